import { html, type Markup } from '../../catalogue/text/html.ts';
import { rowMarkup, type CardContent } from '../initiative-card/card.ts';
import type { Words } from './explorer-words.ts';

/** A page of initiatives as a table. */
export const tableMarkup = (cards: readonly CardContent[], { t, facetLabel }: Words): Markup => {
  const { table } = t.explorer;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${table.caption}"><table class="initiative-table"><caption class="visually-hidden">${table.caption}</caption><thead><tr><th scope="col">${table.name}</th><th scope="col">${table.focus}</th><th scope="col">${table.countries}</th><th scope="col">${facetLabel('seen')}</th><th scope="col">${table.evidence}</th></tr></thead><tbody>${cards.map((card) => html`${card.divider !== undefined && html`<tr class="card-divider"><td colspan="5">${card.divider}</td></tr>`}${rowMarkup(card)}`)}</tbody></table></div>`;
};
