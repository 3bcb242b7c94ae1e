import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { chartedFacets } from '../../../src/catalogue/facets/facet-places.ts';
import { breakdownOf, chartIds, type ChartId } from '../../../src/catalogue/analysis/breakdowns.ts';
import { crossTable, initiativesOfCell, selectionOfCell } from '../../../src/catalogue/analysis/cross-table.ts';
import { dimensionPairs, pairName } from '../../../src/catalogue/analysis/dimensions.ts';
import { sizeOf } from '../../../src/catalogue/facets/bitset.ts';
import { buildFacetIndex } from '../../../src/catalogue/facets/facet-index.ts';
import { select } from '../../../src/catalogue/facets/query.ts';
import { createContext } from '../../../src/components/context.ts';
import { findingWords, wordsOf } from '../../../src/components/findings/finding-words.ts';
import { readCatalogue } from '../../../src/store/read-catalogue.ts';

const today = '2026-11-22';
const folder = 'content/initiatives';
const { entries } = await readCatalogue(folder, { today });
const initiatives = entries.map(({ initiative }) => initiative);

interface Source {
  id: string;
  published?: string;
  asOf?: string;
}

/** The frontmatter as it stands in the files, counted below without any code of the catalogue. */
interface Raw {
  focusAreas: string[];
  technologies: string[];
  purposes: string[];
  users: string[];
  exploitation: string[];
  countries: string[];
  pillars: string[];
  status: string;
  evidence?: { status?: string[] };
  access: string;
  started?: number;
  openSource?: { licence?: string };
  organisations: { id?: string; role: string; type?: string }[];
  sources: Source[];
}

// A second dot is that of a translation.
const raw = globSync(`${folder}/*.mdx`, { exclude: ['**/*.*.mdx'] }).map(
  (file) => parse(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '') as Raw,
);

