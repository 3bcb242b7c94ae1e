import { mostCompared } from '../../catalogue/facets/compared-entries.ts';
import { html, type Markup } from '../../catalogue/text/html.ts';
import type { Words } from './explorer-words.ts';

/** Names of what is marked to be compared, the way to the comparison, and the way out of it. Nothing where nothing is marked. */
export const compareTrayMarkup = (chosen: readonly { readonly id: string; readonly name: string }[], { t, urls, count }: Words): Markup => {
  if (chosen.length === 0) return html``;
  const words = t.explorer.compare;
  const next =
    chosen.length === 1
      ? html`<p class="soft">${words.more}</p>`
      : html`<a class="button button-primary" href="${urls.compare(chosen.map(({ id }) => id))}">${words.open}</a>`;
  return html`<p class="compare-tray-names"><b>${count(words.chosen, chosen.length)}</b> ${chosen.map(({ name }) => name).join(', ')}${chosen.length >= mostCompared && html` <span class="soft">${words.full}</span>`}</p>${next}<button class="button" type="button" data-compare-none>${words.clear}</button>`;
};
