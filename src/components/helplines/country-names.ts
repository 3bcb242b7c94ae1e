import { fold } from '../../catalogue/search/fold.ts';
import { countryName, type CountryCode } from '../../vocabulary/countries.ts';
import { countrySynonyms } from '../../vocabulary/country-synonyms.ts';
import { capitals } from './capitals.ts';
import { interfaceLanguages } from '../../vocabulary/define.ts';

/**
 * Under what else a country is looked for: its names in the other languages of the site, its synonyms and its capital, as they are compared.
 * @param shown the name by which it stands on the page
 */
export const otherNames = (code: CountryCode, shown: string): string => {
  const own = fold(shown);
  const others = [
    ...interfaceLanguages.map((other) => countryName(code, other)),
    ...Object.values(countrySynonyms[code] ?? {}).flat(),
    ...(capitals[code] ?? []),
  ].map(fold);
  const told = [...new Set(others)].filter((name) => name !== own);
  return told.join('|');
};
