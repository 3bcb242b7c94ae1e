import { sourcesOfContact } from '../../../src/catalogue/helplines/contact-sources.ts';
import { contactEvidenceFields } from '../../../src/schema/contact-evidence.ts';
import type { Contact } from '../../../src/schema/contact.ts';
import type { Correction } from '../../../src/schema/correction.ts';
import type { InitiativeRecord } from '../../../src/schema/initiative.ts';
import { isDialledKind } from '../../../src/vocabulary/contact-kinds.ts';
import { Refused } from './refused.ts';

type ContactCorrection = Extract<Correction, { readonly field: 'contacts' }>;

/** What is dialled where this is printed. Anything but digits and the signs between them is for a person to read. */
const dialled = (display: string): string => {
  const bare = display.replace(/\(0\)/g, display.trimStart().startsWith('+') ? '' : '0').replace(/[\s().\u2010-\u2015/-]/g, '');
  if (!/^\+?\d+$/.test(bare))
    throw new Refused(['new', 'display'], `"${display}" is not a number that can be dialled.`, 'Write the digits as the page prints them.');
  return bare;
};

/**
 * A changed contact with the sources of what it says: new hours rest on the page that shows them, all else where it did. What the
 * page says that prints the number now is named nowhere else.
 */
const withEvidence = (changed: Contact, before: Contact, ofHours: string | undefined): Contact => {
  const { evidence: _, ...rest } = changed;
  const evidence = Object.fromEntries(
    contactEvidenceFields.flatMap((field) => {
      const ids = field === 'hours' && ofHours !== undefined ? [ofHours] : sourcesOfContact(before, field);
      return changed[field] === undefined || ids.every((id) => id === changed.source) ? [] : [[field, [...ids]]];
    }),
  );
  return Object.keys(evidence).length === 0 ? rest : { ...rest, evidence };
};

/** A contact with its new number or hours, or without the contact. Only a page that prints a number puts one on. */
export const correctContact = (
  record: InitiativeRecord,
  { old, new: wanted, written }: ContactCorrection,
  source: string | undefined,
): InitiativeRecord => {
  const contacts = record.contacts ?? [];
  const at = contacts.findIndex(({ kind, value }) => kind === old.kind && value === old.value);
  const found = contacts[at];
  if (found === undefined)
    throw new Refused(
      ['old'],
      `The entry has no contact ${old.kind} ${old.value}.`,
      contacts.length === 0 ? 'It has no contacts.' : `It has ${contacts.map(({ kind, value }) => `${kind} ${value}`).join(', ')}.`,
    );
  if (wanted === null) {
    const { contacts: _, ...rest } = record;
    const left = contacts.toSpliced(at, 1);
    return left.length === 0 ? rest : { ...rest, contacts: left };
  }
  const { display, hours } = wanted;
  const number = display === undefined ? {} : { value: isDialledKind(found.kind) ? dialled(display) : display, display };
  const printed = display === undefined || source === undefined ? {} : { source, checked: { date: written, how: 'read' as const } };
  // Hours in notation repeat hours in words, so new words leave them behind.
  const { openingHours, ...kept } = found;
  const before = hours === undefined && openingHours !== undefined ? { ...kept, openingHours } : kept;
  const changed = { ...before, ...number, ...(hours !== undefined && { hours }), ...printed };
  return { ...record, contacts: contacts.with(at, withEvidence(changed, found, hours === undefined ? undefined : source)) };
};
