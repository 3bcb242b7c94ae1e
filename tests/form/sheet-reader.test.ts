import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { draftFindings } from '../../src/entry/read-draft.ts';
import { readSheet, type SheetAnswer } from '../../src/form/sheet-reader.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { nameOfTarget, readHeadings, type Mapping } from '../../src/import/headings.ts';
import { mappingText, readMappingText } from '../../src/import/mapping-file.ts';
import { readTable } from '../../src/import/read-table.ts';
import { templateWorkbook } from '../../src/import/template-workbook.ts';
import { interfaceLanguages } from '../../src/vocabulary/define.ts';
import { makeRecord } from '../fixtures/initiative.ts';
import { csv, utf8 } from '../fixtures/sheets.ts';

const known = [{ id: 'stop-app', name: 'STOP APP', url: 'https://stop.example.org/' }];
const read = (name: string, bytes: Uint8Array, sheet?: string, mapping: Mapping = {}) =>
  readSheet({ name, bytes, sheet, mapping, known, language: 'fr' });

const answered = (answer: Awaited<ReturnType<typeof readSheet>>): SheetAnswer => {
  if ('reason' in answer) throw new Error(answer.reason);
  return answer;
};

test('a list becomes drafts without a lost cell, and says what is lacking, mended, asked and perhaps there already', async () => {
  const rows = [
    ['Outil', 'Pays', 'Public cible', 'Remarque', 'Courriel'],
    ['Lanterne', 'Viêt Nam', 'travailleurs', 'vu par un partenaire', 'a@example.org'],
    ['Stop App', 'Atlantide', '', '', ''],
  ];
  const answer = answered(await read('liste.csv', utf8(csv(rows, ';'))));
  expect(answer.rows).toMatchObject([
    { row: 2, name: 'Lanterne', is: 'draft', missing: expect.arrayContaining(['summary', 'sources', 'status']) as unknown },
    { row: 3, name: 'Stop App', is: 'maybe-duplicate', same: { id: 'stop-app' } },
  ]);
  expect(answer.report.columns.map(({ field }) => field)).toEqual(['name', 'countries', 'users', 'note', 'left-out']);
  expect(answer.asked.map(({ remark, rows: at }) => [remark.code, remark.found, at])).toEqual([['not-a-country', 'Atlantide', [3]]]);
  // What is shown has the words of the page, what is kept those of a file.
  expect(answer.mended.map(({ remark }) => remark.became)).toContain('Travailleurs');
  expect(answer.report.rows.flatMap(({ problems }) => problems.map(({ became }) => became))).toContain('workers');
  const files = unzipSync(answer.zip ?? new Uint8Array());
  expect(Object.keys(files).toSorted()).toEqual(['drafts/lanterne.mdx', 'drafts/stop-app.mdx', 'report.json']);
  const lantern = strFromU8(files['drafts/lanterne.mdx'] ?? new Uint8Array());
  for (const said of ['VN', 'workers', 'vu par un partenaire', '# summary: ']) expect(lantern).toContain(said);
  expect(lantern).not.toContain('a@example.org');
  expect(draftFindings('lanterne.mdx', lantern)).toEqual([]);
  expect(JSON.parse(strFromU8(files['report.json'] ?? new Uint8Array()))).toEqual(JSON.parse(JSON.stringify(answer.report)));
});

test('records one a line are read as the rows of a table are', async () => {
  const lines = [
    { Outil: 'Lanterne', Pays: ['Viêt Nam', 'Atlantide'], 'Année de lancement': 2019, Remarque: 'vu par un partenaire' },
    { name: 'Stop App', users: 'travailleurs', Courriel: 'a@example.org' },
  ];
  const answer = answered(await read('liste.jsonl', utf8(lines.map((line) => JSON.stringify(line)).join('\n'))));
  expect(answer.report).toMatchObject({ headerRow: null, encoding: 'utf-8', totals: { draft: 1, 'maybe-duplicate': 1 } });
  expect(answer.report.columns.map(({ heading, field }) => [heading, field])).toContainEqual(['Courriel', 'left-out']);
  expect(answer.asked.map(({ remark, rows }) => [remark.code, remark.found, rows])).toEqual([['not-a-country', 'Atlantide', [1]]]);
  const files = unzipSync(answer.zip ?? new Uint8Array());
  const lantern = strFromU8(files['drafts/lanterne.mdx'] ?? new Uint8Array());
  for (const said of ['countries: [VN]', 'started: 2019', 'vu par un partenaire', '# summary: ']) expect(lantern).toContain(said);
  expect(strFromU8(files['drafts/stop-app.mdx'] ?? new Uint8Array())).not.toContain('a@example.org');
  expect(await read('liste.jsonl', utf8('{"name": "A"}\nname: B'))).toMatchObject({ reason: 'no-record', values: { lines: '2' } });
  expect(await read('liste.jsonl', utf8(`{"name": "A"}\n{"name": ${'['.repeat(5000)}${']'.repeat(5000)}}`))).toMatchObject({
    reason: 'nested-too-deeply',
    values: { lines: '2', most: 20 },
  });
  expect(await read('liste.jsonl', utf8('\n'))).toMatchObject({ reason: 'no-rows' });
});

