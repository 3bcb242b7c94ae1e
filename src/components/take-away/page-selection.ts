import type { FacetKey } from '../../catalogue/facets/facet-keys.ts';
import { onlyTerm, sortOrders, toQueryString } from '../../catalogue/facets/selection.ts';
import { fill } from '../../i18n/format.ts';
import type { FocusAreaId } from '../../vocabulary/focus-areas.ts';
import type { Context } from '../context.ts';

/** A page that shows the entries of one term. */
export interface PageSelection {
  readonly facet: FacetKey;
  readonly term: string;
  readonly count: number;
  /** The explorer's index, which knows which entries these are. */
  readonly indexUrl: string;
}

/** The same for the browser, in words and as an address. */
export interface SelectionWords {
  readonly query: string;
  readonly filter: string;
  /** Path and query that show it. */
  readonly path: string;
  /** The same in each order that needs no words to compare with. */
  readonly sorted: readonly { readonly order: Exclude<(typeof sortOrders)[number], 'relevance'>; readonly href: string }[];
  /** The same as a table. */
  readonly table: string;
  /** Where its initiatives work. */
  readonly map: string;
}

export const selectionOfPage = ({ facet, term }: PageSelection, { t, urls, label }: Context): SelectionWords => {
  const selection = onlyTerm(facet, term);
  return {
    query: toQueryString(selection),
    filter: fill(t.explorer.chips.term, { facet: t.common.facets[facet].one, label: label(facet, term) }),
    path: urls.explorer(selection),
    sorted: sortOrders.flatMap((order) => (order === 'relevance' ? [] : [{ order, href: urls.explorer({ ...selection, sort: order }) }])),
    table: urls.explorer({ ...selection, view: 'table' }),
    // The map of a focus area is a page of its own, which needs no script.
    map: facet === 'focus' ? urls.coverage(term as FocusAreaId) : urls.explorer({ ...selection, view: 'map' }),
  };
};
