import type { Initiative } from '../../schema/initiative.ts';
import type { SearchLog } from '../../schema/search-log.ts';
import { isCountry, type CountryCode } from '../../vocabulary/countries.ts';
import type { FocusAreaId } from '../../vocabulary/focus-areas.ts';
import { rememberedFor } from '../../remembered/remembered.ts';
import { searchedCountries } from './gaps.ts';

export interface Coverage {
  /** Initiatives of every country that one names, most first. */
  readonly countries: ReadonlyMap<CountryCode, number>;
  /** Initiatives that work worldwide and so name no country. */
  readonly global: number;
  /** Initiatives in all. */
  readonly total: number;
}

/** @param area counts only initiatives of this focus area */
export const coverageOf = rememberedFor((all: readonly Initiative[], area?: FocusAreaId): Coverage => {
  const initiatives = area === undefined ? all : all.filter(({ focusAreas }) => focusAreas.includes(area));
  const counts = new Map<CountryCode, number>();
  for (const { countries } of initiatives) {
    for (const code of countries) if (isCountry(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return {
    countries: new Map([...counts].toSorted(([codeA, a], [codeB, b]) => b - a || (codeA < codeB ? -1 : 1))),
    global: initiatives.filter(({ countries }) => countries.includes('global')).length,
    total: initiatives.length,
  };
});

/** Countries that were searched for a focus area without finding anything, each with the day of the newest search. */
export const searchedWithout = (
  { countries }: Coverage,
  log: SearchLog,
  area: FocusAreaId,
): readonly (readonly [code: CountryCode, day: string])[] => [...searchedCountries(log, area)].filter(([code]) => !countries.has(code));

/** The least that a country needs for each shade of the map. */
export const coverageSteps = [1, 3, 6, 11, 21] as const;

/** Shade from 0 (none) to 5. */
export const coverageLevel = (count: number): number => coverageSteps.filter((step) => count >= step).length;
