import { rememberedFor } from '../../remembered/remembered.ts';
import type { SearchLog } from '../../schema/search-log.ts';
import { countries, isCountry, type CountryCode } from '../../vocabulary/countries.ts';

/** Why there is nothing: somebody looked and found none, looked in a part only, or nobody looked. */
export type Gap =
  | { readonly kind: 'searched'; readonly date: string }
  | { readonly kind: 'partly'; readonly date: string; readonly countries: readonly CountryCode[] }
  | { readonly kind: 'not-searched' };

/** The countries searched for a focus area, each with the day of the newest search. */
export const searchedCountries = rememberedFor((log: SearchLog, area: string): ReadonlyMap<CountryCode, string> => {
  const days = new Map<CountryCode, string>();
  for (const { areas, countries: places = [], date } of log.searches) {
    if (!areas.some((each) => each === area)) continue;
    for (const place of places) if (isCountry(place) && date > (days.get(place) ?? '')) days.set(place, date);
  }
  return days;
});

export const gapOfCountry = (log: SearchLog, area: string, country: CountryCode): Gap => {
  const date = searchedCountries(log, area).get(country);
  return date === undefined ? { kind: 'not-searched' } : { kind: 'searched', date };
};

const countriesOf = (region: string): readonly CountryCode[] =>
  (Object.keys(countries) as CountryCode[]).filter((code) => countries[code] === region);

/**
 * An empty cell of focus area and region. Only a search of every country of the region makes it "searched":
 * a search by topic says nothing about a place.
 */
export const gapOfRegion = (log: SearchLog, area: string, region: string): Gap => {
  const members = countriesOf(region);
  const days = searchedCountries(log, area);
  const searched = members.filter((code) => days.has(code));
  if (searched.length === 0) return { kind: 'not-searched' };
  const dates = searched.map((code) => days.get(code) ?? '').toSorted();
  return searched.length === members.length
    ? { kind: 'searched', date: dates[0] ?? '' }
    : { kind: 'partly', date: dates[0] ?? '', countries: searched };
};
