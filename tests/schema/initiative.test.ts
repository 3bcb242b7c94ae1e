import { describe, expect, test } from 'vitest';
import { inWords, reasonIn } from '../../src/problems/reasons.ts';
import { contactEvidenceFields } from '../../src/schema/contact-evidence.ts';
import { initiativeKeys, initiativeSchema } from '../../src/schema/initiative.ts';
import type { SourceRecord as Source } from '../../src/schema/source.ts';
import { makeRecord, type RecordInput } from '../fixtures/initiative.ts';

const messagesFor = (changes: Partial<RecordInput>): string[] =>
  (initiativeSchema.safeParse({ ...makeRecord(), ...changes }).error?.issues ?? []).map(
    (issue) => `${issue.path.join('.')}: ${inWords(reasonIn(issue))}`,
  );

const contact = (value: string, changes: object = {}) => ({
  kind: 'phone' as const,
  value,
  display: value,
  countries: ['AL'],
  source: 'lantern',
  ...changes,
});

const [lantern] = makeRecord().sources as [Source];

test('the fields are these, in this order', () => {
  expect(initiativeKeys.join(' ')).toMatchInlineSnapshot(
    `"name summary translations url aliases focusAreas technologies purposes pillars exploitation users sector countries languages status started ended access openSource evidence effects organisations contacts supersededBy partOf related gaps added reviewed secondReading sources"`,
  );
});

test('fields that depend on each other', () => {
  expect(messagesFor({ status: 'active' })).toMatchInlineSnapshot(`
    [
      "status: The status "active" needs "evidence" with the id of a dated source that shows it. Without one, write unknown.",
    ]
  `);
  const shown = { evidence: { status: ['lantern'] } };
  expect(messagesFor({ status: 'ended', started: 2020, ended: 2019, ...shown })).toMatchInlineSnapshot(`
    [
      "ended: It cannot end (2019) before it starts (2020).",
    ]
  `);
  expect(messagesFor({ added: '2026-03-01' })).toMatchInlineSnapshot(`
    [
      "reviewed: The last review (2026-02-10) is before the day the entry was added (2026-03-01).",
    ]
  `);
  expect(messagesFor({ status: 'ended', started: 2020, ended: 2020, ...shown })).toEqual([]);
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
    contact('+441632960123', { countries: ['GB', 'IE'] }),
    contact('+447700900123', { kind: 'whatsapp' }),
    contact('https://example.org/chat', { kind: 'chat' }),
    contact('help@example.org', { kind: 'email' }),
    contact('https://wa.me/447700900123', { kind: 'chat' }),
    contact('https://api.whatsapp.com/send?phone=447700900123', { kind: 'chat' }),
    contact('https://example.org/report?lang=en&form=12', { kind: 'web' }),
    contact('https://example.org/report#how-to-report', { kind: 'web' }),
    contact('*212', { countries: ['DO'] }),
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
      contact('116007', { extension: 'two' }),
      contact('help@example.org', { kind: 'email', extension: '203' }),
      contact('116007', { openingHours: '24/7' }),
      contact('116007', { timeZone: 'London' }),
    ];
    expect(contacts.flatMap((value) => messagesFor({ contacts: [value] }))).toMatchInlineSnapshot(`
      [
        "contacts.0.value: A number without + and country code works in one country only, so "countries" must name exactly one.",
        "contacts.0.value: A number is written with + and the country code, like "+441632960123", or exactly as dialled inside its country, digits only, like "116006".",
        "contacts.0.value: A WhatsApp number is written with + and the country code, digits only, like "+447700900123".",
        "contacts.0.value: This kind of contact needs a web address that starts with https://. An account of a messenger has one too.",
        "contacts.0.value: This is not an e-mail address in letters from a to z. A domain in other letters is written as its copy shows it, such as xn--mller-kva.example.",
        "contacts.0.source: No source of this entry has the id "nobody". The ids are "lantern".",
        "contacts.0.extension: An extension has one to eight digits.",
        "contacts.0.extension: Only a telephone number has an extension.",
        "contacts.0.openingHours: Hours in this form need the hours as the source prints them, in "hours".",
        "contacts.0.timeZone: This is not a time zone. Use a name of the IANA list, such as "Europe/London".",
      ]
    `);
  });
});

