import { entryLanguage } from '../catalogue/text/translation.ts';
import { speaksToModels } from '../catalogue/text/speaks-to-models.ts';
import { remarksOnWork, shelterIn, wordingToAvoid } from '../catalogue/text/find-wording.ts';
import { leastInTexts, numberInWords } from '../catalogue/text/number-in-words.ts';
import { finding, type Finding } from '../problems/kinds.ts';
import type { Place } from '../problems/problem.ts';
import type { InitiativeRecord } from '../schema/initiative.ts';
import type { InterfaceLanguage } from '../vocabulary/define.ts';
import type { Frontmatter } from './frontmatter.ts';
import type { Path } from './frontmatter-parts.ts';

/** Fields in the project's own words. Names and titles are other people's. */
const ownWords = ({ summary, gaps, translations = {} }: InitiativeRecord): readonly [Path, string, InterfaceLanguage][] => [
  [['summary'], summary, entryLanguage],
  ...(gaps === undefined ? [] : [[['gaps'], gaps, entryLanguage] as [Path, string, InterfaceLanguage]]),
  ...Object.entries(translations).flatMap(([language, translation]): [Path, string, InterfaceLanguage][] =>
    translation?.summary === undefined ? [] : [[['translations', language, 'summary'], translation.summary, language as InterfaceLanguage]],
  ),
];

/** Addresses hold rows of digits of their own. */
const withoutAddresses = (text: string): string => text.replace(/https?:\/\/[^\s)>]+/g, (address) => ' '.repeat(address.length));

/**
 * Wording to avoid in a text below frontmatter, words in it that are meant for programs, and numbers that are none of the
 * contacts; where these are not known, no number is looked for.
 */
export const bodyWordingFindings = (
  file: string,
  matter: Frontmatter,
  language: InterfaceLanguage,
  contacts: InitiativeRecord['contacts'] | 'unknown',
): Finding[] => {
  const placeAt = (at: number): Place => {
    const before = matter.body.slice(0, at).split('\n');
    return { file, line: matter.bodyLine + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
  };
  const order = speaksToModels(matter.body);
  const shelter = shelterIn(matter.body);
  const text = withoutAddresses(matter.body);
  const number = contacts === 'unknown' ? undefined : numberInWords(text, contacts ?? [], leastInTexts);
  return [
    ...(order === undefined ? [] : [finding('speaks-to-models', { file, line: matter.bodyLine, column: 1 }, { found: order })]),
    ...remarksOnWork(matter.body, language).map(({ found, at }) => finding('remark-on-work', placeAt(at), { found })),
    ...(shelter === undefined ? [] : [finding('shelter-address', placeAt(shelter.at), { found: shelter.found })]),
    ...(number === undefined ? [] : [finding('number-in-words', placeAt(Math.max(0, text.indexOf(number))), { number })]),
    ...wordingToAvoid(matter.body, language).map(({ found, better, at }) => finding('wording', placeAt(at), { found, better })),
  ];
};

/** Wording to avoid in the fields and the text of an entry. */
export const wordingFindings = (file: string, record: InitiativeRecord, matter: Frontmatter): Finding[] => [
  ...ownWords(record).flatMap(([path, text, language]) => [
    ...wordingToAvoid(text, language).map(({ found, better }) => finding('wording', matter.placeOf(path), { found, better })),
    ...remarksOnWork(text, language).map(({ found }) => finding('remark-on-work', matter.placeOf(path), { found })),
  ]),
  ...bodyWordingFindings(file, matter, entryLanguage, record.contacts),
];
