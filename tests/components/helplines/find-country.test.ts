import { describe, expect, test } from 'vitest';
import { otherNames } from '../../../src/components/helplines/country-names.ts';
import { findCountries } from '../../../src/components/helplines/find-country.ts';
import { fold } from '../../../src/catalogue/search/fold.ts';
import { countries, countryName, isCountry, type CountryCode } from '../../../src/vocabulary/countries.ts';
import { countrySynonyms } from '../../../src/vocabulary/country-synonyms.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../../src/vocabulary/define.ts';

const codes = Object.keys(countries).filter(isCountry);

/** What the page of a language gives the finder. */
const listedIn = (language: InterfaceLanguage) =>
  codes.map((code) => ({ code, name: fold(countryName(code, language)), others: otherNames(code, language).split('|') }));

const typedIn = (language: InterfaceLanguage, typed: string) => {
  const { found, meant } = findCountries(listedIn(language), typed);
  return { found: found.map(({ code }) => code), meant: meant?.code };
};

/** All that a country is called: in the languages of the site, and its synonyms. */
const calledOf = (code: CountryCode): string[] => [
  ...interfaceLanguages.map((language) => countryName(code, language)),
  ...Object.values(countrySynonyms[code] ?? {}).flat(),
];

describe.each(interfaceLanguages)('on the %s page', (language) => {
  test('every country is found first and opened by its name', () => {
    const wrong = codes.filter((code) => {
      const { found, meant } = typedIn(language, countryName(code, language));
      return found[0] !== code || meant !== code;
    });
    expect(wrong).toEqual([]);
  });

  test('every other name of a country is found, and opens no other country', () => {
    const wrong = codes.flatMap((code) =>
      calledOf(code).filter((name) => {
        const { found, meant } = typedIn(language, name);
        return !found.slice(0, 2).includes(code) || meant !== code;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each(['Guinea', 'Niger', 'Sudan', 'Samoa', 'Dominica', 'Ireland', 'Georgia'])('%s is itself', (name) => {
    const code = codes.find((each) => countryName(each, 'en') === name);
    expect(typedIn(language, name).meant).toBe(code);
  });

  test('a name that two countries share opens neither', () => {
    const { found, meant } = typedIn(language, 'Congo');
    expect(found.toSorted()).toEqual(['CD', 'CG']);
    expect(meant).toBeUndefined();
  });

  test('half a name opens only where it is one country’s', () => {
    expect(typedIn(language, 'ni').meant).toBeUndefined();
    expect(typedIn(language, 'keny').meant).toBe('KE');
  });

  test.each(['', ' ', '-', 'Atlantis', '%', '\\', '.*'])('"%s" finds nothing', (typed) => {
    expect(typedIn(language, typed)).toEqual({ found: [], meant: undefined });
  });

  test('case, accents and hyphens do not matter', () => {
    expect(typedIn(language, 'COTE D’IVOIRE').meant).toBe('CI');
    expect(typedIn(language, 'guinée bissau').meant).toBe('GW');
  });
});