describe('what a contact does besides leading to a line is refused', () => {
  test.each(['*212', '*21*0909879000#', '**21*0909#', '*#06#', '*67', '212*'])(
    'the code %s in a country where nothing is known of it',
    (value) => {
      expect(messagesFor({ contacts: [contact(value, { countries: ['GB'] })] })).toEqual([expect.stringContaining('A code with * or #')]);
    },
  );

  test.each([
    'https://wa.me/447700900123?text=I%20am%20at%20home',
    'https://api.whatsapp.com/send?phone=447700900123&text=hello',
    'https://t.me/example?text=hi',
    'https://m.me/example?ref=x',
    'https://line.me/R/oaMessage/@example/?hello',
    'https://example.org/form?message=Come',
    'https://example.org/form?entry.123=yes',
    'https://example.org/form#body=Come',
    'https://example.org/form?x=I+was+paid+in+full',
  ])('words in the address %s', (value) => {
    for (const kind of ['chat', 'web', 'app', 'video', 'relay'])
      expect(messagesFor({ contacts: [contact(value, { kind })] }), kind).toEqual([expect.stringContaining('fills in what')]);
  });
});

test('dates and years', () => {
  expect(messagesFor({ sources: [{ ...lantern, published: '2025-02-29' }] })).toMatchInlineSnapshot(`
    [
      "sources.0.published: There is no such day in the calendar.",
    ]
  `);
  expect(messagesFor({ sources: [{ ...lantern, published: '2025-13' }] })).toMatchInlineSnapshot(`
    [
      "sources.0.published: There is no such day in the calendar.",
    ]
  `);
  expect(messagesFor({ added: '2026-01' })).toMatchInlineSnapshot(`
    [
      "added: This date needs year, month and day: "2024-06-25".",
    ]
  `);
  expect(messagesFor({ sources: [{ ...lantern, published: '2024-02-29' }] })).toEqual([]);
});

