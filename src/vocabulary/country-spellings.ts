import facts from 'world-countries';

/** What else a country is called: in full, in French and Spanish, in its own languages, and in lists of others. */
export const countrySpellings = (): readonly (readonly [code: string, name: string])[] =>
  facts.flatMap(({ cca2, name, altSpellings, translations }) =>
    [name.common, name.official, ...altSpellings, ...['fra', 'spa'].flatMap((tongue) => Object.values(translations[tongue] ?? {}))]
      // Short ones are codes, and those of one country are letters of another.
      .filter((spelling) => spelling.length > 3)
      .map((spelling) => [cca2, spelling] as const),
  );
