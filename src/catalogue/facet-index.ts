import type { Initiative } from '../schema/initiative.ts';
import { toRowSet, type RowSet } from './bitset.ts';
import { facetKeys, facets, type FacetKey } from './facets.ts';
import { rememberedFor } from './remembered.ts';

/** For every facet, the rows of each term. A row is the position of an initiative in the list that was indexed. */
export interface FacetIndex {
  readonly rows: number;
  readonly sets: Readonly<Record<FacetKey, ReadonlyMap<string, RowSet>>>;
}

export const buildFacetIndex = rememberedFor((initiatives: readonly Initiative[]): FacetIndex => {
  const rows = initiatives.length;
  const setsOf = (key: FacetKey): Map<string, RowSet> => {
    const rowsByTerm = new Map<string, number[]>();
    initiatives.forEach((initiative, row) => {
      for (const term of facets[key].termsOf(initiative)) {
        const own = rowsByTerm.get(term);
        if (own === undefined) rowsByTerm.set(term, [row]);
        else own.push(row);
      }
    });
    return new Map([...rowsByTerm].map(([term, own]) => [term, toRowSet(own, rows)]));
  };
  return { rows, sets: Object.fromEntries(facetKeys.map((key) => [key, setsOf(key)])) as Record<FacetKey, Map<string, RowSet>> };
});
