import { asciiDigits } from './ascii-digits.ts';
import { withSpeltDigits } from './spelt-digits.ts';

const numberLike = /\+?\d[\d\s().\-/]{4,}\d/g;
const dates = /^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d\d-\d\d)$/;
/** The numbers that arXiv gives. */
const preprint = /^\d{4}\.\d{4,5}$/;
const years = /^(?:1[89]|20)\d\d\s?[-/.]\s?(?:1[89]|20)\d\d$/;
/** A year at the end of a sentence, or two years behind a number of a part. */
const withYears = /^(?:1[89]|20)\d\d\.\s|\s(?:1[89]|20)\d\d[-/](?:1[89]|20)\d\d$/;
/** 1 000 000: groups of three that do not begin with a zero. */
const isCount = (text: string): boolean => /^[1-9]\d{0,2}(?:\s\d{3})+$/.test(text);

/** Shorter rows of digits are years, counts and short codes, which lines are named after. */
export const leastDigits = 7;
/** In texts, titles and hours stand numbers of laws, times and decisions, too; what is dialled from another town has as many. */
export const leastInTexts = 9;

interface Listed {
  readonly value: string;
  readonly display: string;
}

/** The first thing in a text that looks like a telephone number and is none of the contacts; undefined where there is none. */
export const numberInWords = (text: string, contacts: readonly Listed[], least: number): string | undefined => {
  const read = withSpeltDigits(asciiDigits(text));
  if (!/\d/.test(read)) return undefined;
  const own = contacts.flatMap(({ value, display }) => [value, display].map((listed) => asciiDigits(listed).replace(/\D/g, '')));
  return [...read.matchAll(numberLike)]
    .map(([number]) => number.trim())
    .find((number) => {
      const digits = number.replace(/\D/g, '');
      return (
        digits.length >= least &&
        ![dates, preprint, years, withYears].some((form) => form.test(number)) &&
        !isCount(number) &&
        !own.some((known) => known.includes(digits))
      );
    });
};
