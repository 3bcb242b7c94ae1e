import { finding, type Finding } from '../../problems/kinds.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { leastDigits, leastInTexts, numberInWords } from '../text/number-in-words.ts';
import type { Rule } from './rule.ts';

export type Said = readonly [path: PropertyKey[], text: string | undefined];

/** What the entry says of itself. */
export const ownWords = ({ name, aliases = [], summary, gaps, translations = {} }: Initiative): readonly Said[] => [
  [['name'], name],
  ...aliases.map((alias, index): Said => [['aliases', index], alias]),
  [['summary'], summary],
  [['gaps'], gaps],
  ...Object.entries(translations).flatMap(([language, said]) =>
    Object.entries(said ?? {}).map(([key, text]): Said => [['translations', language, key], text]),
  ),
];

/** A part of a country has a name, and no number. */
export const areas = ({ contacts = [] }: Initiative): readonly Said[] =>
  contacts.map(({ area }, index): Said => [['contacts', index, 'area'], area]);

/** Names, titles and hours, as others print them. */
export const wordsOfOthers = ({ organisations, contacts = [], effects = [], sources }: Initiative): readonly Said[] => [
  ...organisations.map(({ name }, index): Said => [['organisations', index, 'name'], name]),
  ...contacts.map(({ hours }, index): Said => [['contacts', index, 'hours'], hours]),
  ...effects.map(({ found }, index): Said => [['effects', index, 'found'], found]),
  ...sources.flatMap(({ title, publisher }, index): Said[] => [
    [['sources', index, 'title'], title],
    [['sources', index, 'publisher'], publisher],
  ]),
];

/** A number belongs into the contacts, where its source stands beside it; in a sentence nothing holds it against anything. */
export const numbersStandInContacts: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    const { contacts = [] } = entry.initiative;
    const foundIn = (said: readonly Said[], least: number): Finding[] =>
      said.flatMap(([path, text = '']): Finding[] => {
        const number = numberInWords(text, contacts, least);
        return number === undefined ? [] : [finding('number-in-words', entry.placeOf(path), { number })];
      });
    const own = [...ownWords(entry.initiative), ...areas(entry.initiative)];
    return [...foundIn(own, leastDigits), ...foundIn(wordsOfOthers(entry.initiative), leastInTexts)];
  });