test('a row of an entry says what it would change, or that it is the same and no draft', async () => {
  const french = 'Une ligne que les ouvriers appellent quand on leur fait payer un emploi.';
  const line = { kind: 'phone', value: '116006', display: '116 006', for: 'workers', countries: ['AL'], source: 'lantern' } as const;
  const [own, other] = [line, { ...line, value: '116007', display: '116 007' }].map((contact) => ({
    ...contact,
    countries: [...contact.countries],
    checked: { date: '2026-11-01', how: 'read' as const },
  }));
  const record = makeRecord({
    name: 'STOP APP',
    countries: ['AL'],
    contacts: [own, other].flatMap((one) => one ?? []),
    gaps: 'Who pays for it.',
    translations: { fr: { summary: french } },
  });
  const published = utf8(`${JSON.stringify({ id: 'stop-app', ...record, body: 'What it does.' })}\n`);
  const readWith = async (rows: readonly (readonly string[])[], entries: Uint8Array | undefined) =>
    answered(
      await readSheet({ name: 'a.csv', bytes: utf8(csv(rows)), sheet: undefined, mapping: {}, known, language: 'en' }, () =>
        Promise.resolve(entries),
      ),
    );
  const same = [
    ['id', 'name', 'gaps'],
    ['stop-app', 'STOP APP', ''],
  ];
  expect(await readWith(same, published)).toMatchObject({
    rows: [{ is: 'same', changed: [] }],
    drafts: 0,
    zip: undefined,
    report: { totals: { same: 1, change: 0 } },
  });
  const changed = await readWith(
    [
      ['id', 'gaps'],
      ['stop-app', 'Whether it runs.'],
    ],
    published,
  );
  expect(changed).toMatchObject({ rows: [{ is: 'of-entry', changed: ['gaps'], missing: [] }], drafts: 1 });
  expect(changed.report.rows[0]?.changes).toEqual([{ field: 'gaps', before: 'Who pays for it.', after: 'Whether it runs.' }]);
  const summary = [
    ['id', 'summary'],
    ['stop-app', 'Free line on which workers report what they were charged for a job abroad.'],
  ];
  expect((await readWith(summary, published)).rows).toMatchObject([
    { changed: ['summary'], older: [{ field: 'summary', languages: 'French' }] },
  ]);
  const fewer = [
    ['id', 'contacts'],
    ['stop-app', JSON.stringify([own])],
  ];
  expect((await readWith(fewer, published)).rows).toMatchObject([{ changed: ['contacts'], removed: ['116 007'] }]);
  // Without the records it is not known, and not said.
  expect(await readWith(same, undefined)).toMatchObject({ rows: [{ is: 'of-entry', changed: [] }], drafts: 1 });
});

