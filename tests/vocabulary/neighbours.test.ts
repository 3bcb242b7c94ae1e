import { expect, test } from 'vitest';
import worldCountries from 'world-countries';
import { isCountry } from '../../src/vocabulary/countries.ts';
import { neighbours } from '../../src/vocabulary/neighbours.ts';

const byCode = new Map(worldCountries.map((country) => [country.cca3, country]));

// The list names India for Sri Lanka but not the other way round; they share no land border.
const mutual = ({ cca3, borders }: (typeof worldCountries)[number]): string[] =>
  borders.flatMap((code) => {
    const other = byCode.get(code);
    return other?.borders.includes(cca3) === true ? [other.cca2] : [];
  });

test('the neighbours of every country are those of the public list', () => {
  const expected = worldCountries
    .map((country) => [country.cca2, mutual(country).filter(isCountry).toSorted()] as const)
    .filter(([code, others]) => isCountry(code) && others.length > 0);
  expect(neighbours).toEqual(Object.fromEntries(expected));
});

test('neighbours name each other', () => {
  const named = Object.entries(neighbours).flatMap(([country, others]) => others.map((other) => [country, other]));
  expect(named.filter(([country = '', other]) => !neighbours[other as keyof typeof neighbours]?.some((back) => back === country))).toEqual(
    [],
  );
});
