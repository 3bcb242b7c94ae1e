import type { Initiative } from '../../schema/initiative.ts';
import type { SearchLog } from '../../schema/search-log.ts';
import { countries, type CountryCode } from '../../vocabulary/countries.ts';
import { focusAreas } from '../../vocabulary/focus-areas.ts';
import { facets, type Facet, type FacetKey } from '../facets/facets.ts';
import { emptySelection, only, type Selection } from '../facets/selection.ts';
import type { Breakdown, Slice } from './breakdowns.ts';
import { searchedCountries } from './gaps.ts';
import { rememberedFor } from '../../remembered/remembered.ts';

/**
 * Two dimensions whose every pair of terms could hold something: any region can have tools of any area, any form of
 * exploitation can be met by any type of response. Pairs that exclude each other by nature would only look like gaps.
 */
const kinds = {
  people: { row: 'user', column: 'region' },
  places: { row: 'region', column: 'focus' },
  forms: { row: 'exploitation', column: 'pillar' },
  sectors: { row: 'sector', column: 'pillar' },
} as const satisfies Record<string, { readonly row: FacetKey; readonly column: FacetKey }>;

export type GapKind = keyof typeof kinds;

/** The users whom trafficking concerns themselves; of the other groups a place needs no tools of its own. */
const concerned = new Set(['survivors', 'workers', 'migrants', 'children-families']);
/** Stand for everything, so they name no row. */
const wholes = new Set(['all-forms', 'global']);
/** One line is enough for a country, so a small number of lines is no gap. */
const enoughOnce = 'helplines';
/** Fewer expected entries than this are within chance. */
const leastExpected = 5;
const mostOfAKind = 2;
const shownGaps = 5;

/** A place of the record that holds less than its neighbours would lead one to expect. */
export interface StrategyGap {
  /** Made of the terms, so that no rewording changes it. */
  readonly id: string;
  readonly kind: GapKind;
  readonly row: { readonly facet: FacetKey; readonly term: string };
  readonly column: { readonly facet: FacetKey; readonly term: string };
  /** Entries that have both terms. */
  readonly found: number;
  /** Those of them that were seen running in the last two years. */
  readonly running: number;
  /** Entries of the row times the share that the column has of all. */
  readonly expected: number;
  /** Entries that name the row. */
  readonly named: number;
  /** Share of the region's countries that somebody searched one by one, from 0 to 1; absent where the gap is no place. */
  readonly searched: number | undefined;
  readonly score: number;
}

const termsOf = (facet: FacetKey, initiative: Initiative): readonly string[] => facets[facet].termsOf(initiative);
const byTerm = (facet: FacetKey, initiatives: readonly Initiative[]): ReadonlyMap<string, ReadonlySet<Initiative>> => {
  const pairs = initiatives.flatMap((initiative) => termsOf(facet, initiative).map((term) => ({ term, initiative })));
  return new Map(
    [...Map.groupBy(pairs, ({ term }) => term)].map(([term, own]) => [term, new Set(own.map(({ initiative }) => initiative))]),
  );
};
const idsOf = (facet: FacetKey): readonly string[] => {
  const { terms }: Facet = facets[facet];
  return typeof terms === 'string' ? [] : Object.keys(terms).filter((term) => !wholes.has(term));
};

const searchedShare = (log: SearchLog, region: string, areas: readonly string[]): number => {
  const members = (Object.keys(countries) as CountryCode[]).filter((code) => countries[code] === region);
  const shares = areas.map((area) => {
    const days = searchedCountries(log, area);
    return members.filter((code) => days.has(code)).length / Math.max(1, members.length);
  });
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
};

const searchedFor = (log: SearchLog, { row, column }: Pick<StrategyGap, 'row' | 'column'>): number | undefined => {
  if (row.facet === 'region') return searchedShare(log, row.term, [column.term]);
  return column.facet === 'region' ? searchedShare(log, column.term, Object.keys(focusAreas)) : undefined;
};

/**
 * How much a gap deserves to be discussed: the missing share of what is expected, times one half (nobody searched) to one
 * (every country searched), times the root of the entries that name the row, which stand for the people concerned, since
 * the record counts no people.
 */
const scoreOf = ({ found, expected, named, searched }: Pick<StrategyGap, 'found' | 'expected' | 'named' | 'searched'>): number =>
  (1 - found / expected) * ((1 + (searched ?? 0)) / 2) * Math.sqrt(named);

