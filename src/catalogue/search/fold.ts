import { plainLetters } from '../text/plain-letters.ts';

/** What French and Italian leave of a short word before a vowel: "l'emploi", "qu'une". Other apostrophes stand inside words. */
const elision = /\b(l|d|(?:[cjmnst]|(?:jus|lors|puis)?qu)(?=[^\p{L}][aeiouyh]))'/gu;

/**
 * Text as a search compares it: no accents, no case, no kind of apostrophe or hyphen, single spaces.
 * A dot joins initials and parts the words of an address: "u.n." is one word, "dyzurnet.pl" two.
 */
export const fold = (text: string): string =>
  plainLetters(text)
    .replace(/['’‘ʼ`´]/g, "'")
    .replace(/(\p{L}{3})\.(?=\p{L})/gu, '$1 ')
    .replace(/\./g, '')
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .replace(elision, '$1 ')
    .replace(/'/g, '')
    .trim();

/** The words of a folded text. */
export const wordsOf = (folded: string): string[] => (folded === '' ? [] : folded.split(' '));

/** The first letters of a name's words, as people abbreviate it: "osh" for "Open Supply Hub"; empty for fewer than three. */
export const initialsOf = (name: string): string => {
  const capitals = name.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length < 3 ? '' : fold(capitals.map((word) => word.slice(0, 1)).join(''));
};

/** As much of a query as is compared with slips allowed: the work grows with its length, and no name needs more. */
export const forComparison = (query: string): string => query.slice(0, 64);
