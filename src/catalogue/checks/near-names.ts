import { finding, type Finding } from '../../problems/kinds.ts';
import { letters, namesOf, seenLetters, type Name } from './names-of-entry.ts';
import { nearPairs } from './near-texts.ts';
import { byAge } from './newer.ts';
import { areStated } from './stated.ts';
import type { CheckedCatalogue, CheckedEntry, Rule } from './rule.ts';
import { similarPairs } from './similar.ts';

/** National lines are called alike everywhere: names that differ count only where the countries meet. */
const shareGround = (a: CheckedEntry, b: CheckedEntry): boolean => {
  const [ours, theirs] = [a.initiative.countries, b.initiative.countries];
  return ours.includes('global') || theirs.includes('global') || ours.some((code) => theirs.includes(code));
};

/** The newer entry is the one that has to explain itself. */
const near = (catalogue: CheckedCatalogue, a: Name, b: Name): Finding[] => {
  if (areStated(catalogue, a.entry.initiative, b.entry.initiative)) return [];
  const [older, newer] = byAge(catalogue)(a.entry, b.entry) <= 0 ? [a, b] : [b, a];
  return [finding('near-duplicate-name', newer.entry.placeOf(newer.path), { name: newer.text, theirs: older.text, other: older.entry.id })];
};

export const namesAreFarApart: Rule = (catalogue) => {
  const names = catalogue.entries.flatMap((entry) => namesOf(entry).slice(0, 1));
  return similarPairs(names.map(({ text }) => text)).flatMap(([first, second]) => {
    const [a, b] = [names[first], names[second]];
    return a === undefined || b === undefined || !shareGround(a.entry, b.entry) ? [] : near(catalogue, a, b);
  });
};

/** So many slips at most, in names of that many letters and more. Four tell one country from another in the names of lines. */
const slipsInTranslations = { 6: 1, 10: 2, 20: 3 };
/** Aliases are short and made up: OreSource and ReSource are two. */
const slipsInAliases = { 9: 1, 14: 2, 25: 3 };
const mostSlips = 3;

const slipsFor = (length: number, allowed: Readonly<Record<number, number>>): number =>
  Math.max(0, ...Object.entries(allowed).map(([least, slips]) => (length >= Number(least) ? slips : 0)));

/** Numbers tell names apart: "Line 116" and "Line 117" are two lines. */
const numbersIn = (text: string): string => (letters(text).match(/\d+/g) ?? []).join();

/** Whether that many slips are few for two names; none at all is the matter of another rule. */
const isNear = (a: Name, b: Name, slips: number): boolean => {
  if (slips === 0 || numbersIn(a.text) !== numbersIn(b.text)) return false;
  const allowed = [a, b].some(({ path }) => path[0] === 'translations') ? slipsInTranslations : slipsInAliases;
  return slips <= slipsFor(Math.min(seenLetters(a.text).length, seenLetters(b.text).length), allowed);
};

/**
 * What an entry is called besides its name, in whatever language, is not nearly what another is called, wherever that is: who
 * reads only one language sees only that name.
 */
export const otherNamesAreFarApart: Rule = (catalogue) => {
  const names = catalogue.entries.flatMap(namesOf);
  const told = new Set<string>();
  return nearPairs(
    names.map(({ text }) => seenLetters(text)),
    mostSlips,
  ).flatMap(([first, second, slips]): Finding[] => {
    const [a, b] = [names[first], names[second]];
    if (a === undefined || b === undefined || a.entry === b.entry || (a.path[0] === 'name' && b.path[0] === 'name')) return [];
    const key = [a, b]
      .map(({ entry, text }) => `${entry.id} ${text}`)
      .toSorted()
      .join('\n');
    if (told.has(key) || !isNear(a, b, slips)) return [];
    told.add(key);
    return near(catalogue, a, b);
  });
};
