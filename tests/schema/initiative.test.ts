import { describe, expect, test } from 'vitest';
import { inWords, reasonIn } from '../../src/problems/reasons.ts';
import { initiativeKeys, initiativeSchema } from '../../src/schema/initiative.ts';
import { makeRecord, type RecordInput } from '../fixtures/initiative.ts';

const messagesFor = (changes: Partial<RecordInput>): string[] =>
  (initiativeSchema.safeParse({ ...makeRecord(), ...changes }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${inWords(reasonIn(message))}`,
  );

const contact = (value: string, changes: object = {}) => ({
  kind: 'phone' as const,
  value,
  display: value,
  countries: ['AL'],
  source: 'lantern',
  ...changes,
});

test('the fields are these, in this order', () => {
  expect(initiativeKeys.join(' ')).toMatchInlineSnapshot(
    `"name summary translations url aliases focusAreas technologies purposes pillars exploitation users countries languages status statusAsOf confidence started ended access openSource organisations contacts supersededBy partOf related gaps added reviewed sources"`,
  );
});

test('fields that depend on each other', () => {
  expect(messagesFor({ status: 'active' })).toMatchInlineSnapshot(`
    [
      "status: The status "active" needs statusAsOf, the date of the newest source that shows it. Without one, write unknown.",
    ]
  `);
  expect(messagesFor({ status: 'ended', started: 2020, ended: 2019 })).toMatchInlineSnapshot(`
    [
      "ended: It cannot end (2019) before it starts (2020).",
    ]
  `);
  expect(messagesFor({ added: '2026-03-01' })).toMatchInlineSnapshot(`
    [
      "reviewed: The last review (2026-02-10) is before the day the entry was added (2026-03-01).",
    ]
  `);
  expect(messagesFor({ status: 'ended', started: 2020, ended: 2020 })).toEqual([]);
});

test('global stands alone, and nothing is named twice', () => {
  expect(messagesFor({ countries: ['global', 'NP'] })).toMatchInlineSnapshot(`
    [
      "countries: The word global stands alone. Name the countries, or write only global.",
    ]
  `);
  expect(messagesFor({ users: ['workers', 'workers'] })).toMatchInlineSnapshot(`
    [
      "users: The list names the same thing twice.",
    ]
  `);
});

describe('contacts', () => {
  test.each([
    contact('116006'),
    contact('+448000121700', { countries: ['GB', 'IE'] }),
    contact('+447700900123', { kind: 'whatsapp' }),
    contact('https://example.org/chat', { kind: 'chat' }),
    contact('help@example.org', { kind: 'email' }),
  ])('$kind $value', (value) => {
    expect(messagesFor({ contacts: [value] })).toEqual([]);
  });

  test('that are refused', () => {
    const contacts = [
      contact('116006', { countries: ['AL', 'GR'] }),
      contact('0800 12'),
      contact('077009001', { kind: 'whatsapp' }),
      contact('tel:116', { kind: 'chat' }),
      contact('help@', { kind: 'email' }),
      contact('116007', { source: 'nobody' }),
      contact('+448000121700', { emergency: true, countries: ['global'] }),
      contact('help@example.org', { kind: 'email', emergency: true }),
    ];
    expect(contacts.flatMap((value) => messagesFor({ contacts: [value] }))).toMatchInlineSnapshot(`
      [
        "contacts.0.value: A number without + and country code works in one country only, so "countries" must name exactly one.",
        "contacts.0.value: A number is written with + and the country code, like "+448000121700", or exactly as dialled inside its country, digits only, like "116006".",
        "contacts.0.value: A WhatsApp number is written with + and the country code, digits only, like "+447700900123".",
        "contacts.0.value: This kind of contact needs a web address that starts with https://.",
        "contacts.0.value: This is not an e-mail address.",
        "contacts.0.source: No source of this entry has the id "nobody". A contact needs the source that prints it.",
        "contacts.0.emergency: An emergency number is one of the kind "phone" or "sms", of countries that are named.",
        "contacts.0.emergency: An emergency number is one of the kind "phone" or "sms", of countries that are named.",
      ]
    `);
  });
});

test('dates and years', () => {
  expect(messagesFor({ statusAsOf: '2025-02-29' })).toMatchInlineSnapshot(`
    [
      "statusAsOf: There is no such day in the calendar.",
    ]
  `);
  expect(messagesFor({ statusAsOf: '2025-13' })).toMatchInlineSnapshot(`
    [
      "statusAsOf: There is no such day in the calendar.",
    ]
  `);
  expect(messagesFor({ added: '2026-01' })).toMatchInlineSnapshot(`
    [
      "added: This date needs year, month and day: "2024-06-25".",
    ]
  `);
  expect(messagesFor({ statusAsOf: '2024-02-29' })).toEqual([]);
});
