import type { Initiative } from '../../schema/initiative.ts';
import { toRowSet, type RowSet } from './bitset.ts';
import { facetKeys, facets, type FacetKey } from './facets.ts';
import { roleTerm } from './role-term.ts';
import { rememberedFor } from '../../remembered/remembered.ts';

/** For every facet, the rows of each term. A row is the position of an initiative in the list that was indexed. */
export interface FacetIndex {
  readonly rows: number;
  readonly sets: Readonly<Record<FacetKey, ReadonlyMap<string, RowSet>>>;
  /** The rows of an organisation in one role, by `roleTerm`. No list of terms has these. */
  readonly inRole: (term: string) => RowSet | undefined;
}

/** The rows of each term, where a function says which terms an initiative has. */
export const rowSetsOf = (
  initiatives: readonly Initiative[],
  termsOf: (initiative: Initiative) => readonly string[],
): ReadonlyMap<string, RowSet> => {
  const rowsByTerm = new Map<string, number[]>();
  initiatives.forEach((initiative, row) => {
    for (const term of termsOf(initiative)) {
      const own = rowsByTerm.get(term);
      if (own === undefined) rowsByTerm.set(term, [row]);
      else own.push(row);
    }
  });
  return new Map([...rowsByTerm].map(([term, own]) => [term, toRowSet(own, initiatives.length)]));
};

export const buildFacetIndex = rememberedFor((initiatives: readonly Initiative[]): FacetIndex => {
  const sets = facetKeys.map((key) => [key, rowSetsOf(initiatives, facets[key].termsOf)]);
  let inRole: ReadonlyMap<string, RowSet> | undefined;
  return {
    rows: initiatives.length,
    sets: Object.fromEntries(sets) as Record<FacetKey, ReadonlyMap<string, RowSet>>,
    inRole: (term) => {
      inRole ??= rowSetsOf(initiatives, ({ organisations }) => [...new Set(organisations.map(({ role, id }) => roleTerm(role, id)))]);
      return inRole.get(term);
    },
  };
});
