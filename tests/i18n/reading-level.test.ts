import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { siteLanguages, stringsOf } from '../../src/i18n/strings.ts';
import { readingEase, sentencesOf, wordsOf } from './reading-ease.ts';

/** About what a child of eleven reads, on the scale that each formula has for its own language. */
const easyEnough = { en: 80, fr: 80, es: 70 } as const;
const longestSentence = 24;

const textsOf = (tree: unknown): string[] => (typeof tree === 'string' ? [tree] : Object.values(tree as object).flatMap(textsOf));

/** Sentences, with their places filled; headings and labels of a word or two are no sentences. */
const sentencesIn = (tree: unknown): string[] =>
  textsOf(tree)
    .map((text) => text.replace(/\{\w+\}/g, ' 1 '))
    .filter((text) => wordsOf(text).length > 3);

/** The words of a page of prose: no front matter, no code, no sources of statements. */
const proseOf = (language: string): string[] =>
  readFileSync(`src/prose/${language}/safety.mdx`, 'utf8')
    .replace(/^---[^]*?---\n|^import .*$/gm, '')
    .replace(/\s*\(\[[^\]]*\]\([^)]*\)[^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>|\{[^}]*\}|\*\*|^[-#]+ /gm, '')
    .split('\n')
    .filter((line) => wordsOf(line).length > 3);

describe.each(siteLanguages)('%s', (language) => {
  const { helplines, exit } = stringsOf(language);
  const texts = { helplines: sentencesIn(helplines), leaving: sentencesIn(exit), safety: proseOf(language) };

  test.each(Object.entries(texts))('%s can be read by a child of eleven', (_name, page) => {
    expect(page.length).toBeGreaterThan(3);
    expect(readingEase(page, language)).toBeGreaterThanOrEqual(easyEnough[language]);
  });

  test.each(Object.entries(texts))('%s has no long sentence', (_name, page) => {
    expect(sentencesOf(page).filter((sentence) => wordsOf(sentence).length > longestSentence)).toEqual([]);
  });
});

test('what is hard to read is found', () => {
  const hard = ['Notwithstanding considerable organisational difficulties, comprehensive interdisciplinary collaboration was established.'];
  expect(readingEase(hard, 'en')).toBeLessThan(30);
  expect(readingEase(['The dog ran. It was fast.'], 'en')).toBeGreaterThan(100);
});
