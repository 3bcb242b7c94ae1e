import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtUpon } from '../../../src/catalogue/analysis/built-upon.ts';
import { selectionOfSlice } from '../../../src/catalogue/analysis/breakdowns.ts';
import { breakdownOfClaim, claimIds, claimsOf, type ClaimId } from '../../../src/catalogue/analysis/claims.ts';
import { strategyGaps, type StrategyGap } from '../../../src/catalogue/analysis/strategy-gaps.ts';
import { sizeOf } from '../../../src/catalogue/facets/bitset.ts';
import { buildFacetIndex } from '../../../src/catalogue/facets/facet-index.ts';
import { select } from '../../../src/catalogue/facets/query.ts';
import type { Initiative } from '../../../src/schema/initiative.ts';
import { readCatalogue } from '../../../src/store/read-catalogue.ts';
import { countries } from '../../../src/vocabulary/countries.ts';
import { sampleEntry as entry } from '../sample.ts';

const today = '2026-11-22';
const folder = 'content/initiatives';
const { entries } = await readCatalogue(folder, { today });
const initiatives = entries.map(({ initiative }) => initiative);
const claims = claimsOf(initiatives, today);

interface Source {
  id: string;
  published?: string;
  asOf?: string;
}
interface Raw {
  focusAreas: string[];
  technologies: string[];
  users: string[];
  exploitation: string[];
  countries: string[];
  status: string;
  evidence?: { status?: string[] };
  access: string;
  openSource?: object;
  sources: Source[];
}

// A second dot is that of a translation. The files are counted without any code of the catalogue.
const raw = globSync(`${folder}/*.mdx`, { exclude: ['**/*.*.mdx'] }).map(
  (file) => parse(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '') as Raw,
);
const dayOf = ({ published, asOf }: Source): string => (published ?? asOf ?? '').padEnd(10, '-01').slice(0, 10);
const newest = (sources: readonly Source[]): string => sources.map(dayOf).toSorted().at(-1) ?? '';
const runs = ({ status, evidence, sources }: Raw): boolean =>
  status === 'active' && newest(sources.filter(({ id }) => evidence?.status?.includes(id))) >= '2024-11-22';
const regionOf: Readonly<Record<string, string>> = countries;
const regionsOf = (entry: Raw): string[] => entry.countries.flatMap((code) => regionOf[code] ?? []);

/** The number of entries of the term that most, or fewest, name. */
const extreme = (lists: readonly (readonly string[])[], end: 'most' | 'fewest'): number => {
  const counts = new Map<string, number>();
  for (const term of lists.flatMap((list) => [...new Set(list)])) counts.set(term, (counts.get(term) ?? 0) + 1);
  return end === 'most' ? Math.max(...counts.values()) : Math.min(...counts.values());
};
const having = (holds: (entry: Raw) => boolean): number => raw.filter(holds).length;

const expected: Partial<Record<ClaimId, number>> = {
  running: having(runs),
  'old-sources': having(({ sources }) => newest(sources) < '2024-11-22'),
  technology: extreme(
    raw.map(({ technologies }) => technologies),
    'most',
  ),
  users: having(({ users }) => users.includes('survivors')),
  forms: extreme(
    raw.map(({ exploitation }) => exploitation.filter((form) => form !== 'all-forms')),
    'fewest',
  ),
  regions: extreme(raw.map(regionsOf), 'fewest'),
  openness: having(({ openSource }) => openSource !== undefined),
  access: having(({ access }) => access === 'unknown'),
};

test.each(Object.entries(expected))('"%s" says what the files say', (id, n) => {
  expect(claims.find((claim) => claim.id === id)).toMatchObject({ n, of: raw.length });
});

test('the area with the smallest share seen running is the one named', () => {
  const claim = claims.find(({ id }) => id === 'area-running');
  const shares = [...new Set(raw.flatMap(({ focusAreas }) => focusAreas))].map((area) => {
    const own = raw.filter(({ focusAreas }) => focusAreas.includes(area));
    return { area, n: own.filter(runs).length, of: own.length };
  });
  const least = shares.toSorted((a, b) => a.n / a.of - b.n / b.of)[0];
  expect(claim).toMatchObject({ n: least?.n, of: least?.of, subject: { term: least?.area } });
});

test('each bar beside a sentence opens exactly the entries that it counts', () => {
  const index = buildFacetIndex(initiatives);
  for (const claim of claims) {
    const breakdown = breakdownOfClaim(claim, initiatives, today);
    for (const slice of breakdown.slices.filter(({ count }) => count > 0)) {
      const selection = selectionOfSlice(breakdown, slice);
      expect(selection === undefined ? undefined : sizeOf(select(index, selection.facets)), `${claim.id}: ${slice.key}`).toBe(slice.count);
    }
  }
});

test('the chart of the areas shows the shares that its sentence compares', () => {
  const claim = claims.find(({ id }) => id === 'area-running');
  const bars = claim === undefined ? [] : breakdownOfClaim(claim, initiatives, today).slices;
  for (const { key, count, of } of bars) {
    const own = raw.filter(({ focusAreas }) => focusAreas.includes(key));
    expect([count, of]).toEqual([own.filter(runs).length, own.length]);
  }
  expect(bars.find(({ key }) => key === claim?.subject?.term)).toMatchObject({ count: claim?.n, of: claim?.of });
});

test('there are ten, and each opens exactly what it counts', () => {
  const index = buildFacetIndex(initiatives);
  expect(claims.map(({ id }) => id)).toEqual(claimIds);
  expect(claims.map(({ selection }) => sizeOf(select(index, selection.facets)))).toEqual(claims.map(({ n }) => n));
});

test('what could be built upon shares half of what the nearest shares, however open it is', () => {
  const like = (id: string, purposes: Initiative['purposes'], more: Partial<Initiative> = {}) =>
    entry({ id, exploitation: ['sexual-exploitation'], pillars: ['prevention'], technologies: ['api'], purposes, ...more });
  const wanted: Initiative['purposes'] = ['identify-victims', 'report-suspicions', 'support-survivors', 'investigate'];
  const gap: StrategyGap = {
    id: 'forced-labour-prevention',
    kind: 'forms',
    row: { facet: 'exploitation', term: 'forced-labour' },
    column: { facet: 'pillar', term: 'prevention' },
    found: 0,
    running: 0,
    expected: 5,
    named: 3,
    searched: undefined,
    score: 1,
  };
  const given = entry({ id: 'there', exploitation: ['forced-labour'], users: ['workers'], purposes: wanted });
  const open = { openSource: { repository: 'https://example.org/', licence: 'MIT' } };
  const upon = builtUpon([given, like('far', ['share-data'], open), like('near', wanted), like('half', wanted.slice(0, 2), open)], gap);
  expect(upon.initiatives.map(({ id }) => id)).toEqual(['half', 'near']);
});

test('what could be built upon is elsewhere, and what has a licence comes first', () => {
  for (const gap of strategyGaps(initiatives, { searches: [], open: [] })) {
    const upon = builtUpon(initiatives, gap);
    expect(upon.initiatives).toHaveLength(3);
    expect(upon.organisations.length).toBeGreaterThan(0);
    const open = upon.initiatives.map(({ openSource }) => (openSource === undefined ? 0 : openSource.licence === undefined ? 1 : 2));
    expect(open).toEqual(open.toSorted((a, b) => b - a));
  }
});
