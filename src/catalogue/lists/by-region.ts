import { isCountry, regionOf, type CountryCode } from '../../vocabulary/countries.ts';
import { termIds } from '../../vocabulary/define.ts';
import { regions, type RegionId } from '../../vocabulary/regions.ts';

export interface RegionGroup {
  readonly region: RegionId;
  readonly countries: readonly CountryCode[];
}

/** Country codes under their regions, both in the order of the vocabulary and of names. Regions without any are left out. */
export const byRegion = (codes: Iterable<string>, nameOf: (code: CountryCode) => string, language: string): readonly RegionGroup[] => {
  const names = new Intl.Collator(language, { sensitivity: 'base' });
  const groups = new Map<RegionId, CountryCode[]>(termIds(regions).map((region) => [region, []]));
  for (const code of codes) if (isCountry(code)) groups.get(regionOf(code))?.push(code);
  return [...groups]
    .filter(([, countries]) => countries.length > 0)
    .map(([region, countries]) => ({ region, countries: countries.toSorted((a, b) => names.compare(nameOf(a), nameOf(b))) }));
};
