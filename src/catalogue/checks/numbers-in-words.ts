import { finding, type Finding } from '../../problems/kinds.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { asciiDigits } from '../text/ascii-digits.ts';
import type { Rule } from './rule.ts';

const numberLike = /\+?\d[\d\s().\-/]{4,}\d/g;
const dates = /^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d\d-\d\d)$/;
/** The numbers that arXiv gives. */
const preprint = /^\d{4}\.\d{4,5}$/;
const years = /^(?:1[89]|20)\d\d\s?[-/.]\s?(?:1[89]|20)\d\d$/;
/** Shorter rows of digits are years, counts and short codes, which lines are named after. */
const leastDigits = 7;
/** 1 000 000: groups of three that do not begin with a zero. */
const isCount = (text: string): boolean => /^[1-9]\d{0,2}(?:\s\d{3})+$/.test(text);

const saidIn = ({
  name,
  aliases = [],
  summary,
  gaps,
  translations = {},
}: Initiative): [path: PropertyKey[], text: string | undefined][] => [
  [['name'], name],
  ...aliases.map((alias, index): [PropertyKey[], string] => [['aliases', index], alias]),
  [['summary'], summary],
  [['gaps'], gaps],
  ...Object.entries(translations).flatMap(([language, said]) =>
    Object.entries(said ?? {}).map(([key, text]): [PropertyKey[], string | undefined] => [['translations', language, key], text]),
  ),
];

/** A number belongs into the contacts, where its source stands beside it; in a sentence nothing holds it against anything. */
export const numbersStandInContacts: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    const own = (entry.initiative.contacts ?? []).flatMap(({ value, display }) =>
      [value, display].map((text) => asciiDigits(text).replace(/\D/g, '')),
    );
    return saidIn(entry.initiative).flatMap(([path, text = '']): Finding[] => {
      const found = [...asciiDigits(text).matchAll(numberLike)]
        .map(([number]) => number.trim())
        .find((number) => {
          const digits = number.replace(/\D/g, '');
          return (
            digits.length >= leastDigits &&
            ![dates, preprint, years].some((form) => form.test(number)) &&
            !isCount(number) &&
            !own.some((known) => known.includes(digits))
          );
        });
      return found === undefined ? [] : [finding('number-in-words', entry.placeOf(path), { number: found })];
    });
  });
