import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/store/read-catalogue.ts';
import { countries, countryName, type CountryCode } from '../../src/vocabulary/countries.ts';
import { focusAreas } from '../../src/vocabulary/focus-areas.ts';
import { interfaceLanguages } from '../../src/vocabulary/define.ts';

const { entries } = await readCatalogue('content/initiatives', { today: '2999-12-31' });
const withLine = new Set(
  entries.flatMap(({ initiative: { focusAreas, countries } }) => (focusAreas.includes('helplines') ? countries : [])),
);
const codes = Object.keys(countries) as CountryCode[];

describe.each(interfaceLanguages)('%s', (language) => {
  test('a country where the methodology says that no line was found has none in the catalogue', () => {
    const text = readFileSync(`src/prose/${language}/methodology.mdx`, 'utf8');
    const rows = [...text.matchAll(/^\| ([^|]+?) +\| ([^|]+)\|$/gm)].filter(([, area]) => area === focusAreas.helplines.label[language]);
    // The first table says how was searched, the second where nothing was found.
    const found = rows.map(([, , searched = '']) =>
      codes.filter((code) => searched.split(/,\s|\(/).some((name) => name.trim() === countryName(code, language))),
    );
    const named = found.find((each) => each.length > 5) ?? [];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((code) => withLine.has(code))).toEqual([]);
  });
});
