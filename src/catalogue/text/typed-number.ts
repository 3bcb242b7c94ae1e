import { asciiDigits } from './ascii-digits.ts';

/** Fewer digits are a year or a count more often than a number. */
export const shortestNumber = 3;
/** From so many digits on, a number is known by its end: what stands before are codes of a country or an area. */
export const shortestEnd = 6;

/** Marks that phones and pages put around a number and nobody sees. */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const hyphens = /\p{Pd}|\u2212/gu;
/** A number behind `tel:`, and a zero in brackets, which is dialled inside the country alone. */
const notDialled = /^\s*tel:|\(0\)/gi;

/** A text as whoever typed or pasted it means its numbers: in the digits that are dialled, whatever their script. */
export const withPlainNumbers = (text: string): string =>
  asciiDigits(text).replace(unseen, '').replace(hyphens, '-').replace(notDialled, '');

/** Groups of digits that follow each other are one number: "1-888 373 7888". */
export const numberRuns = /\+?\s?\d[\d\s().+/-]*/g;

/** Codes of countries: those of one, two and three digits, of which none begins like another, so that no digit behind one is taken for its last. */
const countryCode = '1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|(?:2[1-689]|3[578]|42|5[09]|6[7-9]|8[03578]|9[679])\\d';
const zeroAfterCode = new RegExp(`^(${countryCode})0+`);
const fromAbroad = /^[\s(]*(?:\+|00)\s?[1-9]/;
const leastFromAbroad = 8;

/** The digits of one number; of one from abroad without the zeros that are dialled before its code, or behind it inside the country. */
const digitsOf = (run: string): string => {
  const digits = run.replace(/\D/g, '');
  return fromAbroad.test(run) && digits.length >= leastFromAbroad ? digits.replace(/^00/, '').replace(zeroAfterCode, '$1') : digits;
};

/** The numbers in a text, as digits. */
export const numbersIn = (text: string): readonly string[] =>
  (withPlainNumbers(text).match(numberRuns) ?? []).map(digitsOf).filter((digits) => digits.length >= shortestNumber);

/** The letters of each key of a telephone, from the key of 2 on. */
const keys = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];
const keyOf = (letter: string): string => String(keys.findIndex((letters) => letters.includes(letter)) + 2);
const withLetters = /^\+?[\d\s().-]*\d[\d\s().-]*[a-z][a-z\d\s().-]*$/;
/** A word may go on when its number has been dialled: the last letter of 888-KEY-2-FREE changes nothing. */
const lettersTooMany = 3;

/** The digits that a text with letters on keys may stand for, such as "1-800-RUNAWAY"; none for any other text. */
export const spelledNumbers = (text: string): readonly string[] => {
  const spelled = withPlainNumbers(text).trim().toLowerCase();
  if (!withLetters.test(spelled)) return [];
  const letters = /[a-z]*$/.exec(spelled)?.[0].length ?? 0;
  return Array.from({ length: Math.min(letters, lettersTooMany + 1) }, (_, cut) => spelled.slice(0, spelled.length - cut))
    .map((whole) => digitsOf(whole.replace(/[a-z]/g, keyOf)))
    .filter((digits) => digits.length >= shortestEnd);
};

/** The digits of a number as it is printed or dialled: all of them, and those that are dialled from abroad. */
export const ownDigits = (text: string): readonly string[] => {
  const plain = withPlainNumbers(text);
  return [...new Set([spelledNumbers(text)[0] ?? text.replace(/\D/g, ''), digitsOf(plain)])].filter((digits) => digits !== '');
};
