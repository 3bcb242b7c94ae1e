import { fold } from './fold.ts';

/** What the digits from 0 to 9 are called when a number is said aloud. */
const names = [
  'zero oh cero',
  'one un une uno una',
  'two deux dos',
  'three trois tres',
  'four quatre cuatro',
  'five cinq cinco',
  'six seis',
  'seven sept siete',
  'eight huit ocho',
  'nine neuf nueve',
];
const digits = new Map(names.flatMap((said, digit) => said.split(' ').map((name) => [name, String(digit)] as const)));
/** Fewer are words of a sentence: "one two-year project". */
const leastDigits = 3;

/** A query whose number is spelled out digit by digit, with that number in digits; any other query as it is. */
export const withDigits = (query: string): string => {
  const written = query.split(/[\s,-]+/u);
  const said = written.map((word) => digits.get(fold(word)));
  const parts: string[] = [];
  for (let at = 0; at < written.length;) {
    let end = at;
    while (said[end] !== undefined) end++;
    if (end - at >= leastDigits) parts.push(said.slice(at, end).join(''));
    else parts.push(...written.slice(at, Math.max(end, at + 1)));
    at = Math.max(end, at + 1);
  }
  return parts.some((part) => /^\d+$/.test(part) && !written.includes(part)) ? parts.join(' ') : query;
};
