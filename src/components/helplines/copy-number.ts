import { groupedNumber } from '../../catalogue/helplines/grouped-number.ts';
import { html, type Markup } from '../../catalogue/text/html.ts';
import type { Contact } from '../../schema/contact.ts';
import type { LineWords } from './line-words.ts';
import { shownNumber } from './shown-number.ts';

/** A button that puts a number on the clipboard; shown by its script. */
export const copyNumber = (contact: Contact, { t, language }: LineWords): Markup => {
  const { copy, copied, failed } = t.helplines.copy;
  return html`<copy-number class="copy-number no-print" data-value="${contact.value}" data-copied="${copied}" data-failed="${failed}" hidden><button type="button">${copy} <bdi class="visually-hidden" dir="ltr">${shownNumber(groupedNumber(contact), language)}</bdi></button> <span role="status"></span></copy-number>`;
};
