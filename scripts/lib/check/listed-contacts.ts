import { isLine } from '../../../src/catalogue/helplines/helplines.ts';
import { withheldAs, type PrintedContact } from '../../../src/catalogue/helplines/shown-contacts.ts';
import type { Contact } from '../../../src/schema/contact.ts';
import type { InitiativeRecord } from '../../../src/schema/initiative.ts';
import type { SourceRecord } from '../../../src/schema/source.ts';

/** What an entry gives people to dial, to write to or to open, with what it rests on. */
export type Printed = Pick<InitiativeRecord, 'contacts' | 'focusAreas' | 'status' | 'supersededBy' | 'url'> & {
  readonly sources: readonly SourceRecord[];
};

/** An entry of which nothing was there before. */
export const nothing: Printed = { contacts: [], focusAreas: [], sources: [], status: 'unknown' };

export interface Listed {
  readonly contact: Contact;
  readonly index: number;
}

/** What one reaches by it. A short number is another one in each country. */
const keyOf = ({ kind, value, extension, countries }: Contact): string =>
  JSON.stringify([kind, value, extension, /^[\d*]+$/.test(value) ? countries : []]);

/** The contacts of an entry by what each is known again by; one number that stands twice is two of them, in their order. */
export const listOf = ({ contacts = [] }: Pick<Printed, 'contacts'>): ReadonlyMap<string, Listed> => {
  const list = new Map<string, Listed>();
  for (const [index, contact] of contacts.entries()) {
    let key = keyOf(contact);
    while (list.has(key)) key += ' again';
    list.set(key, { contact, index });
  }
  return list;
};

/** A contact with its source, as the pages take it. */
export const printed = (contact: Contact, { sources }: Printed): PrintedContact | undefined => {
  const source = sources.find(({ id }) => id === contact.source);
  return source === undefined ? undefined : { contact, source: { ...source, independent: false } };
};

/** Whether a contact stands on the pages of lines: its entry is a line and runs, and nothing takes it off. */
export const isShown = (contact: Contact, entry: Printed, today: string): boolean => {
  const own = printed(contact, entry);
  return (
    isLine(entry) && entry.status !== 'ended' && entry.status !== 'paused' && own !== undefined && withheldAs(own, today) === undefined
  );
};
