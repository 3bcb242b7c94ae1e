import { checkOf } from '../../../src/catalogue/helplines/shown-contacts.ts';
import { isAbout } from '../../../src/catalogue/checks/confirmed-calls.ts';
import { keptOf } from '../../../src/catalogue/checks/emergency-claims.ts';
import type { KeptNumbers } from '../../../src/catalogue/checks/kept-numbers.ts';
import { comingContacts } from './coming-contacts.ts';
import type { Confirmed } from './confirmed.ts';
import { isShown, listOf, nothing, printed, type Listed, type Printed } from './listed-contacts.ts';
import type { CheckedEntry } from '../../../src/catalogue/checks/rule.ts';
import { describe, finding, type Finding } from '../../../src/problems/kinds.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import type { Confirmation } from '../../../src/schema/confirmations.ts';
import type { Contact } from '../../../src/schema/contact.ts';

/** Whether a list that leaves nobody out where it is missing newly leaves somebody out. */
const leavesOut = (now: readonly string[] | undefined, before: readonly string[] | undefined): boolean =>
  now !== undefined && (before === undefined || before.some((one) => !now.includes(one)));

/** In which ways fewer people are served than before, or it costs them more. */
const narrowed = (now: Contact, before: Contact): readonly string[] => [
  ...(leavesOut(now.countries, before.countries) && !now.countries.includes('global') ? ['countries'] : []),
  ...(now.area !== before.area && now.area !== undefined ? ['area'] : []),
  ...(now.for !== before.for && now.for !== 'anyone' && now.for !== undefined ? ['for'] : []),
  ...(now.serves !== before.serves && now.serves !== 'both' && now.serves !== undefined ? ['serves'] : []),
  ...(now.answers === false && before.answers !== false ? ['answers'] : []),
  ...(now.reach === 'inside' && before.reach !== 'inside' ? ['reach'] : []),
  ...(leavesOut(now.nationals, before.nationals) ? ['nationals'] : []),
  ...((before.languages ?? []).some((language) => now.languages?.includes(language) !== true) ? ['languages'] : []),
  ...(before.free === true && now.free !== true ? ['free'] : []),
  ...(before.hours !== undefined && now.hours !== before.hours && !isAlways(now) ? ['hours'] : []),
];

const isAlways = ({ hours, openingHours }: Contact): boolean => openingHours === '24/7' || hours === '24/7';

/** In which ways it newly serves people whom it did not, or is said to cost them less or to answer them sooner. */
const widened = (now: Contact, before: Contact): readonly string[] => [
  ...(now.countries.some((code) => !before.countries.includes(code)) && !now.countries.includes('global') ? ['countries'] : []),
  ...(before.area !== undefined && now.area === undefined ? ['area'] : []),
  ...(before.nationals !== undefined && leavesOut(before.nationals, now.nationals) ? ['nationals'] : []),
  ...((now.languages ?? []).some((language) => before.languages?.includes(language) !== true) ? ['languages'] : []),
  ...(now.answers === true && before.answers === false ? ['answers'] : []),
  ...(now.reach !== 'inside' && before.reach === 'inside' ? ['reach'] : []),
  ...(now.free === true && before.free !== true ? ['free'] : []),
  ...(before.recorded === true && now.recorded !== true ? ['recorded'] : []),
  ...(before.hours !== undefined && now.hours !== before.hours && isAlways(now) ? ['hours'] : []),
];

/** The contacts of an entry, each with what it was before; one that is new was nothing. */
const withOld = ({ initiative }: CheckedEntry, before: Printed): readonly (Listed & { readonly old: Contact | undefined })[] => {
  const listed = listOf(before);
  return [...listOf(initiative)].map(([key, one]) => ({ ...one, old: listed.get(key)?.contact }));
};

/** Who is served by a contact in place of those that were: more than a source may have said, or fewer. */
const servesOthers = (entry: CheckedEntry, before: Printed): Finding[] =>
  withOld(entry, before).flatMap(({ contact, index, old }): Finding[] => {
    const { value, countries } = contact;
    const fields = old === undefined ? [] : narrowed(contact, old);
    const more = old === undefined ? [] : widened(contact, old);
    const isWider = countries.includes('global') && old?.countries.includes('global') !== true;
    const place = (field: string) => entry.placeOf(['contacts', index, field]);
    return [
      ...(fields.length === 0 ? [] : [finding('contact-narrowed', place(fields[0] ?? 'value'), { value, fields })]),
      ...(more.length === 0 ? [] : [finding('contact-widened', place(more[0] ?? 'value'), { value, fields: more })]),
      ...(isWider ? [finding('contact-for-anybody', place('countries'), { value })] : []),
    ];
  });

/** What maintainers say of emergency numbers, and what of it stood there before the change. */
export interface Emergency {
  readonly now: KeptNumbers;
  readonly before: KeptNumbers;
}

