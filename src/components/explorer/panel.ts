import { sizeOf } from '../../catalogue/facets/bitset.ts';
import type { FacetIndex } from '../../catalogue/facets/facet-index.ts';
import type { FacetKey } from '../../catalogue/facets/facet-keys.ts';
import { filterFacets } from '../../catalogue/facets/facet-places.ts';
import type { Context } from '../context.ts';
import { shownAtMost, shownOptions } from './options.ts';

/** One filter of the panel, with the terms it shows at first. */
interface PanelFilter {
  readonly facet: FacetKey;
  readonly total: number;
  readonly terms: readonly { readonly term: string; readonly label: string; readonly count: number }[];
}

/** All pages of the list show the same panel, and sorting thousands of organisations for each would take longest of all. */
const made = new WeakMap<FacetIndex, Map<Context, readonly PanelFilter[]>>();

export const panelFilters = (index: FacetIndex, context: Context): readonly PanelFilter[] => {
  const known = made.get(index)?.get(context);
  if (known !== undefined) return known;
  // A facet that no entry has anything to say of has nothing to choose from.
  const used = filterFacets.filter((facet) => index.sets[facet].size > 0);
  const filters = used.map((facet) => {
    const terms = [...index.sets[facet]]
      .map(([term, rows]) => ({ term, label: context.label(facet, term), count: sizeOf(rows) }))
      .toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label));
    return { facet, total: terms.length, terms: terms.slice(0, terms.length <= shownAtMost ? terms.length : shownOptions) };
  });
  made.set(index, (made.get(index) ?? new Map<Context, readonly PanelFilter[]>()).set(context, filters));
  return filters;
};
