import type { Contact } from '../../schema/contact.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { PrintedContact } from './shown-contacts.ts';

/** One way to reach a line, with every place it serves in the same way. */
export interface SharedContact {
  readonly printed: PrintedContact;
  readonly countries: readonly string[];
}

/** All that two contacts must share to be one with several countries. */
const likeness = ({ countries: _, ...contact }: Contact): string => JSON.stringify(contact);

/** The contacts of an initiative; one that is listed country by country stands once. */
export const contactsOf = ({ contacts = [], sources }: Initiative): readonly SharedContact[] =>
  [...Map.groupBy(contacts, likeness).values()].flatMap((alike) => {
    const [contact] = alike;
    const source = sources.find(({ id }) => id === contact?.source);
    return contact === undefined || source === undefined
      ? []
      : [{ printed: { contact, source }, countries: alike.flatMap(({ countries }) => countries) }];
  });
