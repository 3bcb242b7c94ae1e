import type { Initiative } from '../../schema/initiative.ts';
import type { RowSet } from '../facets/bitset.ts';
import { buildFacetIndex, rowSetsOf } from '../facets/facet-index.ts';
import { facets, type Facet, type FacetKey } from '../facets/facets.ts';
import { rememberedFor } from '../../remembered/remembered.ts';

/** What the catalogue can be cross-tabulated by. All but the decade are filters of the explorer too. */
export const dimensionKeys = ['focus', 'purpose', 'pillar', 'technology', 'exploitation', 'user', 'region', 'status', 'decade'] as const;
export type DimensionKey = (typeof dimensionKeys)[number];

/** What a table by status counts: "active" alone would not say since when, so its columns are what was seen running, and when. */
export const facetOfDimension = (key: Exclude<DimensionKey, 'decade'>): FacetKey => (key === 'status' ? 'seen' : key);

/** Stands for a decade of start that nobody gives. */
export const noDecade = 'unknown';

const decadeOf = ({ started }: Initiative): string => (started === undefined ? noDecade : String(Math.floor(started / 10) * 10));

/** The rows of each term: positions in the list. */
export const rowSetsOfDimension = rememberedFor((initiatives: readonly Initiative[], key: DimensionKey): ReadonlyMap<string, RowSet> =>
  key === 'decade'
    ? rowSetsOf(initiatives, (initiative) => [decadeOf(initiative)])
    : buildFacetIndex(initiatives).sets[facetOfDimension(key)],
);

/** Every term in order: those of a vocabulary, used or not; the decades from the first start to the last, and unknown. */
export const termsInOrder = (initiatives: readonly Initiative[], key: DimensionKey): readonly string[] => {
  if (key !== 'decade') {
    const { terms }: Facet = facets[facetOfDimension(key)];
    return typeof terms === 'string' ? [] : Object.keys(terms);
  }
  const starts = initiatives.flatMap(({ started }) => (started === undefined ? [] : [Math.floor(started / 10) * 10]));
  if (starts.length === 0) return [noDecade];
  const [first, last] = [Math.min(...starts), Math.max(...starts)];
  return [...Array.from({ length: (last - first) / 10 + 1 }, (_, at) => String(first + 10 * at)), noDecade];
};

/** Two different dimensions, the longer one first, so that it becomes the rows. */
export type DimensionPair = readonly [DimensionKey, DimensionKey];

const longestFirst: readonly DimensionKey[] = [
  'technology',
  'purpose',
  'user',
  'region',
  'exploitation',
  'decade',
  'focus',
  'status',
  'pillar',
];

export const pairOf = (a: DimensionKey, b: DimensionKey): DimensionPair =>
  longestFirst.indexOf(a) <= longestFirst.indexOf(b) ? [a, b] : [b, a];

/** Every pair once. */
export const dimensionPairs: readonly DimensionPair[] = longestFirst.flatMap((rows, at) =>
  longestFirst.slice(at + 1).map((columns): DimensionPair => [rows, columns]),
);

export const pairName = (a: DimensionKey, b: DimensionKey): string => pairOf(a, b).join('-by-');
