import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { selectionOfGap, strategyGaps } from '../../../src/catalogue/analysis/strategy-gaps.ts';
import { sizeOf } from '../../../src/catalogue/facets/bitset.ts';
import { buildFacetIndex } from '../../../src/catalogue/facets/facet-index.ts';
import { select } from '../../../src/catalogue/facets/query.ts';
import { readCatalogue } from '../../../src/store/read-catalogue.ts';
import { readSearchLog } from '../../../src/store/read-search-log.ts';
import { countries } from '../../../src/vocabulary/countries.ts';

const today = '2026-11-22';
const folder = 'content/initiatives';
const { entries } = await readCatalogue(folder, { today });
const initiatives = entries.map(({ initiative }) => initiative);
const { log } = readSearchLog(folder, today);
const gaps = strategyGaps(initiatives, log);

interface Raw {
  focusAreas: string[];
  users: string[];
  exploitation: string[];
  pillars: string[];
  sector?: string[];
  countries: string[];
}

// A second dot is that of a translation.
const raw = globSync(`${folder}/*.mdx`, { exclude: ['**/*.*.mdx'] }).map(
  (file) => parse(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '') as Raw,
);

const regionOf: Readonly<Record<string, string>> = countries;
/** What an entry names in a dimension, from the files and without any code of the catalogue. */
const named: Readonly<Record<string, (entry: Raw) => string[]>> = {
  focus: ({ focusAreas }) => focusAreas,
  user: ({ users }) => users,
  exploitation: (entry) => entry.exploitation.filter((form) => form !== 'all-forms'),
  pillar: ({ pillars }) => pillars,
  sector: ({ sector = [] }) => sector,
  region: (entry) => [...new Set(entry.countries.flatMap((code) => regionOf[code] ?? []))],
};

/** What stands for the whole names no part of it. */
const isPart = (term: string): boolean => term !== 'global';

const namesOf = (facet: string, entry: Raw): string[] => named[facet]?.(entry) ?? [];

test('there are five, all different, most pressing first', () => {
  expect(gaps).toHaveLength(5);
  const terms = gaps.flatMap(({ row, column }) => [row.term, column.term]);
  expect(new Set(terms).size).toBe(terms.length);
  expect(gaps.map(({ score }) => score)).toEqual(gaps.map(({ score }) => score).toSorted((a, b) => b - a));
});

test.each(gaps.map((gap) => [gap.id, gap] as const))(
  '%s has the figures of the files',
  (_, { row, column, found, expected, named: entries }) => {
    const both = raw.filter((entry) => namesOf(row.facet, entry).length > 0 && namesOf(column.facet, entry).length > 0);
    const inRow = both.filter((entry) => namesOf(row.facet, entry).includes(row.term));
    const inColumn = both.filter((entry) => namesOf(column.facet, entry).includes(column.term));
    expect(found).toBe(inRow.filter((entry) => inColumn.includes(entry)).length);
    expect(entries).toBe(inRow.length);
    expect(expected).toBeCloseTo((inRow.length * inColumn.length) / both.length);
    expect(found).toBeLessThan(expected);
  },
);

interface Search {
  areas: string[];
  countries?: string[];
}
const { searches } = parse(readFileSync('content/search-log.yaml', 'utf8')) as { searches: Search[] };

/** The share of the countries of a region that a search for an area names. */
const searchedShare = (region: string, area: string): number => {
  const members = Object.keys(regionOf).filter((code) => regionOf[code] === region);
  const places = new Set(searches.filter(({ areas }) => areas.includes(area)).flatMap(({ countries: named = [] }) => named));
  return members.filter((code) => places.has(code)).length / members.length;
};

const areas = [...new Set(raw.flatMap(({ focusAreas }) => focusAreas))];
const meanOf = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + share, 0) / shares.length;
const lists = [
  { row: 'user', column: 'region', searched: (_: string, region: string) => meanOf(areas.map((area) => searchedShare(region, area))) },
  { row: 'region', column: 'focus', searched: searchedShare },
  { row: 'exploitation', column: 'pillar', searched: () => 0 },
  { row: 'sector', column: 'pillar', searched: () => 0 },
] as const;
const concerned = ['survivors', 'workers', 'migrants', 'children-families'];

test('the rule that the page writes down picks these five and no others', () => {
  const pairs = lists.flatMap(({ row, column, searched }) => {
    const both = raw.filter((entry) => namesOf(row, entry).some(isPart) && namesOf(column, entry).some(isPart));
    const termsOf = (facet: string) => [...new Set(both.flatMap((entry) => namesOf(facet, entry)))].filter(isPart);
    return termsOf(row)
      .filter((term) => row !== 'user' || concerned.includes(term))
      .flatMap((rowTerm) => {
        const inRow = both.filter((entry) => namesOf(row, entry).includes(rowTerm));
        return termsOf(column)
          .filter((term) => term !== 'helplines')
          .map((columnTerm) => {
            const has = (entry: Raw) => namesOf(column, entry).includes(columnTerm);
            const expected = (inRow.length * both.filter(has).length) / both.length;
            const missing = 1 - inRow.filter(has).length / expected;
            const score = missing * ((1 + searched(rowTerm, columnTerm)) / 2) * Math.sqrt(inRow.length);
            return { kind: `${row} ${column}`, terms: [rowTerm, columnTerm], expected, missing, score };
          });
      });
  });
  const picked: (typeof pairs)[number][] = [];
  for (const pair of pairs.filter(({ expected, missing }) => expected >= 5 && missing > 0).toSorted((a, b) => b.score - a.score)) {
    const isNew = !picked.some(({ terms }) => terms.some((term) => pair.terms.includes(term)));
    if (isNew && picked.filter(({ kind }) => kind === pair.kind).length < 2) picked.push(pair);
  }
  expect(picked.slice(0, 5).map(({ terms }) => terms.join('-'))).toEqual(gaps.map(({ id }) => id));
});

test('each opens exactly its entries', () => {
  const index = buildFacetIndex(initiatives);
  expect(gaps.map((gap) => sizeOf(select(index, selectionOfGap(gap).facets)))).toEqual(gaps.map(({ found }) => found));
});

test('a catalogue without entries has none', () => {
  expect(strategyGaps([], log)).toEqual([]);
});
