import { withheldAs, checkOf, type PrintedContact } from '../../../src/catalogue/helplines/shown-contacts.ts';
import { isAbout } from '../../../src/catalogue/checks/confirmed-calls.ts';
import type { Confirmed } from './confirmed.ts';
import type { CheckedEntry } from '../../../src/catalogue/checks/rule.ts';
import { describe, finding, type Finding } from '../../../src/problems/kinds.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import type { Confirmation } from '../../../src/schema/confirmations.ts';
import type { Contact } from '../../../src/schema/contact.ts';
import type { EmergencyNumbers } from '../../../src/schema/emergency-numbers.ts';
import type { InitiativeRecord } from '../../../src/schema/initiative.ts';
import type { SourceRecord } from '../../../src/schema/source.ts';

export type Printed = Pick<InitiativeRecord, 'contacts' | 'status' | 'url'> & { readonly sources: readonly SourceRecord[] };

const keyOf = ({ kind, value }: Contact): string => `${kind} ${value}`;

const listOf = ({ contacts = [] }: Printed): ReadonlyMap<string, Contact> => new Map(contacts.map((contact) => [keyOf(contact), contact]));

/** A contact with its source, as the pages take it. */
const printed = (contact: Contact, { sources }: Printed): PrintedContact[] => {
  const source = sources.find(({ id }) => id === contact.source);
  return source === undefined ? [] : [{ contact, source: { ...source, independent: false } }];
};

/** Whether a contact stands on pages: its entry runs, and nothing takes it off. */
export const isShown = (contact: Contact, entry: Printed, today: string): boolean =>
  entry.status !== 'ended' && entry.status !== 'paused' && printed(contact, entry).some((own) => withheldAs(own, today) === undefined);

/** How many sites were read for this change: sources that are new, or that were read again. */
const sitesRead = (now: Printed, before: Printed): number => {
  const known = new Set(before.sources.map(({ url, accessed }) => `${accessed} ${url}`));
  const fresh = now.sources.filter(({ url, accessed }) => !known.has(`${accessed} ${url}`));
  return new Set(fresh.map(({ url }) => new URL(url).hostname.replace(/^www\./, ''))).size;
};

/** What came in place of something listed, and what went without anything in its place. */
const replaced = ({ initiative, placeOf }: CheckedEntry, before: Printed): Finding[] => {
  const [listed, now] = [listOf(before), listOf(initiative)];
  const gone = [...listed].filter(([key]) => !now.has(key)).map(([, { value }]) => value);
  if (gone.length === 0) return [];
  const coming = (initiative.contacts ?? []).flatMap((contact, index) => (listed.has(keyOf(contact)) ? [] : [{ contact, index }]));
  if (coming.length === 0) return [finding('contact-removed', placeOf(['contacts']), { value: gone.join(', ') })];
  const kind = sitesRead(initiative, before) < 2 ? 'contact-changed-alone' : 'contact-changed';
  return coming.map(({ contact: { value }, index }) =>
    finding(kind, placeOf(['contacts', index, 'value']), { before: gone.join(', '), value }),
  );
};

/** Another site of an entry with contacts: people take it for that of the line. */
const leadsElsewhere = ({ initiative, placeOf }: CheckedEntry, before: Printed): Finding[] => {
  const [was, is] = [before.url, initiative.url];
  if (was === undefined || is === undefined || (before.contacts ?? []).length === 0) return [];
  const [oldHost, newHost] = [was, is].map((url) => new URL(url).hostname.replace(/^www\./, ''));
  if (oldHost === newHost) return [];
  const kind = sitesRead(initiative, before) < 2 ? 'contact-changed-alone' : 'contact-changed';
  return [finding(kind, placeOf(['url']), { before: was, value: is })];
};

/** In which ways fewer people are served than before. */
const narrowed = (now: Contact, before: Contact): readonly string[] => [
  ...(before.countries.some((place) => !now.countries.includes(place)) && !now.countries.includes('global') ? ['countries'] : []),
  ...(now.for !== before.for && (now.for === 'professionals' || before.for === 'anyone') ? ['for'] : []),
  ...(now.serves !== before.serves && now.serves !== 'both' && now.serves !== undefined ? ['serves'] : []),
  ...(now.answers === false && before.answers !== false ? ['answers'] : []),
  ...(now.reach === 'inside' && before.reach !== 'inside' ? ['reach'] : []),
  ...(now.nationals !== undefined && before.nationals === undefined ? ['nationals'] : []),
];

