import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { helpWordsOf } from '../../src/i18n/help/help-languages.ts';
import { siteLanguages, stringsOf } from '../../src/i18n/strings.ts';
import { readCatalogue } from '../../src/store/read-catalogue.ts';
import { glossary, glossaryLanguages, otherCountryNames } from '../../src/vocabulary/glossary.ts';
import { vocabularies } from '../../src/vocabulary/vocabularies.ts';
import { countries, countryName } from '../../src/vocabulary/countries.ts';
import type { CountryCode } from '../../src/vocabulary/countries.ts';
import type { InterfaceLanguage, Vocabulary } from '../../src/vocabulary/define.ts';

const { entries } = await readCatalogue('content/initiatives', { today: '2999-12-31' });

const wholeWords = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}-])`, 'giu');

const leaves = (tree: unknown, path: string): [string, string][] =>
  typeof tree === 'string' ? [[path, tree]] : Object.entries(tree as object).flatMap(([key, value]) => leaves(value, `${path}.${key}`));

const prose = readdirSync('src/prose/en').map((file) => file.replace('.mdx', ''));

/** All that a language says in the words of this project, each with its place. Sources of a table of leads are names. */
const textsOf = (language: InterfaceLanguage): [string, string][] => [
  ...leaves(stringsOf(language), 'interface'),
  ...leaves(helpWordsOf(language), 'help'),
  ...prose.map((name): [string, string] => [
    name,
    readFileSync(`src/prose/${language}/${name}.mdx`, 'utf8').replaceAll(/\]\([^)]*\)|^import .*$|<[A-Z][^>]*>/gm, ']'),
  ]),
  ...Object.entries<Vocabulary>(vocabularies).flatMap(([name, vocabulary]) =>
    Object.entries(vocabulary).flatMap(([id, { label, definition }]): [string, string][] => [
      [`${name}.${id}`, label[language]],
      [`${name}.${id}`, definition[language]],
    ]),
  ),
];

const summariesOf = (language: InterfaceLanguage): [string, string][] =>
  entries.flatMap(({ initiative: { id, translations } }) => {
    const summary = language === 'en' ? undefined : translations?.[language]?.summary;
    return summary === undefined ? [] : [[id, summary] as [string, string]];
  });

const found = (texts: readonly (readonly [string, string])[], words: RegExp): string[] =>
  texts.flatMap(([place, text]) =>
    [...text.matchAll(words)].map((match) => `${place}: ${text.slice(Math.max(0, match.index - 30), match.index + 40)}`),
  );

test('the glossary has each English term once, and a translation for each', () => {
  const terms = glossary.map(({ en }) => en);
  expect(terms.length).toBeGreaterThanOrEqual(80);
  expect(new Set(terms).size).toBe(terms.length);
  expect(glossaryLanguages.length).toBeGreaterThanOrEqual(2);
  const missing = glossaryLanguages.flatMap((language) =>
    glossary.filter((term) => (term[language]?.term ?? '') === '').map(({ en }) => `${language}: ${en}`),
  );
  expect(missing, 'A language that is in src/vocabulary/glossary.ts has a word there for every term.').toEqual([]);
});

describe.each(siteLanguages)('%s', (language) => {
  const all = [...textsOf(language), ...summariesOf(language)];

  test.each(glossary.flatMap(({ en, second }) => (second?.[language] === undefined ? [] : [[en, second[language]] as const])))(
    'has one word for %s',
    (_term, second) => {
      expect(found(all, wholeWords(second))).toEqual([]);
    },
  );

  test('names countries by one norm', () => {
    const names = new Set((Object.keys(countries) as CountryCode[]).map((code) => countryName(code, language)));
    const others = otherCountryNames[language];
    if (others === undefined) return;
    expect(others.filter((name) => names.has(name))).toEqual([]);
    expect(found(all, wholeWords(others.join('|')))).toEqual([]);
  });
});

/** Forms by which a familiar speaker is told; not those that are also something else. */
const familiar = {
  fr: 'tu|toi|tes|ton|ta|t’\\p{L}+',
  es: 'tú|tu|tus|ti|contigo|vos|vosotr[oa]s|vuestr[oa]s?|haz|ten cuidado',
} as const;

test.each(Object.keys(familiar) as (keyof typeof familiar)[])('%s speaks to readers with distance', (language) => {
  expect(found([...textsOf(language), ...summariesOf(language)], wholeWords(familiar[language]))).toEqual([]);
});

test('names of lines that are English words have a description in the language of the page', () => {
  const words = /\b(?:[Ll]ines?|[Hh]otlines?|[Hh]elplines?|[Hh]elp desk|for|against|of)\b(?!\.\w)/;
  const lines = entries.map(({ initiative }) => initiative).filter(({ contacts = [] }) => contacts.length > 0);
  const described = ({ name, translations }: (typeof lines)[number], language: Exclude<InterfaceLanguage, 'en'>): boolean =>
    translations?.[language]?.description !== undefined || !words.test(name);
  // A language that is new describes none yet; one that has begun describes all.
  const begun = siteLanguages
    .filter((language) => language !== 'en')
    .filter((language) => lines.some(({ translations }) => translations?.[language]?.description !== undefined));
  expect(begun.length).toBeGreaterThanOrEqual(2);
  expect(
    begun.flatMap((language) => lines.filter((line) => !described(line, language)).map(({ name }) => `${language}: ${name}`)),
    'The description of each goes into translations of its entry.',
  ).toEqual([]);
});
