import { entryLanguage } from '../catalogue/text/translation.ts';
import { speaksToModels } from '../catalogue/text/speaks-to-models.ts';
import { wordingToAvoid } from '../catalogue/text/find-wording.ts';
import { finding, type Finding } from '../problems/kinds.ts';
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

/** Wording to avoid in a text below frontmatter, and words in it that are meant for programs. */
export const bodyWordingFindings = (file: string, matter: Frontmatter, language: InterfaceLanguage): Finding[] => {
  const order = speaksToModels(matter.body);
  return [
    ...(order === undefined ? [] : [finding('speaks-to-models', { file, line: matter.bodyLine, column: 1 }, { found: order })]),
    ...wordingToAvoid(matter.body, language).map(({ found, better, at }) => {
      const before = matter.body.slice(0, at).split('\n');
      const place = { file, line: matter.bodyLine + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
      return finding('wording', place, { found, better });
    }),
  ];
};

/** Wording to avoid in the fields and the text of an entry. */
export const wordingFindings = (file: string, record: InitiativeRecord, matter: Frontmatter): Finding[] => [
  ...ownWords(record).flatMap(([path, text, language]) =>
    wordingToAvoid(text, language).map(({ found, better }) => finding('wording', matter.placeOf(path), { found, better })),
  ),
  ...bodyWordingFindings(file, matter, entryLanguage),
];
