import type { ActiveFilter } from './explorer-state.ts';
import type { Words } from './explorer-words.ts';

/** A condition in words, such as "Country: Nepal". */
export const filterLabel = (filter: ActiveFilter, { t, fill, label, facetLabel }: Words): string => {
  const { chips } = t.explorer;
  if (filter.kind === 'query') return fill(chips.search, { query: filter.query });
  return fill(filter.excluded ? chips.not : chips.term, { facet: facetLabel(filter.facet), label: label(filter.facet, filter.term) });
};
