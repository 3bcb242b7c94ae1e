import { html, Markup } from '../../catalogue/text/html.ts';
import { iconMarkup } from '../icon/icons.ts';
import { filterLabel } from './filter-words.ts';
import type { ActiveFilter } from './explorer-state.ts';
import type { Words } from './explorer-words.ts';

/** The active filters, each a button that takes it away. The position says which one. */
export const chipsMarkup = (filters: readonly ActiveFilter[], words: Words): Markup => {
  const { t, fill, sprite } = words;
  if (filters.length === 0) return new Markup('');
  return html`<h2 class="visually-hidden">${t.explorer.chips.label}</h2><ul role="list">${filters.map((filter, at) => {
    const label = filterLabel(filter, words);
    return html`<li><button type="button" class="chip" data-remove="${at}"${filter.kind === 'term' && filter.excluded && new Markup(' data-excluded')} aria-label="${fill(t.explorer.chips.remove, { filter: label })}">${label}${new Markup(iconMarkup(sprite, 'close'))}</button></li>`;
  })}<li><button type="button" class="chip-clear" data-clear>${t.explorer.chips.clear}</button></li></ul>`;
};
