import { expect, test } from 'vitest';
import { contactsForFiles, shownContacts } from '../../../src/catalogue/helplines/shown-contacts.ts';
import { givenRecord } from '../../../src/catalogue/export/record.ts';
import { sampleContact as contact, sampleEntry as entry, sampleSource as source } from '../sample.ts';

const today = '2026-11-28';
const disputed = contact({ value: '+4444444444', display: '444 4444 444', extension: '7654321', disputedBy: 'b' });
const old = contact({ value: '+3333333333', display: '333 3333 333', checked: { date: '2023-06-01', how: 'read' } });
const line = entry({ contacts: [disputed, old, contact()], sources: [source(), source({ id: 'b' })] });

test('a contact is shown, or withheld with its reason', () => {
  const { shown, withheld } = shownContacts(line, today);
  expect(shown.map((printed) => printed.contact.display)).toEqual(['116 006']);
  expect(withheld.map(({ reason }) => reason)).toEqual(['disputed', 'withdrawn']);
});

test('three years on nothing is shown that nobody looked at again', () => {
  expect(shownContacts(line, '2029-11-28').shown).toEqual([]);
});

test('no file holds the number of a withheld contact, in no form', () => {
  const text = JSON.stringify(givenRecord(line, { site: 'https://x.example/', date: today }));
  for (const digits of ['4444', '444 4444', '7654321', '3333', '333 3333']) expect(text).not.toContain(digits);
  expect(text).toContain('"withheld":"disputed"');
  expect(text).toContain('"withheld":"withdrawn"');
  expect(text).toContain('116006');
});

test('a record that was given away stays as it is, however often it is given on', () => {
  const given = givenRecord(line, { site: 'https://x.example/', date: today });
  const again = givenRecord({ ...given }, { site: 'https://x.example/', date: today });
  expect(again.contacts).toEqual(given.contacts);
  expect(shownContacts({ ...given }, today).withheld.map(({ reason }) => reason)).toEqual(['disputed', 'withdrawn']);
});

test('an entry without contacts gets none', () => {
  expect(contactsForFiles(entry(), today)).toBeUndefined();
});
