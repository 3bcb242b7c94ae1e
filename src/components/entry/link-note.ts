import { html, type Markup } from '../../catalogue/html.ts';
import type { LinkState } from '../../schema/link-results.ts';
import type { EntryWords } from './words.ts';

/** When a link last worked, as far as somebody tried it. */
export const linkNote = (state: LinkState | undefined, { t, date, fill }: EntryWords): Markup | false => {
  if (state === undefined) return false;
  const notes = [
    ...(state.result === 'broken' ? [fill(t.entry.linkBroken, { date: date(state.tried) })] : []),
    ...(state.worked === undefined ? [] : [fill(t.entry.linkWorked, { date: date(state.worked) })]),
  ];
  return notes.length > 0 && html`<span class="link-note small soft">${notes.join(', ')}</span>`;
};
