import type { Selection } from '../../catalogue/facets/selection.ts';
import { activeFilters, type ActiveFilter } from './explorer-state.ts';
import type { Words } from './explorer-words.ts';

/** A condition in words, such as "Country: Nepal". */
export const filterLabel = (filter: ActiveFilter, { t, fill, label, facetLabel }: Words): string => {
  const { chips } = t.explorer;
  if (filter.kind === 'query') return fill(chips.search, { query: filter.query });
  const form = filter.excluded ? chips.not : filter.together === true ? chips.together : chips.term;
  return fill(form, { facet: facetLabel(filter.facet), label: label(filter.facet, filter.term) });
};

/** All conditions in words. */
export const filtersText = (selection: Selection, words: Words): string =>
  activeFilters(selection)
    .map((filter) => filterLabel(filter, words))
    .join(`${words.t.common.semicolon} `);

/** The title of the page for a selection, so that the steps in the history and the tabs can be told apart. */
export const titleOf = (selection: Selection, words: Words): string => {
  const { t, fill } = words;
  const page = selection.page === 1 ? '' : fill(t.common.pages.page, { n: selection.page });
  return [filtersText(selection, words), page, t.explorer.title].filter((part) => part !== '').join(' · ');
};
