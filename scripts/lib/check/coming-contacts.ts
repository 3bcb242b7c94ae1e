import { serviceOf } from '../../../src/catalogue/helplines/service-of.ts';
import type { CheckedEntry } from '../../../src/catalogue/checks/rule.ts';
import { finding, type Finding } from '../../../src/problems/kinds.ts';
import type { Contact } from '../../../src/schema/contact.ts';
import { listOf, type Printed } from './listed-contacts.ts';
import { registeredName } from './registered-name.ts';

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** Sources that are new in this change, or that were read again for it. */
export const readFor = (now: Printed, before: Printed): Printed['sources'] => {
  const known = new Set(before.sources.map(({ url, accessed }) => `${accessed} ${url}`));
  return now.sources.filter(({ url, accessed }) => !known.has(`${accessed} ${url}`));
};

/** How many sites were read for this change. Hosts of one owner, and copies, are one. */
const sitesRead = (now: Printed, before: Printed): number => new Set(readFor(now, before).map(({ url }) => registeredName(url))).size;

/** The one rule for whatever an entry that was there before newly gives people to dial or to open: two sites print it. */
const areTwoRead = (now: Printed, before: Printed): boolean => sitesRead(now, before) >= 2;

/** Whether a contact is of a service that was listed: its number for messages too, or another page or box under its own name. */
const isOfListed = (contact: Contact, { contacts = [] }: Printed): boolean => {
  const service = serviceOf(contact);
  return contacts.some((listed) => {
    const isSameShort = listed.value === contact.value && listed.countries.join() === contact.countries.join();
    return service === undefined ? isSameShort : serviceOf(listed) === service;
  });
};

/** What came in place of something listed, what came beside it, and what went without anything in its place. */
const comingAndGoing = ({ initiative, placeOf }: CheckedEntry, before: Printed): Finding[] => {
  const [listed, now] = [listOf(before), listOf(initiative)];
  const gone = [...listed].filter(([key]) => !now.has(key)).map(([, { contact }]) => contact.value);
  const coming = [...now].filter(([key]) => !listed.has(key)).map(([, one]) => one);
  if (gone.length > 0 && coming.length === 0) return [finding('contact-removed', placeOf(['contacts']), { value: gone.join(', ') })];
  const areTwo = areTwoRead(initiative, before);
  return coming.map(({ contact, index }) => {
    const { value } = contact;
    const place = placeOf(['contacts', index, 'value']);
    if (gone.length > 0) return finding(areTwo ? 'contact-changed' : 'contact-changed-alone', place, { before: gone.join(', '), value });
    return finding(areTwo || isOfListed(contact, before) ? 'contact-added' : 'contact-added-alone', place, { value });
  });
};

/** Another site of an entry with contacts: people take it for that of the line. */
const leadsElsewhere = ({ initiative, placeOf }: CheckedEntry, before: Printed): Finding[] => {
  const [was, is] = [before.url, initiative.url];
  if (is === undefined || (before.contacts ?? []).length === 0) return [];
  if (was !== undefined && hostOf(was) === hostOf(is)) return [];
  const kind = areTwoRead(initiative, before) ? 'contact-changed' : 'contact-changed-alone';
  return [finding(kind, placeOf(['url']), { before: was ?? 'no site', value: is })];
};

/** Entries that are newly said to have taken the place of a line: who reads its page goes on to those. */
const isSucceeded = ({ initiative, placeOf }: CheckedEntry, before: Printed): Finding[] => {
  if ((before.contacts ?? []).length === 0) return [];
  const known = new Set(before.supersededBy);
  return (initiative.supersededBy ?? []).flatMap((id, index) =>
    known.has(id) ? [] : [finding('line-succeeded', placeOf(['supersededBy', index]), { id })],
  );
};

/** What an entry that was there before newly gives people to dial or to open, and what it gives no more. */
export const comingContacts = (entry: CheckedEntry, before: Printed): readonly Finding[] => [
  ...comingAndGoing(entry, before),
  ...leadsElsewhere(entry, before),
  ...isSucceeded(entry, before),
];
