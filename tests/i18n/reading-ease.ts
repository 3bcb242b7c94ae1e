import { syllable } from 'syllable';
import type { InterfaceLanguage } from '../../src/vocabulary/define.ts';

const vowelGroups = (word: string, vowels: RegExp): number => word.match(vowels)?.length ?? 0;

/** A final e, es or ent is mute, but where it is the only vowel. */
const frenchSyllables = (word: string): number =>
  Math.max(1, vowelGroups(word.replace(/(?<=\p{L}{2}[^aeiouyéèêàâîôû])(?:e|es|ent)$/u, ''), /[aeiouyàâäéèêëîïôöùûüœæ]+/gu));

/** Two open vowels, or a close one with an accent, are two syllables. */
const spanishSyllables = (word: string): number =>
  Math.max(
    1,
    vowelGroups(
      word.replace(/(?<=[aeoáéó])(?=[aeoáéóíú])|(?<=[íú])(?=[aeo])/gu, '-'),
      /[aeiouáéíóúü]+|(?<![aeiouáéíóúü])y(?![aeiouáéíóúü])/gu,
    ),
  );

export interface Formula {
  readonly syllables: (word: string) => number;
  readonly ease: (wordsASentence: number, syllablesAWord: number) => number;
  /** About what a child of eleven reads, on the scale of this formula. */
  readonly easyEnough: number;
}

/**
 * How easy a text is to read, from words a sentence and syllables a word; higher is easier.
 * English: Flesch Reading Ease (R. Flesch, A new readability yardstick, 1948). French: its adaptation by L. Kandel and A. Moles
 * (1958). Spanish: its adaptation by J. Fernández Huerta (1959).
 */
const formulas: Readonly<Partial<Record<InterfaceLanguage, Formula>>> = {
  en: {
    syllables: (word) => Math.max(1, syllable(word)),
    ease: (words, syllables) => 206.835 - 1.015 * words - 84.6 * syllables,
    easyEnough: 80,
  },
  fr: { syllables: frenchSyllables, ease: (words, syllables) => 207 - 1.015 * words - 73.6 * syllables, easyEnough: 80 },
  es: { syllables: spanishSyllables, ease: (words, syllables) => 206.84 - 1.02 * words - 60 * syllables, easyEnough: 70 },
};

/** The formula of a language; undefined where nobody has made one that is kept here. */
export const formulaOf = (language: InterfaceLanguage): Formula | undefined => formulas[language];

export const wordsOf = (sentence: string): readonly string[] => sentence.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** The sentences of texts. A colon ends one: what follows it here is a list or another thought. */
export const sentencesOf = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.split(/[.!?:;]+(?=\s|$)/u)).filter((sentence) => wordsOf(sentence).length > 0);

export const readingEase = (texts: readonly string[], { syllables, ease }: Formula): number => {
  const sentences = sentencesOf(texts);
  const words = sentences.flatMap(wordsOf);
  const all = words.reduce((sum, word) => sum + syllables(word), 0);
  return ease(words.length / sentences.length, all / words.length);
};
