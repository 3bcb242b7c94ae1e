import { checkOf, withheldAs, type PrintedContact } from '../../catalogue/helplines/shown-contacts.ts';
import { html, type Markup } from '../../catalogue/text/html.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { EntryWords } from '../entry/entry-words.ts';

/** What stands in the place of a number that is not shown. */
export const withheldNumber = (printed: PrintedContact, { sources }: Pick<Initiative, 'sources'>, words: EntryWords): Markup => {
  const { t, date, fill, today } = words;
  const { disputed, withdrawn } = t.helplines.withheld;
  const other = sources.find(({ id }) => id === printed.contact.disputedBy);
  return html`<span class="withheld">${fill(withheldAs(printed, today) === 'disputed' ? disputed : withdrawn, {
    publisher: printed.source.publisher,
    other: other?.publisher ?? '',
    date: date(checkOf(printed).date),
  })}</span>`;
};
