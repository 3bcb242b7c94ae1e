import facts from 'world-countries';

/** The capitals of countries in English, by the code of the country. */
export const capitals: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  facts.map(({ cca2, capital }) => [cca2, capital.filter((name) => name !== '')]),
);
