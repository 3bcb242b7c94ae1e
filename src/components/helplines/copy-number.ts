import { html, type Markup } from '../../catalogue/text/html.ts';
import type { Contact } from '../../schema/contact.ts';
import type { EntryWords } from '../entry/entry-words.ts';

/** A button that puts a number on the clipboard; shown by its script. */
export const copyNumber = ({ value, display }: Contact, { t }: EntryWords): Markup => {
  const { copy, copied, failed } = t.helplines.copy;
  return html`<copy-number class="copy-number no-print" data-value="${value}" data-copied="${copied}" data-failed="${failed}" hidden><button type="button">${copy} <bdi class="visually-hidden">${display}</bdi></button> <span role="status"></span></copy-number>`;
};
