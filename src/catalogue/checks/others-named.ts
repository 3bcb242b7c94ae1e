import { finding, type Finding } from '../../problems/kinds.ts';
import { namesOf, seenLetters } from './names-of-entry.ts';
import type { CheckedEntry, Rule } from './rule.ts';
import { areStated } from './stated.ts';

/** Shorter names are words that others use as well. */
const shortest = 10;

/** The words that stand beside a number: those of its display, its part of the country, its hours. */
const wordsBeside = ({ initiative: { contacts = [] } }: CheckedEntry) =>
  contacts.flatMap(({ display, area = '', hours = '' }, index) =>
    Object.entries({ display, area, hours })
      .map(([field, text]) => ({ path: ['contacts', index, field], text, seen: seenLetters(text) }))
      .filter(({ seen }) => seen.length >= shortest),
  );

/** A number beside which the name of another entry stands is taken for the number of that one. */
export const numbersNameNoOther: Rule = (catalogue) => {
  const told = catalogue.entries.flatMap((entry) => wordsBeside(entry).map((words) => ({ entry, ...words })));
  if (told.length === 0) return [];
  const names = catalogue.entries.flatMap(namesOf).map((name) => ({ ...name, seen: seenLetters(name.text) }));
  const long = names.filter(({ seen }) => seen.length >= shortest);
  return told.flatMap(({ entry, path, text, seen }): Finding[] => {
    const others = long.filter((name) => name.entry !== entry && seen.includes(name.seen));
    if (others.length === 0) return [];
    const own = new Set(namesOf(entry).map((name) => seenLetters(name.text)));
    const other = others.find((name) => !own.has(name.seen) && !areStated(catalogue, entry.initiative, name.entry.initiative));
    return other === undefined
      ? []
      : [finding('number-names-another', entry.placeOf(path), { text, name: other.text, other: other.entry.id })];
  });
};
