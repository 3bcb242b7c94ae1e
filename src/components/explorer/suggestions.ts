import { html, type Markup } from '../../catalogue/text/html.ts';
import type { PageRef, TermRef } from '../../catalogue/search/term-search.ts';
import type { Words } from './explorer-words.ts';

/** A term that the query names, as a switch. */
export interface NamedTerm extends TermRef {
  /** How many entries are left with it. */
  readonly total: number;
  readonly isOn: boolean;
}

/** A page of another kind than an entry that answers the query too. */
export interface OtherPage extends PageRef {
  /** How many entries it lists. */
  readonly total: number;
}

const similarMarkup = (similar: readonly string[], { t, fill }: Words): Markup | false =>
  similar.length > 0 &&
  html`<p class="explorer-similar">${fill(t.explorer.partly.similar, { words: similar.join(t.explorer.partly.between) })}</p>`;

const pagesMarkup = (pages: readonly OtherPage[], { t, fill, count, urls, label, facetLabel, language }: Words): Markup | false => {
  const { page, helplines, finder } = t.explorer.suggest;
  const items = pages.map(({ facet, term, names, total }) => {
    const name = names?.[language] ?? label(facet, term);
    const own =
      names === undefined &&
      html`<a href="${urls.term(facet, term)}">${fill(page, { name, kind: facetLabel(facet), n: count(t.explorer.results.count, total) })}</a>`;
    // Whoever is in need comes first.
    if (term === 'helplines') return html`<li><a href="${urls.helplines}">${finder}</a> ${own}</li>`;
    if (facet !== 'country' || term === 'global') return html`<li>${own}</li>`;
    return html`<li><a href="${urls.helplineCountry(term)}">${fill(helplines, { name })}</a> ${own}</li>`;
  });
  return items.length > 0 && html`<ul role="list" class="explorer-pages">${items}</ul>`;
};

const termsMarkup = (terms: readonly NamedTerm[], { t, fill, number, label, facetLabel }: Words): Markup | false =>
  terms.length > 0 &&
  html`<h2>${t.explorer.suggest.label}</h2><ul role="list">${terms.map(
    ({ facet, term, total, isOn }) =>
      html`<li><button type="button" class="chip" data-facet="${facet}" data-term="${term}" aria-pressed="${String(isOn)}">${fill(t.explorer.suggest.term, { facet: facetLabel(facet), label: label(facet, term), n: number(total) })}</button></li>`,
  )}</ul>`;

/** Numbers that nobody has, words that were taken for others, pages that answer too, and terms to filter by. */
export interface Suggested {
  readonly hasUnknownNumber: boolean;
  readonly similar: readonly string[];
  readonly pages: readonly OtherPage[];
  readonly terms: readonly NamedTerm[];
}

/** What stands between a search and its results. */
export const suggestionsMarkup = (given: Suggested, words: Words): Markup =>
  html`${given.hasUnknownNumber && html`<p class="explorer-number">${words.t.explorer.none.number}</p>`}${similarMarkup(given.similar, words)}${pagesMarkup(given.pages, words)}${termsMarkup(given.terms, words)}`;
