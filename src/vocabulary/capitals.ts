import facts from 'world-countries';
import type { CountryCode } from './countries.ts';
import { capitalNames } from './capital-names.ts';

const english = new Map(facts.map(({ cca2, capital }) => [cca2, capital.filter((name) => name !== '')]));

/** What the capital of a country is called: in English first, then in other languages and scripts. */
export const capitalsOf = (code: CountryCode): readonly string[] => [
  ...(english.get(code) ?? []),
  ...(capitalNames[code]?.split('|') ?? []),
];
