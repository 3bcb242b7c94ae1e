import type { HelpLanguage } from '../../src/i18n/help/help-languages.ts';

/** How the length of a word is counted in a script, and from where on it is long. */
interface LongWords {
  readonly unit: RegExp | 'grapheme';
  readonly longerThan: number;
}

/** Letters, more than six: C.-H. Björnsson, Läsbarhet (1968), whose formula LIX is for any language with letters. */
const letters: LongWords = { unit: /\p{L}/gu, longerThan: 6 };
/** Short vowels are not written, so five letters make a hard word: M. El-Haj and P. Rayson, OSMAN (LREC 2016). */
const consonants: LongWords = { unit: /\p{L}/gu, longerThan: 5 };
/**
 * A sign with its vowel is a syllable (akshara): M. Sinha and others, New readability measures for Bangla and Hindi texts (COLING 2012),
 * count words of many syllables; from three on they are many in G. H. McLaughlin, SMOG grading (1969).
 */
const syllables: LongWords = { unit: 'grapheme', longerThan: 3 };
/** Syllables stand apart, or words do not: only the length of sentences tells. */
const none: LongWords = { unit: /\p{L}/gu, longerThan: Infinity };

/** Where a language counts otherwise than by letters. */
const longWords: Readonly<Partial<Record<HelpLanguage, LongWords>>> = {
  ar: consonants,
  ur: consonants,
  bn: syllables,
  hi: syllables,
  ne: syllables,
  vi: none,
  'zh-Hans': none,
};

/** Words by the rules of Unicode; Chinese is counted by its characters, each of which is read for itself. */
export const wordsIn = (sentence: string, language: HelpLanguage): readonly string[] =>
  language === 'zh-Hans'
    ? (sentence.match(/\p{L}/gu) ?? [])
    : [...new Intl.Segmenter(language, { granularity: 'word' }).segment(sentence)]
        .map(({ segment }) => segment)
        .filter((word) => /\p{L}/u.test(word));

const lengthOf = (word: string, unit: LongWords['unit'], language: HelpLanguage): number =>
  unit === 'grapheme' ? [...new Intl.Segmenter(language).segment(word)].length : (word.match(unit) ?? []).length;

/** The sentences of texts, by the marks of all scripts; labels of a word or three are none. A colon ends one, as in reading ease. */
export const sentencesIn = (texts: readonly string[], language: HelpLanguage): readonly string[] =>
  texts.flatMap((text) => text.split(/[.!?:;؟؛।۔]+(?=\s|$)|[。！？：；]/u)).filter((sentence) => wordsIn(sentence, language).length > 3);

/** LIX: words a sentence, and how many of a hundred words are long. Higher is harder. */
export const readingLoad = (texts: readonly string[], language: HelpLanguage): number => {
  const sentences = sentencesIn(texts, language);
  const words = sentences.flatMap((sentence) => wordsIn(sentence, language));
  const { unit, longerThan } = longWords[language] ?? letters;
  const long = words.filter((word) => lengthOf(word, unit, language) > longerThan);
  return words.length / sentences.length + (100 * long.length) / words.length;
};
