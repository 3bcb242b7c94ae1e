import type { Initiative } from '../schema/initiative.ts';
import { addRow, emptySet, type Bitset } from './bitset.ts';
import { facetKeys, facets, type FacetKey } from './facets.ts';

/** For every facet, the rows of each term. A row is the position of an initiative in the list that was indexed. */
export interface FacetIndex {
  readonly rows: number;
  readonly sets: Readonly<Record<FacetKey, ReadonlyMap<string, Bitset>>>;
}

export const buildFacetIndex = (initiatives: readonly Initiative[]): FacetIndex => {
  const rows = initiatives.length;
  const setsOf = (key: FacetKey): Map<string, Bitset> => {
    const sets = new Map<string, Bitset>();
    initiatives.forEach((initiative, row) => {
      for (const term of facets[key].termsOf(initiative)) {
        let set = sets.get(term);
        if (set === undefined) sets.set(term, (set = emptySet(rows)));
        addRow(set, row);
      }
    });
    return sets;
  };
  return { rows, sets: Object.fromEntries(facetKeys.map((key) => [key, setsOf(key)])) as Record<FacetKey, Map<string, Bitset>> };
};