/** Who is served by a contact in place of those that were: more than a source may have said, or fewer. */
const servesOthers = ({ initiative, placeOf }: CheckedEntry, before: Printed): Finding[] =>
  (initiative.contacts ?? []).flatMap((contact, index): Finding[] => {
    const { value, countries } = contact;
    const old = listOf(before).get(keyOf(contact));
    const fields = old === undefined ? [] : narrowed(contact, old);
    const isWider = countries.includes('global') && old?.countries.includes('global') !== true;
    return [
      ...(fields.length === 0 ? [] : [finding('contact-narrowed', placeOf(['contacts', index, fields[0] ?? 'value']), { value, fields })]),
      ...(isWider ? [finding('contact-for-anybody', placeOf(['contacts', index, 'countries']), { value })] : []),
    ];
  });

/** Emergency numbers that somebody newly gives as a line of their own. */
const claimsEmergency = ({ initiative, placeOf }: CheckedEntry, before: Printed, emergency: EmergencyNumbers): Finding[] =>
  (initiative.contacts ?? []).flatMap((contact, index): Finding[] => {
    const { value } = contact;
    if (listOf(before).has(keyOf(contact))) return [];
    const countries = contact.countries.filter(
      (code) => code !== 'global' && emergency[code]?.numbers.some(({ number }) => number === value) === true,
    );
    return countries.length === 0 ? [] : [finding('emergency-claimed', placeOf(['contacts', index, 'value']), { value, countries })];
  });

/** What went with an entry whose address leads elsewhere. */
export const contactsGone = (file: string, { contacts = [] }: Printed): readonly Problem[] =>
  contacts.length === 0 ? [] : [describe(finding('contact-removed', { file }, { value: contacts.map(({ value }) => value).join(', ') }))];

/** What a change says about the day of the check of a contact that was listed before, and whether it takes it from the pages. */
const checkedAgain = ({ initiative, placeOf }: CheckedEntry, before: Printed, today: string): Finding[] =>
  (initiative.contacts ?? []).flatMap((contact, index): Finding[] => {
    const { value } = contact;
    const old = listOf(before).get(keyOf(contact));
    const place = (...path: PropertyKey[]) => placeOf(['contacts', index, ...path]);
    if (old === undefined) return [];
    const [was, is] = [printed(old, before)[0], printed(contact, initiative)[0]];
    const dates = was === undefined || is === undefined ? undefined : { before: checkOf(was).date, date: checkOf(is).date };
    return [
      ...(dates !== undefined && dates.date < dates.before
        ? [finding('check-earlier', place('checked', 'date'), { value, ...dates })]
        : []),
      ...(isShown(old, before, today) && !isShown(contact, initiative, today)
        ? [finding('contact-withheld', place('value'), { value })]
        : []),
    ];
  });

/** What somebody says of a contact that two maintainers have to have recorded before. */
const unrecorded = ({ id, initiative, placeOf }: CheckedEntry, before: Printed, { now, before: earlier }: Confirmed): Finding[] =>
  (initiative.contacts ?? []).flatMap((contact, index): Finding[] => {
    const { value, checked, disputedBy } = contact;
    const place = (...path: PropertyKey[]) => placeOf(['contacts', index, ...path]);
    const isOf = (record: Confirmation): boolean => isAbout(record, id, contact);
    const isOfDay = (record: Confirmation): boolean => isOf(record) && record.date === checked?.date;
    const brought = (...path: PropertyKey[]): Finding => finding('confirmation-brought', place(...path), { entry: id, contact: value });
    const callIsBrought = checked?.how === 'dialled' && now.calls.some(isOfDay) && !earlier.calls.some(isOfDay);
    const wasListed = (before.contacts ?? []).length > 0;
    const isNewDispute = wasListed && disputedBy !== undefined && listOf(before).get(keyOf(contact))?.disputedBy === undefined;
    const disputes = (): Finding =>
      now.disputes.some(isOf) ? brought('disputedBy') : finding('dispute-unrecorded', place('disputedBy'), { entry: id, value });
    return [...(callIsBrought ? [brought('checked', 'how')] : []), ...(isNewDispute && !earlier.disputes.some(isOf) ? [disputes()] : [])];
  });

/** What a change of an entry does to its contacts, as far as somebody has to look at it twice. */
export const contactChanges = (
  entry: CheckedEntry,
  before: Printed,
  { confirmed, emergency, today }: { readonly confirmed: Confirmed; readonly emergency: EmergencyNumbers; readonly today: string },
): readonly Problem[] =>
  [
    ...replaced(entry, before),
    ...leadsElsewhere(entry, before),
    ...servesOthers(entry, before),
    ...claimsEmergency(entry, before, emergency),
    ...checkedAgain(entry, before, today),
    ...unrecorded(entry, before, confirmed),
  ].map(describe);
