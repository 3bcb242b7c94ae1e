import type { Contact } from '../../schema/contact.ts';
import type { Initiative, Source } from '../../schema/initiative.ts';
import { freshnessOf } from './freshness.ts';

/** A contact with the source that prints it. */
export interface PrintedContact {
  readonly contact: Contact;
  readonly source: Source;
}

/** Why a contact is not shown: its sources disagree, or nobody has looked at it for too long. */
export type Withheld = 'disputed' | 'withdrawn';

/** A contact that is not shown: all that is said of it, but neither number nor address. */
export type WithheldContact = Omit<Contact, 'value' | 'display' | 'extension'> & { readonly withheld: Withheld };

/** The contacts of an entry, apart by whether they may be shown. */
export interface ShownContacts {
  readonly shown: readonly PrintedContact[];
  readonly withheld: readonly { readonly printed: PrintedContact; readonly reason: Withheld }[];
}

/** The day of a check and how it was made. */
export interface Check {
  readonly date: string;
  readonly how: 'read' | 'dialled';
}

/** The last check of a contact; a contact without a check of its own was read with its source. */
export const checkOf = ({ contact, source }: PrintedContact): Check => contact.checked ?? { date: source.accessed, how: 'read' };

const isGivenWithout = (contact: Contact | WithheldContact): contact is WithheldContact => 'withheld' in contact;

/** Whether a contact must not be shown, and why. */
export const withheldAs = (printed: PrintedContact, today: string): Withheld | undefined => {
  if (isGivenWithout(printed.contact)) return printed.contact.withheld;
  if (printed.contact.disputedBy !== undefined) return 'disputed';
  return freshnessOf(checkOf(printed).date, today) === 'withdrawn' ? 'withdrawn' : undefined;
};

/**
 * The one way out for contacts: whatever shows or gives away a number asks here whether it may. A record that was given away
 * already keeps what it says of those it leaves out.
 * @param today day as YYYY-MM-DD
 */
export const shownContacts = ({ contacts = [], sources }: Pick<Initiative, 'contacts' | 'sources'>, today: string): ShownContacts => {
  const printed = contacts.flatMap((contact) => {
    const source = sources.find(({ id }) => id === contact.source);
    return source === undefined ? [] : [{ contact, source }];
  });
  return {
    shown: printed.filter((one) => withheldAs(one, today) === undefined),
    withheld: printed.flatMap((one) => {
      const reason = withheldAs(one, today);
      return reason === undefined ? [] : [{ printed: one, reason }];
    }),
  };
};

const withoutValue = (
  { value: _value, display: _display, extension: _extension, ...rest }: Contact,
  withheld: Withheld,
): WithheldContact => ({
  ...rest,
  withheld,
});

/** The contacts of an entry as a file may hold them: those that are withheld with the reason in the place of the number. */
export const contactsForFiles = (
  initiative: Pick<Initiative, 'contacts' | 'sources'>,
  today: string,
): readonly (Contact | WithheldContact)[] | undefined => {
  const reasons = new Map(shownContacts(initiative, today).withheld.map(({ printed, reason }) => [printed.contact, reason]));
  return initiative.contacts?.map((contact) => {
    const reason = reasons.get(contact);
    return reason === undefined ? contact : withoutValue(contact, reason);
  });
};