describe('a source at each fact', () => {
  const undated = { ...lantern, id: 'undated', published: undefined };
  const dated = { evidence: { status: ['lantern'] } };

  test.each(['active', 'pilot', 'paused', 'ended'] as const)('%s needs a dated source', (status) => {
    expect(messagesFor({ status, ...dated })).toEqual([]);
    expect(messagesFor({ status })).toEqual([expect.stringContaining(`The status "${status}" needs "evidence"`)]);
    const sources = [lantern, undated];
    expect(messagesFor({ status, sources, evidence: { status: ['undated'] } })).toEqual([expect.stringContaining('has a date')]);
    const spoken = [{ ...undated, asOf: '2024' }, lantern];
    expect(messagesFor({ status, sources: spoken, evidence: { status: ['undated'] } })).toEqual([]);
  });

  test('evidence names sources of the entry, and for what the entry says', () => {
    expect(messagesFor({ evidence: { countries: ['nobody'] } })).toMatchInlineSnapshot(`
      [
        "evidence.countries.0: No source of this entry has the id "nobody". The ids are "lantern".",
      ]
    `);
    expect(messagesFor({ evidence: { started: ['lantern'] } })).toMatchInlineSnapshot(`
      [
        "evidence.started: The entry does not say "started", so nothing can show it. Leave it out, or fill the field in.",
      ]
    `);
    expect(messagesFor({ access: 'unknown', evidence: { access: ['lantern'] } })).toMatchInlineSnapshot(`
      [
        "evidence.access: The entry does not say "access", so nothing can show it. Leave it out, or fill the field in.",
      ]
    `);
  });

  test('every place that names a source is held against the sources', () => {
    const organisations = [{ name: 'Lantern Foundation', role: 'lead' as const, type: 'ngo' as const, source: 'one' }];
    const effects = [{ by: 'A university', found: 'Workers reported more often.', source: 'two' }];
    expect(
      messagesFor({
        organisations,
        effects,
        contacts: [contact('116006', { source: 'three', disputedBy: 'four', hours: '24/7', evidence: { hours: ['lantern', 'five'] } })],
      }),
    ).toMatchInlineSnapshot(`
      [
        "effects.0.source: No source of this entry has the id "two". The ids are "lantern".",
        "organisations.0.source: No source of this entry has the id "one". The ids are "lantern".",
        "contacts.0.source: No source of this entry has the id "three". The ids are "lantern".",
        "contacts.0.evidence.hours.1: No source of this entry has the id "five". The ids are "lantern".",
        "contacts.0.disputedBy: No source of this entry has the id "four". The ids are "lantern".",
      ]
    `);
  });

  test('what another page says of a contact names that page', () => {
    const sources = [lantern, { ...lantern, id: 'ministry', url: 'https://ministry.example.org/' }];
    const facts = {
      for: 'women',
      serves: 'adults',
      answers: false,
      area: 'Tirana',
      reach: 'abroad',
      nationals: ['AL'],
      hours: '24/7',
      openingHours: '24/7',
      languages: ['sq'],
      free: false,
      recorded: false,
    };
    const evidence = Object.fromEntries(contactEvidenceFields.map((field) => [field, ['ministry']]));
    const one = (changes: object) => messagesFor({ sources, contacts: [contact('116006', changes)] });
    expect(one({ ...facts, evidence })).toEqual([]);
    expect(one({ hours: '24/7', evidence: { hours: ['lantern', 'ministry'] } })).toEqual([]);
    expect(one({ evidence: { countries: ['ministry'] } })).toEqual([]);
  });

  test.each([
    [{}, ['contacts.0.evidence: The group is empty. Leave it out instead.']],
    [
      { hours: [] },
      ['contacts.0.evidence.hours: The list is empty. Give at least one, or leave the whole field out where it is optional.'],
    ],
    [{ hours: ['ministry', 'ministry'] }, ['contacts.0.evidence.hours: The list names the same thing twice.']],
    [{ hours: 'ministry' }, ['contacts.0.evidence.hours: Invalid input: expected array, received string']],
    [{ openingHours: ['ministry'] }, ['contacts.0.evidence: Unrecognized key: "openingHours"']],
    [{ value: ['ministry'] }, ['contacts.0.evidence: Unrecognized key: "value"']],
    [
      { free: ['ministry'] },
      ['contacts.0.evidence.free: The contact does not say "free", so nothing can show it. Leave it out, or fill the field in.'],
    ],
    [
      { hours: ['lantern'] },
      [
        'contacts.0.evidence.hours: What the contact says in "hours" rests on its "source" already. Leave it out, or name the other source that says it.',
      ],
    ],
    [
      { hours: ['nobody'] },
      ['contacts.0.evidence.hours.0: No source of this entry has the id "nobody". The ids are "lantern" or "ministry".'],
    ],
  ])('evidence of a contact that is refused: %j', (evidence, messages) => {
    const sources = [lantern, { ...lantern, id: 'ministry', url: 'https://ministry.example.org/' }];
    const found = messagesFor({ sources, contacts: [contact('116006', { hours: '24/7', evidence })] });
    expect(found).toEqual(messages);
  });

  test('a page has one date, and is read when it is there', () => {
    expect(messagesFor({ sources: [{ ...lantern, asOf: '2024' }] })).toMatchInlineSnapshot(`
      [
        "sources.0.asOf: The page gives its own date in "published". Leave "asOf" out.",
      ]
    `);
    expect(messagesFor({ sources: [{ ...lantern, published: '2026-02' }] })).toMatchInlineSnapshot(`
      [
        "sources.0.accessed: The page was read (2026-01-09) before it was published (2026-02).",
      ]
    `);
    expect(messagesFor({ sources: [{ ...lantern, published: '2026-01' }] })).toEqual([]);
    // What is no date is told once, and not compared.
    expect(messagesFor({ sources: [{ ...lantern, published: '“2024-06”' }] })).toEqual([expect.stringContaining('published')]);
  });

  test('an organisation is named by its id, or written out', () => {
    const one = (organisation: object) => messagesFor({ organisations: [organisation as never] });
    expect(one({ id: 'polaris', role: 'lead' })).toEqual([]);
    expect(one({ id: 'polaris', name: 'Polaris', role: 'lead' })).toMatchInlineSnapshot(`
      [
        "organisations.0.name: This stands in content/organisations/polaris.yaml. Leave "name" out here, or correct it there.",
      ]
    `);
    expect(one({ role: 'lead' })).toMatchInlineSnapshot(`
      [
        "organisations.0.id: Give the id of its file in content/organisations, or write it out with name and type.",
      ]
    `);
    expect(one({ name: 'Polaris', role: 'lead' })).toMatchInlineSnapshot(`
      [
        "organisations.0.type: An organisation that has no file yet needs its type.",
      ]
    `);
    expect(one({ id: 'polaris', role: 'lead', from: 2020, to: 2019 })).toMatchInlineSnapshot(`
      [
        "organisations.0.to: It cannot end (2019) before it starts (2020).",
      ]
    `);
  });
});