test('what a column is taken for can be chosen, comes before what was found, and is kept in a file that is read again', async () => {
  const bytes = utf8(
    csv([
      ['Tool', 'Name', 'Client base'],
      ['Boreal', 'Anna', 'workers'],
    ]),
  );
  const found = answered(await read('a.csv', bytes));
  expect(found.report.columns.map(({ field }) => field)).toEqual(['name', 'note', 'note']);
  expect(found.goals).toEqual(expect.arrayContaining(['name', 'users', 'organisation 1 name', 'source 1 url', 'contact 1 value']));

  const mapping = { Tool: 'aliases', Name: 'name', 'Client base': 'users' };
  const chosen = answered(await read('a.csv', bytes, undefined, mapping));
  expect(chosen.report.columns.map(({ field, how }) => [field, how])).toEqual([
    ['aliases', 'map'],
    ['name', 'map'],
    ['users', 'map'],
  ]);
  expect(strFromU8(unzipSync(chosen.zip ?? new Uint8Array())['drafts/anna.mdx'] ?? new Uint8Array())).toContain('users: [workers]');
  expect(readMappingText(mappingText(chosen.report))).toEqual(mapping);
  for (const wrong of ['', '[]', '{"a": 1}', 'name']) expect(readMappingText(wrong), wrong).toBeUndefined();
  // Each of what is offered is understood as itself.
  const goals = found.goals.map((goal, at) => [`column ${at}`, goal] as const);
  const all = readHeadings(
    goals.map(([heading]) => heading),
    Object.fromEntries(goals),
  );
  expect(all.map(({ target }) => nameOfTarget(target))).toEqual(found.goals);
});

// A clock would fail on a busy machine; what ends the test only ends a run that does not come to its end.
test('five thousand rows are read, and one mistake of a whole column is said once', async () => {
  const rows = Array.from({ length: 5000 }, (_, at) => [
    `Tool ${at}`,
    'Viet Nam',
    'workers',
    '2018',
    `https://tool-${at}.example.org/`,
    'Atlantis',
  ]);
  const bytes = utf8(csv([['Tool name', 'Country', 'Target users', 'Launch year', 'Website', 'Language'], ...rows]));
  const answer = answered(await read('many.csv', bytes));
  expect(answer.drafts).toBe(5000);
  expect(answer.asked.map(({ remark, rows: at }) => [remark.code, at.length])).toEqual([['not-a-language', 5000]]);
}, 600_000);

test('a file that cannot be read says why, and which sheets there are', async () => {
  const sheet = (name: string) => ({
    name,
    rows: [
      ['Name', 'Website'],
      ['A tool', ''],
    ],
  });
  const two = await writeXlsx({ sheets: [sheet('North'), sheet('South')] });
  expect(await read('a.xlsx', two)).toMatchObject({ reason: 'which-sheet', sheets: ['North', 'South'] });
  expect(answered(await read('a.xlsx', two, 'South')).report.sheet).toBe('South');
  expect(await read('a.pdf', utf8('x'))).toMatchObject({ reason: 'unknown-format' });
  expect(await read('a.xlsx', utf8('PK no zip'))).toMatchObject({ reason: 'damaged' });
});

test.each(interfaceLanguages)('the template is understood column by column, with choices for every term (%s)', async (language) => {
  const bytes = await templateWorkbook(language, '2026-11-28');
  const { template } = stringsOf(language).spreadsheet;
  const { sheets } = await readXlsx(bytes);
  expect(sheets.map(({ name }) => name)).toEqual([template.list, template.terms, template.explanations]);
  const [list, terms] = sheets;
  expect(list?.dataValidations?.length).toBeGreaterThan(10);
  for (const { formula1 = '' } of list?.dataValidations ?? []) {
    const [, column = '', last = ''] = /!\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)$/.exec(formula1) ?? [];
    const at = column.charCodeAt(0) - 65;
    expect(terms?.rows[Number(last) - 1]?.[at] ?? '', formula1).not.toBe('');
    expect(terms?.rows[Number(last)]?.[at] ?? '', formula1).toBe('');
  }
  // The example is left out; the same row under a name of its own is understood whole.
  expect(await read('t.xlsx', bytes)).toMatchObject({ reason: 'no-rows' });
  const rows = (list?.rows ?? []).map((cells, at) => cells.map((cell, column) => (at === 1 && column === 0 ? 'Lantern Line' : cell)));
  const { table, rows: understood } = await readTable('t.xlsx', await writeXlsx({ sheets: [{ name: template.list, rows }] }));
  expect(table.columns.filter(({ target }) => !['field', 'part'].includes(target.is))).toEqual([]);
  expect(understood).toMatchObject([
    {
      notes: [],
      remarks: [],
      record: {
        focusAreas: ['helplines'],
        countries: ['GB'],
        status: 'active',
        started: 2019,
        organisations: [{ role: 'lead', type: 'ngo' }],
        sources: [{ url: 'https://news.example.org/lantern', published: '2026-06-25' }],
        contacts: [{ kind: 'phone', value: '+441632960123', languages: ['en'] }],
      },
    },
  ]);
});
