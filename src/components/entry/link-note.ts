import { html, type Markup } from '../../catalogue/text/html.ts';
import type { LinkState } from '../../schema/link-results.ts';
import type { EntryWords } from './entry-words.ts';

/** When an address last worked; nothing where nobody tried it. */
export const linkNote = (state: LinkState | undefined, { t, date, fill }: EntryWords): Markup | false => {
  const notes =
    state === undefined
      ? []
      : [
          ...(state.result === 'broken' ? [fill(t.entry.linkBroken, { date: date(state.tried) })] : []),
          ...(state.worked === undefined ? [] : [fill(t.entry.linkWorked, { date: date(state.worked) })]),
        ];
  return notes.length > 0 && html`<span class="link-note small soft">${notes.join(', ')}</span>`;
};
