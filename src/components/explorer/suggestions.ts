import { html, Markup } from '../../catalogue/text/html.ts';
import type { TermRef } from '../../catalogue/search/term-search.ts';
import type { Words } from './explorer-words.ts';

/** Filters that say the same as the search, each with the number of entries it gives. */
export const suggestionsMarkup = (terms: readonly (TermRef & { readonly total: number })[], words: Words): Markup => {
  const { t, fill, number, label, facetLabel } = words;
  if (terms.length === 0) return new Markup('');
  return html`<h2>${t.explorer.suggest.label}</h2><ul role="list">${terms.map(
    ({ facet, term, total }) =>
      html`<li><button type="button" class="chip" data-facet="${facet}" data-term="${term}">${fill(t.explorer.suggest.term, { facet: facetLabel(facet), label: label(facet, term), n: number(total) })}</button></li>`,
  )}</ul>`;
};
