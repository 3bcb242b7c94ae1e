import { emptySet, fullSet, intersect, sharedSize, subtract, unite, type Bitset, type RowSet } from './bitset.ts';
import type { FacetIndex } from './facet-index.ts';
import { facetKeys, type FacetKey } from './facet-keys.ts';
import type { FacetSelection, Selection } from './selection.ts';

type FacetSelections = Selection['facets'];

/** The rows of a term, or of an organisation in one role. */
export const rowsOfTerm = ({ sets, inRole }: FacetIndex, key: FacetKey, term: string): RowSet | undefined =>
  sets[key].get(term) ?? (key === 'organisation' ? inRole(term) : undefined);

const included = (index: FacetIndex, key: FacetKey, terms: readonly string[]): Bitset => {
  const set = emptySet(index.rows);
  for (const term of terms) {
    const rows = rowsOfTerm(index, key, term);
    if (rows !== undefined) unite(set, rows);
  }
  return set;
};

const narrow = (set: Bitset, index: FacetIndex, key: FacetKey, { include, exclude, together }: FacetSelection): void => {
  if (together === true) for (const term of include) intersect(set, included(index, key, [term]));
  else if (include.length > 0) intersect(set, included(index, key, include));
  if (exclude.length > 0) subtract(set, included(index, key, exclude));
};

/**
 * The rows a selection of terms stands for: any of the included terms of a facet, or each of them where it says so, all facets
 * together, none of the excluded terms. Explorer, term pages and downloads all ask this function.
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
 * The rows left by everything but what is included in one facet: a term of that facet would give those of them that it has.
 * Where each of its terms is wanted, one more narrows what they leave.
 */
export const selectBeside = (index: FacetIndex, selected: FacetSelections, key: FacetKey, within?: Bitset): Bitset => {
  const own = selected[key];
  return select(
    index,
    own?.together === true && own.include.length > 1 ? selected : { ...selected, [key]: { include: [], exclude: own?.exclude ?? [] } },
    within,
  );
};

/**
 * For each term of a facet, how many rows would remain if that term were the only one included in the facet, or one more of
 * those that are wanted together, and all else stayed as it is.
 */
const countFacet = (index: FacetIndex, selected: FacetSelections, key: FacetKey, within?: Bitset): ReadonlyMap<string, number> => {
  const others = selectBeside(index, selected, key, within);
  return new Map([...index.sets[key]].map(([term, rows]) => [term, sharedSize(others, rows)]));
};

/** The same for every facet. */
export const countTerms = (
  index: FacetIndex,
  selected: FacetSelections,
  within?: Bitset,
): Readonly<Record<FacetKey, ReadonlyMap<string, number>>> =>
  Object.fromEntries(facetKeys.map((key) => [key, countFacet(index, selected, key, within)])) as Record<FacetKey, Map<string, number>>;
