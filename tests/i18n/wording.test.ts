import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordingToAvoid } from '../../src/catalogue/text/find-wording.ts';
import { helpWordsOf } from '../../src/i18n/help/help-languages.ts';
import { siteLanguages, stringsOf } from '../../src/i18n/strings.ts';
import { findingChapters } from '../../src/vocabulary/finding-chapters.ts';
import { vocabularies } from '../../src/vocabulary/vocabularies.ts';
import { wordings } from '../../src/vocabulary/wording.ts';

const textsOf = (tree: unknown): string[] => (typeof tree === 'string' ? [tree] : Object.values(tree as object).flatMap(textsOf));
const prose = ['about', 'accessibility', ...findingChapters.map((chapter) => `findings-${chapter}`), 'methodology', 'safety'];

describe.each(siteLanguages)('%s', (language) => {
  const faults = (texts: readonly string[]): string[] =>
    texts.flatMap((text) =>
      wordingToAvoid(text, language).map(({ found, at }) => `${found}: ${text.slice(Math.max(0, at - 40), at + 40)}`),
    );

  test('the interface keeps to the wording', () => {
    expect(faults([...textsOf(stringsOf(language)), ...textsOf(helpWordsOf(language))])).toEqual([]);
  });

  test('the prose keeps to the wording', () => {
    expect(faults(prose.map((name) => readFileSync(`src/prose/${language}/${name}.mdx`, 'utf8')))).toEqual([]);
  });

  test('the vocabularies keep to the wording', () => {
    const terms = Object.values(vocabularies).flatMap((vocabulary) => Object.values(vocabulary));
    expect(faults(terms.flatMap(({ label, definition }) => [label[language], definition[language]]))).toEqual([]);
  });

  test('no better wording is itself one to avoid', () => {
    expect(faults((wordings[language] ?? []).map(({ better }) => better))).toEqual([]);
  });
});

const found = (text: string): string[] => wordingToAvoid(text, 'en').map((one) => one.found);

test('whole words are found, with their place', () => {
  expect(wordingToAvoid('They rescued three slaves.', 'en')).toEqual([
    expect.objectContaining({ found: 'rescued', at: 5 }),
    expect.objectContaining({ found: 'slaves', at: 19 }),
  ]);
  expect(found('slavery, anti-slavery, pimpernel')).toEqual([]);
});

test('names, quotations, addresses and notes are left alone', () => {
  expect(found('Our Rescue and Slave-Free Alliance')).toEqual([]);
  expect(found('He said "slave labour" and “rescued”.')).toEqual([]);
  expect(found('It runs.[^our-rescue] See [here](https://rescue.example.org/slave).')).toEqual([]);
});