const gapsOfKind = (initiatives: readonly Initiative[], log: SearchLog, kind: GapKind): StrategyGap[] => {
  const { row: rowFacet, column: columnFacet } = kinds[kind];
  const isNamed = (facet: FacetKey) => (initiative: Initiative) => termsOf(facet, initiative).some((term) => !wholes.has(term));
  const all = initiatives.filter(isNamed(rowFacet)).filter(isNamed(columnFacet));
  const [inRow, inColumn] = [byTerm(rowFacet, all), byTerm(columnFacet, all)];
  const rows = idsOf(rowFacet).filter((term) => rowFacet !== 'user' || concerned.has(term));
  return rows.flatMap((rowTerm) => {
    const ofRow = [...(inRow.get(rowTerm) ?? [])];
    return idsOf(columnFacet)
      .filter((term) => term !== enoughOnce)
      .map((columnTerm): StrategyGap => {
        const ofColumn = inColumn.get(columnTerm) ?? new Set();
        const both = ofRow.filter((initiative) => ofColumn.has(initiative));
        const terms = { row: { facet: rowFacet, term: rowTerm }, column: { facet: columnFacet, term: columnTerm } };
        const counts = {
          found: both.length,
          running: both.filter(({ seen }) => seen === 'running').length,
          expected: (ofRow.length * ofColumn.size) / Math.max(1, all.length),
          named: ofRow.length,
          searched: searchedFor(log, terms),
        };
        return { id: `${rowTerm}-${columnTerm}`, kind, ...terms, ...counts, score: scoreOf(counts) };
      });
  });
};

/** Gaps by how much they deserve to be discussed; a term stands once, and a kind at most twice, so that they differ. */
const chosen = (ranked: readonly StrategyGap[]): readonly StrategyGap[] => {
  const kept: StrategyGap[] = [];
  for (const gap of ranked) {
    const taken = kept.flatMap(({ row, column }) => [row.term, column.term]);
    const isNew = !taken.includes(gap.row.term) && !taken.includes(gap.column.term);
    if (isNew && kept.filter(({ kind }) => kind === gap.kind).length < mostOfAKind) kept.push(gap);
  }
  return kept.slice(0, shownGaps);
};

const pairsByLog = rememberedFor((log: SearchLog) =>
  rememberedFor((initiatives: readonly Initiative[]): readonly StrategyGap[] =>
    (Object.keys(kinds) as GapKind[]).flatMap((kind) => gapsOfKind(initiatives, log, kind)),
  ),
);

/** Every pair that is looked at, gap or not: which of them are, changes with the record, and their addresses do not. */
export const pairsLookedAt = (initiatives: readonly Initiative[], log: SearchLog): readonly StrategyGap[] => pairsByLog(log)(initiatives);

/** The gaps to discuss first, by the rule that is written down on the page of the findings. */
export const strategyGaps = (initiatives: readonly Initiative[], log: SearchLog): readonly StrategyGap[] =>
  chosen(
    pairsLookedAt(initiatives, log)
      .filter(({ expected, found }) => expected >= leastExpected && found < expected)
      .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
  );

const slicesOfRow = rememberedFor(
  (initiatives: readonly Initiative[], rowFacet: FacetKey, rowTerm: string, columnFacet: FacetKey): readonly Slice[] => {
    const { terms }: Facet = facets[columnFacet];
    const ofRow = initiatives.filter((initiative) => termsOf(rowFacet, initiative).includes(rowTerm));
    const inColumn = byTerm(columnFacet, ofRow);
    return Object.keys(terms)
      .map((key) => ({ key, count: inColumn.get(key)?.size ?? 0, unknown: false }))
      .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  },
);

/** The entries of the row by the terms of the column: how little there is of one, beside the others. */
export const breakdownOfGap = ({ row, column, named }: StrategyGap, initiatives: readonly Initiative[]): Breakdown => ({
  id: undefined,
  facet: column.facet,
  within: { [row.facet]: only(row.term) },
  total: named,
  overlapping: true,
  subject: column.term,
  slices: slicesOfRow(initiatives, row.facet, row.term, column.facet),
});

/** Exactly the entries of a gap. */
export const selectionOfGap = ({ row, column }: StrategyGap): Selection => ({
  ...emptySelection,
  facets: { [row.facet]: only(row.term), [column.facet]: only(column.term) },
});
