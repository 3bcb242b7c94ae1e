import { html, type Markup } from '../../catalogue/html.ts';
import type { View } from '../../catalogue/selection.ts';
import { cardMarkup, rowMarkup, type CardContent } from '../initiative-card/card.ts';
import type { Words } from './words.ts';

const tableMarkup = (cards: readonly CardContent[], { t }: Words): Markup => {
  const { table } = t.explorer;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${table.caption}"><table class="initiative-table"><caption class="visually-hidden">${table.caption}</caption><thead><tr><th scope="col">${table.name}</th><th scope="col">${table.focus}</th><th scope="col">${table.countries}</th><th scope="col">${table.status}</th><th scope="col">${table.evidence}</th></tr></thead><tbody>${cards.map(rowMarkup)}</tbody></table></div>`;
};

/** A page of initiatives as cards or as a table. */
export const listMarkup = (cards: readonly CardContent[], view: View, words: Words): Markup =>
  view === 'table'
    ? tableMarkup(cards, words)
    : html`<ul class="cards" role="list">${cards.map((card) => html`<li>${cardMarkup(card, words.sprite)}</li>`)}</ul>`;