const tally = (lists: readonly (readonly string[])[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const list of lists) for (const key of new Set(list)) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

/** The first day that a date known to the year, month or day can mean: it may be as old as that. */
const firstDay = (date: string): string => (date.length === 10 ? date : date.length === 4 ? `${date}-01-01` : `${date}-01`);

const newestOf = (sources: readonly Source[]): string | undefined =>
  sources
    .flatMap(({ published, asOf }) => published ?? asOf ?? [])
    .map(firstDay)
    .toSorted()
    .at(-1);

const age = ({ sources }: Raw): string => {
  const newest = newestOf(sources);
  if (newest === undefined) return 'undated';
  return newest >= '2025-11-22' ? '1' : newest >= '2024-11-22' ? '2' : newest >= '2021-11-22' ? '5' : 'older';
};

const seen = ({ status, evidence, sources }: Raw): string => {
  if (status !== 'active') return status;
  const newest = newestOf(sources.filter(({ id }) => evidence?.status?.includes(id) === true));
  return newest !== undefined && newest >= '2024-11-22' ? 'running' : 'last-seen';
};

const typeOf = ({ id, type }: Raw['organisations'][number]): string =>
  type ?? (parse(readFileSync(`content/organisations/${id ?? ''}.yaml`, 'utf8')) as { type: string }).type;

const expected: Partial<Record<ChartId, Record<string, number>>> = {
  focus: tally(raw.map(({ focusAreas }) => focusAreas)),
  purposes: tally(raw.map(({ purposes }) => purposes)),
  technologies: tally(raw.map(({ technologies }) => technologies)),
  users: tally(raw.map(({ users }) => users)),
  exploitation: tally(raw.map(({ exploitation }) => exploitation)),
  countries: tally(raw.map(({ countries }) => countries)),
  seen: tally(raw.map((entry) => [seen(entry)])),
  access: tally(raw.map(({ access }) => [access])),
  evidence: tally(raw.map((entry) => [age(entry)])),
  started: tally(raw.map(({ started }) => [started === undefined ? 'unknown' : String(started)])),
  openness: tally(
    raw.map(({ openSource }) => [openSource === undefined ? 'none' : openSource.licence === undefined ? 'unlicensed' : 'licensed']),
  ),
  operators: tally(
    raw.map(({ organisations }) => {
      const leads = organisations.filter(({ role }) => role === 'lead').map(typeOf);
      return leads.length === 0 ? ['none'] : leads;
    }),
  ),
  sources: tally(raw.map(({ sources }) => [sources.length > 4 ? '5+' : String(sources.length)])),
};

describe('the figures of the charts are those of the files', () => {
  test.each(Object.keys(expected) as ChartId[])('%s', (id) => {
    const { slices, total } = breakdownOf(id, initiatives, today);
    expect(total).toBe(raw.length);
    expect(Object.fromEntries(slices.flatMap(({ key, count }) => (count === 0 ? [] : [[key, count]])))).toEqual(expected[id]);
  });

  test.each(chartIds)('%s accounts for every entry', (id) => {
    const { slices, total, overlapping } = breakdownOf(id, initiatives, today);
    const sum = slices.reduce((all, { count }) => all + count, 0);
    if (overlapping) expect(sum).toBeGreaterThanOrEqual(total);
    else expect(sum).toBe(total);
  });
});

test('the sentences say what the files say', () => {
  const told = findingWords(initiatives, createContext({ language: 'en', base: '/', today, organisationName: (id) => id }));
  const words = Object.fromEntries(Object.entries(told).map(([name, each]) => [name, wordsOf(each)]));
  const having = (holds: (entry: Raw) => boolean): string => String(raw.filter(holds).length);
  const sentence = (holds: (entry: Raw) => boolean): unknown => expect.stringMatching(new RegExp(`^${having(holds)} `));
  expect(words).toMatchObject({
    entries: String(raw.length),
    unknownStatus: having(({ status }) => status === 'unknown'),
    runningSentence: sentence((entry) => seen(entry) === 'running'),
    oldInitiatives: sentence((entry) => !['1', '2'].includes(age(entry))),
    undatedSentence: sentence((entry) => age(entry) === 'undated'),
    oneSource: having(({ sources }) => sources.length === 1),
    openSentence: sentence(({ openSource }) => openSource !== undefined),
    survivors: having(({ users }) => users.includes('survivors')),
    noYear: having(({ started }) => started === undefined),
    withYearInitiatives: sentence(({ started }) => started !== undefined),
    worldwideSentence: sentence(({ countries }) => countries.includes('global')),
    prosecution: having(({ pillars }) => pillars.includes('prosecution')),
    noAccess: having(({ access }) => access === 'unknown'),
  });
});

test('a cell of a matrix names as many initiatives as it counts, each with both terms', () => {
  for (const pair of dimensionPairs)
    for (const cell of crossTable(initiatives, pair).rows.flatMap(({ cells }) => cells)) {
      const named = initiativesOfCell(initiatives, pair, cell);
      expect(named).toHaveLength(cell.count);
      if (pair[1] === 'focus') expect(named.every(({ focusAreas }) => focusAreas.some((area) => area === cell.column))).toBe(true);
    }
});

describe('a cell of a matrix opens as many entries as it says', () => {
  const index = buildFacetIndex(initiatives);
  test.each(dimensionPairs.map((pair) => [pairName(...pair), pair] as const))('%s', (_, pair) => {
    const wrong = crossTable(initiatives, pair).rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => {
        const selection = selectionOfCell(pair, cell);
        return selection === undefined || sizeOf(select(index, selection.facets)) === cell.count ? [] : [cell];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('there is a table for every two dimensions', () => {
    expect(new Set(dimensionPairs.map((pair) => pairName(...pair))).size).toBe(36);
    expect(pairName('focus', 'technology')).toBe(pairName('technology', 'focus'));
  });

  test('only the decade of start has no link', () => {
    const unlinked = dimensionPairs.filter((pair) =>
      crossTable(initiatives, pair).rows.some(({ cells }) => cells.some((cell) => selectionOfCell(pair, cell) === undefined)),
    );
    expect(unlinked.every((pair) => pair.includes('decade'))).toBe(true);
    expect(unlinked).toHaveLength(8);
  });
});

test('every facet that has a chart has one, and no other', () => {
  const facets = chartIds.flatMap((id) => breakdownOf(id, [], '2026-11-23').facet ?? []);
  expect(facets.toSorted()).toEqual(chartedFacets.toSorted());
});
