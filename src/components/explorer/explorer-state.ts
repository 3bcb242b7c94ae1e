import { facetKeys, type FacetKey } from '../../catalogue/facets/facet-keys.ts';
import { canonical, defaultSort, withFacet, type FacetSelection, type Selection } from '../../catalogue/facets/selection.ts';

/** One condition of a selection that a visitor can take away. */
export type ActiveFilter =
  | { readonly kind: 'query'; readonly query: string }
  | { readonly kind: 'term'; readonly facet: FacetKey; readonly term: string; readonly excluded: boolean; readonly together?: boolean };

/** What can go where nothing is left: a condition, or one word of the search. */
export type WayOut = ActiveFilter | { readonly kind: 'word'; readonly word: string; readonly rest: string };

export type TermState = 'include' | 'exclude' | undefined;

const nothing: FacetSelection = { include: [], exclude: [] };

export const facetOf = (selection: Selection, facet: FacetKey): FacetSelection => selection.facets[facet] ?? nothing;

export const stateOf = (selection: Selection, facet: FacetKey, term: string): TermState => {
  const { include, exclude } = facetOf(selection, facet);
  return include.includes(term) ? 'include' : exclude.includes(term) ? 'exclude' : undefined;
};

/** The selection with a term wanted, excluded or neither. */
export const withTerm = (selection: Selection, facet: FacetKey, term: string, state: TermState): Selection => {
  const { include, exclude, together } = facetOf(selection, facet);
  const others = { together, include: include.filter((other) => other !== term), exclude: exclude.filter((other) => other !== term) };
  return withFacet(selection, facet, state === undefined ? others : { ...others, [state]: [...others[state], term] });
};

/** The selection with each of a facet's terms wanted, or any of them. */
export const withTogether = (selection: Selection, facet: FacetKey, together: boolean): Selection =>
  withFacet(selection, facet, { ...facetOf(selection, facet), together });

/** The selection with another search; a search brings its own order, and its end takes it away. */
export const withQuery = (selection: Selection, query: string): Selection => {
  const next = canonical({ ...selection, query, page: 1 });
  const kept = selection.sort === defaultSort(selection.query) ? defaultSort(next.query) : next.sort;
  return canonical({ ...next, sort: kept });
};

export const activeFilters = (selection: Selection): readonly ActiveFilter[] => [
  ...(selection.query === '' ? [] : [{ kind: 'query', query: selection.query } as const]),
  ...facetKeys.flatMap((facet) => {
    const { include, exclude, together } = facetOf(selection, facet);
    return [
      ...include.map((term) => ({ kind: 'term', facet, term, excluded: false, ...(together === true ? { together } : {}) }) as const),
      ...exclude.map((term) => ({ kind: 'term', facet, term, excluded: true }) as const),
    ];
  }),
];

export const withoutFilter = (selection: Selection, filter: WayOut): Selection =>
  filter.kind === 'term'
    ? withTerm(selection, filter.facet, filter.term, undefined)
    : withQuery(selection, filter.kind === 'word' ? filter.rest : '');

/** The selection with an entry marked to be compared, or its mark taken away. */
export const withCompared = (selection: Selection, id: string, isOn: boolean): Selection => {
  const others = selection.compare.filter((other) => other !== id);
  return canonical({ ...selection, compare: isOn ? [...others, id] : others });
};

/** Every entry, in the order and view that are set. */
export const withoutFilters = (selection: Selection): Selection => withQuery({ ...selection, facets: {} }, '');
