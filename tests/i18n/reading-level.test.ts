import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { helpLanguages, helpWordsOf, type HelpLanguage } from '../../src/i18n/help/help-languages.ts';
import { siteLanguages, stringsOf } from '../../src/i18n/strings.ts';
import { formulaOf, readingEase, sentencesOf, wordsOf } from './reading-ease.ts';
import { readingLoad, sentencesIn as sentencesInScript, wordsIn } from './reading-load.ts';

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

  const formula = formulaOf(language);
  if (formula !== undefined)
    test.each(Object.entries(texts))('%s can be read by a child of eleven', (_name, page) => {
      expect(page.length).toBeGreaterThan(3);
      expect(readingEase(page, formula)).toBeGreaterThanOrEqual(formula.easyEnough);
    });

  test.each(Object.entries(texts))('%s has no long sentence', (_name, page) => {
    expect(sentencesOf(page).filter((sentence) => wordsOf(sentence).length > longestSentence)).toEqual([]);
  });
});

/** On Björnsson's scale books for children are below 30, and what is easy for adults, as popular magazines, is below 40. */
const forChildren = 30;
const forAnybody = 40;

/**
 * Where one word holds what English says in several, endings and particles written together, the same easy sentence has more long words:
 * 5.2 to 5.6 letters a word in these texts in Indonesian, Russian and Ukrainian, against 4.5 to 4.7 in Portuguese, Romanian and French.
 */
const endingsWrittenTogether: ReadonlySet<HelpLanguage> = new Set(['id', 'ne', 'ru', 'uk']);
/** Nothing is a long word in their script, so the whole measure is the sentence: ten syllables or characters are about six or seven words. */
const onlySentences: ReadonlySet<HelpLanguage> = new Set(['vi', 'zh-Hans']);

const mostLoad = (language: HelpLanguage): number => {
  if (onlySentences.has(language)) return 10;
  return endingsWrittenTogether.has(language) ? forAnybody : forChildren;
};

describe.each(helpLanguages)('pages of lines in %s', (language) => {
  const texts = textsOf(helpWordsOf(language)).map((text) => text.replace(/\{\w+\}/g, ' 1 '));

  test('can be read by a child of eleven, or without effort by anybody', () => {
    expect(sentencesInScript(texts, language).length).toBeGreaterThan(50);
    expect(readingLoad(texts, language)).toBeLessThan(mostLoad(language));
  });

  test('have no long sentence', () => {
    const long = sentencesInScript(texts, language).filter((sentence) => wordsIn(sentence, language).length > longestSentence);
    expect(long).toEqual([]);
  });
});

/** The first article of the Universal Declaration of Human Rights, which nobody wrote for children. */
const hardInOthers: readonly (readonly [HelpLanguage, string])[] = [
  [
    'pt',
    'Todos os seres humanos nascem livres e iguais em dignidade e em direitos. Dotados de razão e de consciência, devem agir uns para com os outros em espírito de fraternidade.',
  ],
  [
    'ru',
    'Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью и должны поступать в отношении друг друга в духе братства.',
  ],
  ['ar', 'يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق. وقد وهبوا عقلاً وضميرًا وعليهم أن يعامل بعضهم بعضًا بروح الإخاء.'],
  [
    'hi',
    'सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है। उन्हें बुद्धि और अन्तरात्मा की देन प्राप्त है और परस्पर उन्हें भाईचारे के भाव से बर्ताव करना चाहिए।',
  ],
  ['vi', 'Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền lợi.'],
  ['zh-Hans', '人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。'],
];

test.each(hardInOthers)('what is hard to read in %s is found', (language, text) => {
  expect(readingLoad([text], language)).toBeGreaterThan(mostLoad(language));
});

test('what is hard to read is found', () => {
  const hard = ['Notwithstanding considerable organisational difficulties, comprehensive interdisciplinary collaboration was established.'];
  const english = formulaOf('en');
  expect(english && readingEase(hard, english)).toBeLessThan(30);
  expect(english && readingEase(['The dog ran. It was fast.'], english)).toBeGreaterThan(100);
});
