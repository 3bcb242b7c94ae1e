import { sizeOf } from '../../catalogue/facets/bitset.ts';
import { select } from '../../catalogue/facets/query.ts';
import { only } from '../../catalogue/facets/selection.ts';
import { facetOf } from './explorer-state.ts';
import type { Picture } from './picture.ts';
import type { Suggested } from './suggestions.ts';

/** What a search suggests beside its results, each with the number of entries it leads to; undefined where nothing was searched for. */
export const suggestedBy = ({ index, selection, results, found, search }: Picture): Suggested | undefined => {
  if (selection.query === '' || found === undefined || search === undefined) return undefined;
  const { suggestions, pages, similar } = search.answer;
  const terms = suggestions
    .map(({ facet, term }) => ({
      facet,
      term,
      total: sizeOf(select(index, { ...selection.facets, [facet]: only(term) }, found.within)),
      isOn: facetOf(selection, facet).include.includes(term),
    }))
    .filter(({ total, isOn }) => total > 0 || isOn);
  const listed = pages.map((page) => ({ ...page, total: sizeOf(index.sets[page.facet].get(page.term) ?? new Uint32Array()) }));
  // In place of a list it is said there.
  return { hasUnknownNumber: search.hasUnknownNumber && results.total > 0, similar, pages: listed, terms };
};
