import { mostCompared } from '../../catalogue/facets/compared-entries.ts';
import { html, type Markup } from '../../catalogue/text/html.ts';
import type { Words } from './explorer-words.ts';

/** How many are marked and what to do next, for those who do not see the tray. */
export const compareTrayText = (chosen: number, { t, count }: Words): string => {
  const words = t.explorer.compare;
  if (chosen === 0) return words.none;
  const next = chosen === 1 ? words.more : chosen >= mostCompared ? words.full : '';
  return `${count(words.chosen, chosen)}. ${next}`.trim();
};

/** Names of what is marked to be compared, the way to the comparison, and the way out of it. Nothing where nothing is marked. */
export const compareTrayMarkup = (chosen: readonly { readonly id: string; readonly name: string }[], { t, urls, count }: Words): Markup => {
  if (chosen.length === 0) return html``;
  const words = t.explorer.compare;
  const next =
    chosen.length === 1
      ? html`<p class="soft">${words.more}</p>`
      : html`<a class="button button-primary" href="${urls.compare(chosen.map(({ id }) => id))}">${words.open}</a>`;
  return html`<p class="compare-tray-chosen"><b>${count(words.chosen, chosen.length)}</b> <span class="compare-tray-names">${chosen.map(({ name }) => name).join(', ')}${chosen.length >= mostCompared && html` <span class="soft">${words.full}</span>`}</span></p>${next}<button class="button" type="button" data-compare-none><span class="compare-tray-clear">${words.clear}</span><span class="compare-tray-cross" aria-hidden="true">×</span></button>`;
};
