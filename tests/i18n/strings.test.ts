import { describe, expect, test } from 'vitest';
import { comparedFacets } from '../../src/catalogue/facets/facet-places.ts';
import { siteLanguages, stringsOf } from '../../src/i18n/strings.ts';
import { interfaceLanguages } from '../../src/vocabulary/define.ts';

/** Every sentence of a language by its path. */
const sentences = (tree: unknown, path = ''): [string, string][] =>
  typeof tree === 'string'
    ? [[path, tree]]
    : Object.entries(tree as object).flatMap(([key, inner]) => sentences(inner, path === '' ? key : `${path}.${key}`));

const english = new Map(sentences(stringsOf('en')));
const others = siteLanguages.filter((language) => language !== 'en');

const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].toSorted();

/** Words that are the same in both languages, or names. */
const sharedWords = new Set(
  (
    'ambulance api app atom bibtex chat gendarmerie cff citation commit contacts csl csv data dcat excel feed initiative initiatives json ld licence lines ltr menu no openapi ' +
    'organisation organisations package page pages police ris schema sha skos prov source sources suggestions technologies total turtle type version'
  ).split(' '),
);
const isShared = (text: string): boolean =>
  text
    .replace(/\{\w+\}/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || sharedWords.has(word));

test('the words in the empty search field are part of its name', () => {
  for (const language of siteLanguages) {
    const { label, placeholder } = stringsOf(language).common.search;
    expect(label.startsWith(placeholder), language).toBe(true);
  }
});

test('two rows of a comparison are never called alike', () => {
  for (const language of siteLanguages) {
    const { common, compare } = stringsOf(language);
    const { sourcing, seen, access } = common.facets;
    const compared = comparedFacets.map(({ facet }) => common.facets[facet].other);
    const labels = [...Object.values(compare.rows), sourcing.one, seen.one, access.one, ...compared];
    expect(labels.toSorted(), language).toEqual([...new Set(labels)].toSorted());
  }
});

test('every interface language has its strings', () => {
  expect(siteLanguages).toEqual([...interfaceLanguages]);
});

describe.each(others)('%s', (language) => {
  const all = sentences(stringsOf(language));

  test('names the same places in every sentence', () => {
    expect(all.filter(([path, text]) => places(text).join() !== places(english.get(path) ?? '').join())).toEqual([]);
  });

  test('leaves no sentence in English', () => {
    const left = all.filter(([path, text]) => text === english.get(path) && !isShared(text)).map(([path]) => path);
    const cure = `"npm run --silent translations -- left ${language}" names them with their English. Words that are the same in both go into sharedWords.`;
    expect(left, cure).toEqual([]);
  });

  test('leaves no sentence empty', () => {
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('has no straight quotes and no three dots', () => {
    expect(all.filter(([, text]) => /["']|\.\.\./.test(text))).toEqual([]);
  });
});

test('French has its spaces', () => {
  const all = sentences(stringsOf('fr'));
  expect(all.filter(([, text]) => /[^\u202f][;?!]/.test(text))).toEqual([]);
  expect(all.filter(([, text]) => /[^\u00a0\d]:(?!\/\/)/.test(text))).toEqual([]);
  expect(all.filter(([, text]) => /«(?!\u00a0)|(?<!\u00a0)»/.test(text))).toEqual([]);
});

test('Spanish opens what it closes', () => {
  const all = sentences(stringsOf('es'));
  expect(all.filter(([, text]) => text.includes('?') !== text.includes('¿'))).toEqual([]);
  expect(all.filter(([, text]) => text.includes('!') !== text.includes('¡'))).toEqual([]);
  expect(all.filter(([, text]) => /\s[;:?!]|«\s|\s»/.test(text))).toEqual([]);
});