/** Numbers of the maintainers' file that somebody newly gives as a line of their own. */
const ofEmergencyFile = (entry: CheckedEntry, before: Printed, emergency: Emergency): Finding[] =>
  withOld(entry, before).flatMap(({ contact, index, old }): Finding[] => {
    if (old !== undefined) return [];
    const { value } = contact;
    const place = entry.placeOf(['contacts', index, 'value']);
    const found = keptOf(contact, emergency.now);
    const beside = found.filter(({ kept }) => !kept.isOfService).map(({ country }) => country);
    const earlier = new Map(keptOf(contact, emergency.before).map(({ country, kept }) => [country, kept]));
    const isNamed = (kept: { readonly lines: readonly string[] } | undefined): boolean => kept?.lines.includes(entry.id) === true;
    const isBrought = found.some(({ country, kept }) => isNamed(kept) && !isNamed(earlier.get(country)));
    const takenAway = [...earlier].flatMap(([country, kept]) =>
      kept.isOfService && !isNamed(kept) && !found.some((one) => one.country === country) ? country : [],
    );
    return [
      ...(takenAway.length === 0 ? [] : [finding('emergency-claimed', place, { entry: entry.id, value, countries: takenAway })]),
      ...(beside.length === 0 ? [] : [finding('emergency-beside', place, { value, countries: beside })]),
      ...(isBrought ? [finding('confirmation-brought', place, { entry: entry.id, contact: value })] : []),
    ];
  });

/** What went with an entry that was left out. */
export const contactsGone = (file: string, { contacts = [] }: Printed): readonly Problem[] =>
  contacts.length === 0 ? [] : [describe(finding('contact-removed', { file }, { value: contacts.map(({ value }) => value).join(', ') }))];

/** What a change says about the day of the check of a contact that was listed before, and whether it takes it from the pages. */
const checkedAgain = (entry: CheckedEntry, before: Printed, today: string): Finding[] =>
  withOld(entry, before).flatMap(({ contact, index, old }): Finding[] => {
    const { value } = contact;
    const place = (...path: PropertyKey[]) => entry.placeOf(['contacts', index, ...path]);
    if (old === undefined) return [];
    const [was, is] = [printed(old, before), printed(contact, entry.initiative)];
    const dates = was === undefined || is === undefined ? undefined : { before: checkOf(was).date, date: checkOf(is).date };
    return [
      ...(dates !== undefined && dates.date < dates.before
        ? [finding('check-earlier', place('checked', 'date'), { value, ...dates })]
        : []),
      ...(isShown(old, before, today) && !isShown(contact, entry.initiative, today)
        ? [finding('contact-withheld', place('value'), { value })]
        : []),
    ];
  });

/** What somebody says of a contact that two maintainers have to have recorded before. */
const unrecorded = (entry: CheckedEntry, before: Printed, { now, before: earlier }: Confirmed): Finding[] =>
  withOld(entry, before).flatMap(({ contact, index, old }): Finding[] => {
    const { id } = entry;
    const { value, checked, disputedBy } = contact;
    const place = (...path: PropertyKey[]) => entry.placeOf(['contacts', index, ...path]);
    const isOf = (record: Confirmation): boolean => isAbout(record, id, contact);
    const isOfDay = (record: Confirmation): boolean => isOf(record) && record.date === checked?.date;
    const brought = (...path: PropertyKey[]): Finding => finding('confirmation-brought', place(...path), { entry: id, contact: value });
    const callIsBrought = checked?.how === 'dialled' && now.calls.some(isOfDay) && !earlier.calls.some(isOfDay);
    const wasListed = (before.contacts ?? []).length > 0;
    const isNewDispute = wasListed && disputedBy !== undefined && old?.disputedBy === undefined;
    const disputes = (): Finding =>
      now.disputes.some(isOf) ? brought('disputedBy') : finding('dispute-unrecorded', place('disputedBy'), { entry: id, value });
    return [...(callIsBrought ? [brought('checked', 'how')] : []), ...(isNewDispute && !earlier.disputes.some(isOf) ? [disputes()] : [])];
  });

/**
 * What a change of an entry does to its contacts, as far as somebody has to look at it twice.
 * @param was the entry before; undefined for one that is new, whose first contacts are looked at with all else that it says
 */
export const contactChanges = (
  entry: CheckedEntry,
  was: Printed | undefined,
  { confirmed, emergency, today }: { readonly confirmed: Confirmed; readonly emergency: Emergency; readonly today: string },
): readonly Problem[] => {
  const before = was ?? nothing;
  return [
    ...(was === undefined ? [] : comingContacts(entry, was)),
    ...servesOthers(entry, before),
    ...ofEmergencyFile(entry, before, emergency),
    ...checkedAgain(entry, before, today),
    ...unrecorded(entry, before, confirmed),
  ].map(describe);
};
