import { countrySpellings } from '#country-spellings';
import { plainLetters } from '../catalogue/text/plain-letters.ts';
import { countries, countryName, isCountry, type CountryCode } from '../vocabulary/countries.ts';
import { countrySynonyms } from '../vocabulary/country-synonyms.ts';
import { interfaceLanguages } from '../vocabulary/define.ts';

/** Codes that are in common use for countries and are not theirs in ISO 3166-1. */
export const commonCountryCodes: Readonly<Record<string, string>> = {
  UK: 'GB',
  EL: 'GR',
  USA: 'US',
  UAE: 'AE',
  KSA: 'SA',
  DRC: 'CD',
  PRC: 'CN',
};

/** Names that more than one country has in speech: only a source says which. */
const shared = new Set(['congo', 'korea', 'coree', 'corea']);

/** A name in its letters alone: "Viet Nam" and "Vietnam" are one. */
const lettersOf = (name: string): string => plainLetters(name).replace(/[^\p{L}]/gu, '');

/** A name without what lists put before or behind it: "The Gambia", "Iran (Islamic Republic of)", "Micronesia, Federated States of". */
export const bareCountryName = (name: string): string =>
  name.replace(/^the\s+/i, '').replace(/(?:,\s*|\s*\()(?:[\p{L}\s]+\s)?(?:Republic|States?)\s+of(?:\s+the)?\)?$/iu, '');

let made: ReadonlyMap<string, string | undefined> | undefined;

/** Codes by the letters of a name; undefined where two countries have it. */
const codesByName = (): ReadonlyMap<string, string | undefined> => {
  if (made !== undefined) return made;
  const all = (Object.keys(countries) as CountryCode[]).flatMap((code) =>
    [...Object.values(countrySynonyms[code] ?? {}).flat(), ...interfaceLanguages.map((language) => countryName(code, language))].map(
      (name) => [code, name] as const,
    ),
  );
  const byLetters = Map.groupBy([...all, ...countrySpellings().filter(([code]) => isCountry(code))], ([, name]) => lettersOf(name));
  const codeOf = (found: readonly (readonly [code: string, name: string])[]): string | undefined => {
    const codes = new Set(found.map(([code]) => code));
    return codes.size === 1 ? found[0]?.[0] : undefined;
  };
  made = new Map([...byLetters].map(([letters, found]) => [letters, codeOf(found)]));
  return made;
};

const byName = (name: string): string | undefined => {
  const letters = lettersOf(name);
  return letters === '' || shared.has(letters) ? undefined : codesByName().get(letters);
};

/** The code of a country that was surely meant: by its code in other letters or in common use, or by any of its names. */
export const countryMeant = (found: unknown): string | undefined => {
  if (typeof found !== 'string') return undefined;
  const code = found.trim().toUpperCase();
  return isCountry(code) ? code : (commonCountryCodes[code] ?? byName(found) ?? byName(bareCountryName(found.trim())));
};
