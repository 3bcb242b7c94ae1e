/** What digits are called in the languages of the interface. */
const names: readonly (readonly string[])[] = [
  ['zero', 'zéro', 'cero', 'oh', 'nought', 'nil'],
  ['one', 'un', 'une', 'uno', 'una'],
  ['two', 'deux', 'dos'],
  ['three', 'trois', 'tres'],
  ['four', 'quatre', 'cuatro'],
  ['five', 'cinq', 'cinco'],
  ['six', 'seis'],
  ['seven', 'sept', 'siete'],
  ['eight', 'huit', 'ocho'],
  ['nine', 'neuf', 'nueve'],
];
const digitOf = new Map(names.flatMap((words, digit) => words.map((word) => [word, String(digit)] as const)));

/** How often the next digit stands there. */
const times = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['doble', 2],
]);

const word = `(?:${[...digitOf.keys(), ...times.keys()].join('|')})`;
/** Fewer in a row are counted things, or parts of a name. */
const row = new RegExp(`(?<!\\p{L})(?:${word}|\\d)(?:[\\s,.\\-–/]{1,3}(?:${word}|\\d)){3,}(?!\\p{L})`, 'giu');

const inDigits = (found: string): string => {
  let digits = '';
  let repeat = 1;
  for (const part of found.toLowerCase().split(/[\s,.\-–/]+/)) {
    const again = times.get(part);
    if (again === undefined) digits += (digitOf.get(part) ?? part).repeat(repeat);
    repeat = again ?? 1;
  }
  return digits;
};

/** A text in which digits that are written as words, one after the other, are digits. */
export const withSpeltDigits = (text: string): string => text.replace(row, (found) => (/\p{L}/u.test(found) ? inDigits(found) : found));
