import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEntry } from '../../src/entry/read-entry.ts';
import { writeEntry } from '../../src/entry/write-entry.ts';
import type { InitiativeRecord } from '../../src/schema/initiative.ts';
import { anyRecord } from '../fixtures/arbitrary.ts';
import { makeRecord } from '../fixtures/initiative.ts';

const file = 'content/initiatives/lantern-line.mdx';

/** Without the keys that have no value, and with sorted keys: what the record means. */
const meaning = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(anyRecord, fc.constantFrom('Text.', '## Head\n\nOne  \ntwo.\n\n- a\n- b'), (record, text) => {
      const body = `${text}[^${record.sources[0]?.id}]`;
      const { entry, problems } = readEntry(file, writeEntry(record, body));
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(meaning(entry?.record)).toEqual(meaning(record));
      expect(entry?.body).toBe(body);
    }),
    { numRuns: 150 },
  );
});

test('what is written is already in canonical form, in whatever order the fields come', () => {
  fc.assert(
    fc.property(anyRecord, fc.string({ unit: 'grapheme', maxLength: 200 }), (record, body) => {
      const text = writeEntry(record, body);
      const written = text.slice(text.indexOf('\n---\n') + 5);
      expect(writeEntry(Object.fromEntries(Object.entries(record).toReversed()), written)).toBe(text);
    }),
  );
});

test('the form is this', () => {
  const [lantern] = makeRecord().sources as [InitiativeRecord['sources'][number]];
  const record = makeRecord({
    countries: ['NO', 'NP'],
    languages: ['no', 'en'],
    aliases: ['The line: a name', 'LL'],
    started: 2018,
    openSource: { licence: '0BSD', repository: 'https://github.com/example/lantern' },
    contacts: [
      {
        source: 'lantern',
        value: '116006',
        kind: 'phone',
        display: '116 006',
        countries: ['NO'],
        hours: '24/7',
        languages: ['no'],
        evidence: { languages: ['ministry'], hours: ['lantern', 'ministry'], countries: ['ministry'] },
        checked: { how: 'read', date: '2026-01-09' },
      },
    ],
    related: ['other-line'],
    gaps: 'Not known: who answers at night. '.repeat(5).trim(),
    sources: [lantern, { ...lantern, id: 'ministry', url: 'https://ministry.example.org/' }],
  });
  expect(writeEntry(record, '\n\n## What it does   \n\nIt is a line.  \nSecond line.   \n\n\n')).toMatchInlineSnapshot(`
    "---
    name: Lantern Line
    summary: Helpline that answers workers who were charged for a job and passes their reports on.
    aliases:
      - "The line: a name"
      - LL
    focusAreas: [helplines]
    technologies: [telephony]
    purposes: [worker-voice]
    pillars: [protection]
    exploitation: [forced-labour]
    users: [workers]
    countries: ["NO", NP]
    languages: ["no", en]
    status: unknown
    started: 2018
    access: free
    openSource:
      repository: https://github.com/example/lantern
      licence: 0BSD
    organisations:
      - name: Lantern Foundation
        role: lead
        type: ngo
        country: NP
    contacts:
      - kind: phone
        value: "116006"
        display: 116 006
        countries: ["NO"]
        hours: 24/7
        languages: ["no"]
        checked:
          date: "2026-01-09"
          how: read
        source: lantern
        evidence:
          countries: [ministry]
          hours: [lantern, ministry]
          languages: [ministry]
    related: [other-line]
    gaps: "Not known: who answers at night. Not known: who answers at night. Not known: who answers at night. Not known: who answers at night. Not known: who answers at night."
    added: "2026-01-10"
    reviewed: "2026-02-10"
    sources:
      - id: lantern
        url: https://lantern.example.org/about
        title: About us
        publisher: Lantern Foundation
        published: "2025-11"
        accessed: "2026-01-09"
        kind: own
      - id: ministry
        url: https://ministry.example.org/
        title: About us
        publisher: Lantern Foundation
        published: "2025-11"
        accessed: "2026-01-09"
        kind: own
    ---

    ## What it does

    It is a line.  
    Second line.
    "
  `);
});

test('keys that every object has by nature are keys like any other', () => {
  for (const key of ['__proto__', 'constructor', 'toString']) {
    const record = JSON.parse(`{"name":"x","${key}":{"polluted":1}}`) as object;
    const { problems } = readEntry(file, writeEntry(record, 'Text.'));
    expect(problems.map(({ message }) => message).join('\n')).toContain(key);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  }
});
