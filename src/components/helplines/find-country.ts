import { fold } from '../../catalogue/search/fold.ts';

/** A country that can be found, its names folded: the one shown, and what else it is called. */
export interface NamedCountry {
  readonly name: string;
  readonly others: readonly string[];
}

export interface FoundCountries<Country extends NamedCountry> {
  /** Best first: called exactly so on this page, called exactly so elsewhere, then names that begin with what is typed, then those that hold it. */
  readonly found: readonly Country[];
  /** The one that is meant beyond doubt: another country's phone lines must never open by a guess. */
  readonly meant: Country | undefined;
}

const alone = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

/** Finds countries by what somebody has typed so far. */
export const findCountries = <Country extends NamedCountry>(countries: readonly Country[], typed: string): FoundCountries<Country> => {
  const text = fold(typed);
  if (text === '') return { found: [], meant: undefined };
  const ranks: readonly ((country: Country) => boolean)[] = [
    ({ name }) => name === text,
    ({ others }) => others.includes(text),
    ({ name }) => name.startsWith(text),
    ({ others }) => others.some((other) => other.startsWith(text)),
    ({ name, others }) => [name, ...others].some((any) => any.includes(` ${text}`)),
  ];
  const byRank = ranks.map((matches) => countries.filter(matches));
  const found = [...new Set(byRank.flat())];
  const exact = byRank.slice(0, 2).find((same) => same.length > 0) ?? found;
  return { found, meant: alone(exact) };
};
