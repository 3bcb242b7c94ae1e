import { isOnlyNumbers } from '../../catalogue/search/only-numbers.ts';
import { fold } from '../../catalogue/search/fold.ts';
import { entriesWithNumber, type EntryNumbers } from '../../catalogue/search/number-search.ts';
import { numbersIn, spelledNumbers } from '../../catalogue/text/typed-number.ts';

/** A country or language that can be found, its names folded: the one shown, and what else it is called; and its numbers. */
export interface FindablePlace extends EntryNumbers {
  readonly name: string;
  readonly others: readonly string[];
}

export interface FoundPlaces<Place extends FindablePlace> {
  /** Best first: called exactly so on this page, called exactly so elsewhere, then names that begin with what is typed, then those that hold it. */
  readonly found: readonly Place[];
  /** The one that is meant beyond doubt: another country's phone lines must never open by a guess. */
  readonly meant: Place | undefined;
}

const alone = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

/** Those with one of these very numbers, never with one that is like it. */
const withNumber = <Place extends FindablePlace>(places: readonly Place[], numbers: readonly string[]): FoundPlaces<Place> => {
  const ids = new Set(numbers.flatMap((number) => entriesWithNumber(places, number)));
  const found = places.filter(({ id }) => ids.has(id));
  return { found, meant: alone(found) };
};

/** The number among words, as pages print it: spelled on keys, or with a note in brackets, which may hold a part of it again. */
const amongWords = <Place extends FindablePlace>(places: readonly Place[], typed: string): FoundPlaces<Place> => {
  const numbers = numbersIn(typed);
  const longest = numbers.filter((number) => numbers.every((other) => other.length <= number.length)).slice(0, 1);
  const read = [...spelledNumbers(typed), ...longest].map((number) => withNumber(places, [number]));
  return read.find(({ found }) => found.length > 0) ?? { found: [], meant: undefined };
};

/** Finds countries and languages by what somebody has typed so far: a name, or a number of theirs. */
export const findPlaces = <Place extends FindablePlace>(places: readonly Place[], typed: string): FoundPlaces<Place> => {
  const text = fold(typed);
  if (text === '') return { found: [], meant: undefined };
  if (isOnlyNumbers(typed)) return withNumber(places, numbersIn(typed));
  const ranks: readonly ((place: Place) => boolean)[] = [
    ({ name }) => name === text,
    ({ others }) => others.includes(text),
    ({ name }) => name.startsWith(text),
    ({ others }) => others.some((other) => other.startsWith(text)),
    ({ name, others }) => [name, ...others].some((any) => any.includes(` ${text}`)),
  ];
  const byRank = ranks.map((matches) => places.filter(matches));
  const found = [...new Set(byRank.flat())];
  if (found.length === 0) return amongWords(places, typed);
  const exact = byRank.slice(0, 2).find((same) => same.length > 0) ?? found;
  return { found, meant: alone(exact) };
};
