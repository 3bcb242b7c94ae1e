import { fold } from '../../catalogue/search/fold.ts';
import { countryName, type CountryCode } from '../../vocabulary/countries.ts';
import { countrySynonyms } from '../../vocabulary/country-synonyms.ts';
import { interfaceLanguages } from '../../vocabulary/define.ts';

/** Capitals that another name begins with, such as Romania, Oman, or Cuba in Urdu. Those of all others are asked for once nothing was found. */
const capitalsBesideOthers: Readonly<Partial<Record<CountryCode, readonly string[]>>> = {
  AT: ['وین'],
  IT: ['Rome', 'Roma', 'روما', 'روم', 'রোম', '罗马', 'रोम'],
  JO: ['Amã', 'عَمان'],
  KR: ['سول'],
  UA: ['کیو'],
};

/**
 * Under what else a country is looked for: its names in the other languages of the site, and its synonyms, as they are compared.
 * @param shown the name by which it stands on the page
 */
export const otherNames = (code: CountryCode, shown: string): string => {
  const own = fold(shown);
  const others = [
    ...interfaceLanguages.map((other) => countryName(code, other)),
    ...Object.values(countrySynonyms[code] ?? {}).flat(),
    ...(capitalsBesideOthers[code] ?? []),
  ].map(fold);
  const told = [...new Set(others)].filter((name) => name !== own);
  return told.join('|');
};
