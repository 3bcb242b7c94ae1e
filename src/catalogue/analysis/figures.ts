import type { Initiative } from '../../schema/initiative.ts';
import { termIds } from '../../vocabulary/define.ts';
import { seen, type SeenId } from '../../vocabulary/seen.ts';
import { newestEvidence } from '../facets/evidence.ts';
import { facets, type Facet, type FacetKey } from '../facets/facets.ts';
import { latest } from '../text/partial-date.ts';
import type { TermCount } from '../facets/terms.ts';

/** What a group of initiatives amounts to. */
export interface Figures {
  readonly entries: number;
  /** Countries named; worldwide coverage is no country. */
  readonly countries: number;
  readonly organisations: number;
  /** Every state in the order of the vocabulary, not known included. */
  readonly seen: readonly { readonly state: SeenId; readonly count: number }[];
  /** Date of the newest evidence of any of them. */
  readonly newest: string | undefined;
  /** Entries with at least one source by someone outside their own organisations. */
  readonly independent: number;
  /** Entries none of whose sources has a date. */
  readonly undated: number;
}

const distinct = (initiatives: readonly Initiative[], key: FacetKey): Set<string> =>
  new Set(initiatives.flatMap((initiative) => facets[key].termsOf(initiative)));

const countOf = (initiatives: readonly Initiative[], holds: (initiative: Initiative) => boolean): number =>
  initiatives.filter(holds).length;

export const figuresOf = (initiatives: readonly Initiative[]): Figures => ({
  entries: initiatives.length,
  countries: [...distinct(initiatives, 'country')].filter((code) => code !== 'global').length,
  organisations: distinct(initiatives, 'organisation').size,
  seen: termIds(seen).map((state) => ({ state, count: countOf(initiatives, (initiative) => initiative.seen === state) })),
  newest: latest(initiatives.map(newestEvidence)),
  independent: countOf(initiatives, ({ sources }) => sources.some(({ independent }) => independent)),
  undated: countOf(initiatives, (initiative) => newestEvidence(initiative) === undefined),
});

export interface FacetGap {
  readonly facet: FacetKey;
  /** Terms that no initiative of the group has. */
  readonly none: readonly string[];
  /** The terms with the fewest, fewest first. */
  readonly fewest: readonly TermCount[];
}

const gapFacets = ['purpose', 'pillar', 'exploitation', 'region'] as const satisfies readonly FacetKey[];

/** Terms that stand for the whole, so that their absence is no gap. */
const wholes = new Set(['all-forms', 'global']);
const shownFewest = 3;

/** Where a group of initiatives is thin: for each telling facet, the terms with none and those with the fewest. */
export const gapsOf = (initiatives: readonly Initiative[]): readonly FacetGap[] =>
  gapFacets.map((key) => {
    const { terms, termsOf }: Facet = facets[key];
    const ids = typeof terms === 'string' ? [] : Object.keys(terms).filter((term) => !wholes.has(term));
    const counts = ids.map((term): TermCount => ({
      term,
      count: countOf(initiatives, (initiative) => termsOf(initiative).includes(term)),
    }));
    return {
      facet: key,
      none: counts.filter(({ count }) => count === 0).map(({ term }) => term),
      fewest: counts
        .filter(({ count }) => count > 0)
        .toSorted((a, b) => a.count - b.count)
        .slice(0, shownFewest),
    };
  });
