import { emptySet, fullSet, intersect, sharedSize, subtract, unite, type Bitset } from './bitset.ts';
import type { FacetIndex } from './facet-index.ts';
import { facetKeys, type FacetKey } from './facets.ts';
import type { FacetSelection, Selection } from './selection.ts';

type FacetSelections = Selection['facets'];

const included = (index: FacetIndex, key: FacetKey, terms: readonly string[]): Bitset => {
  const set = emptySet(index.rows);
  for (const term of terms) {
    const rows = index.sets[key].get(term);
    if (rows !== undefined) unite(set, rows);
  }
  return set;
};

const narrow = (set: Bitset, index: FacetIndex, key: FacetKey, { include, exclude }: FacetSelection): void => {
  if (include.length > 0) intersect(set, included(index, key, include));
  if (exclude.length > 0) subtract(set, included(index, key, exclude));
};

/**
 * The rows a selection of terms stands for: any of the included terms of a facet, all facets together,
 * none of the excluded terms. Explorer, term pages and downloads all ask this function.
 * @param within rows to stay inside, such as those a search found; all rows when left out
 */
export const select = (index: FacetIndex, selected: FacetSelections, within?: Bitset): Bitset => {
  const set = within === undefined ? fullSet(index.rows) : within.slice();
  for (const key of facetKeys) {
    const facet = selected[key];
    if (facet !== undefined) narrow(set, index, key, facet);
  }
  return set;
};

/**
 * For each term of each facet, how many rows would remain if that term were the only one included in its facet
 * and all else stayed as it is.
 */
export const countTerms = (
  index: FacetIndex,
  selected: FacetSelections,
  within?: Bitset,
): Readonly<Record<FacetKey, ReadonlyMap<string, number>>> => {
  const counts = facetKeys.map((key) => {
    const own = selected[key];
    const others = select(index, { ...selected, [key]: { include: [], exclude: own?.exclude ?? [] } }, within);
    return [key, new Map([...index.sets[key]].map(([term, rows]) => [term, sharedSize(others, rows)]))] as const;
  });
  return Object.fromEntries(counts) as Record<FacetKey, Map<string, number>>;
};
