import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { readEntry } from '../../src/entry/read-entry.ts';
import type { Report } from '../../src/import/import-report.ts';
import type { Contact } from '../../src/schema/contact.ts';
import { entryText, makeRecord } from '../fixtures/initiative.ts';
import { csv, rawWorkbook, textCell, utf8 } from '../fixtures/sheets.ts';
import { makeFolder, runCommand } from '../fixtures/run-command.ts';
import { workbookOf } from '../fixtures/workbook-of.ts';

const line: Contact = {
  kind: 'phone',
  value: '116006',
  display: '116 006',
  for: 'workers',
  countries: ['AL'],
  free: true,
  checked: { date: '2026-11-01', how: 'read' },
  source: 'lantern',
};

/** A folder with an entry that has much to lose. */
const withEntry = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const { folder, entry } = entryFolder(files);
  const run = (file: string, ...options: string[]) =>
    runCommand('import', folder.path, join(folder.path, file), '--out', join(folder.path, 'content/initiatives'), ...options);
  return { folder, entry, run };
};

const entryFolder = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const record = makeRecord({
    name: 'Lantern Line',
    countries: ['AL'],
    contacts: [line],
    gaps: 'Who pays for it.',
    aliases: ['LL'],
    url: 'https://lantern.example.org/',
  });
  const entry = entryText(record);
  return { folder: makeFolder({ ...files, 'content/initiatives/lantern-line.mdx': entry }), entry };
};

const at = 'content/initiatives/lantern-line.mdx';

test('a sheet of one column changes that and nothing else, and only when it is asked to', () => {
  const summary = 'Free line on which workers report what they were charged for a job abroad.';
  const { folder, entry, run } = withEntry({
    'in.csv': csv([
      ['id', 'summary', 'gaps', 'contacts'],
      ['lantern-line', summary, '', ''],
    ]),
  });
  const before = readEntry(at, entry).entry;

  expect(run('in.csv')).toMatchObject({ code: 1 });
  expect(folder.read(at)).toBe(entry);
  const dry = run('in.csv', '--update', '--dry-run');
  expect(dry.output).toContain(`summary: "${before?.record.summary ?? ''}" → "${summary}"`);
  expect(dry.output).not.toContain('contacts');
  expect(run('in.csv', '--update').code).toBe(0);
  const after = readEntry(at, folder.read(at)).entry;
  expect(after?.record).toEqual({ ...before?.record, summary });
  expect(after?.body).toBe(before?.body);
});

test('a change of what is translated names the translations that are older now, in the dry run and in the report', () => {
  const [french, spanish] = [
    'Une ligne que les ouvriers appellent quand on leur fait payer un emploi.',
    'Una línea a la que llaman los trabajadores cuando les cobran un empleo.',
  ];
  const record = makeRecord({ name: 'Lantern Line', translations: { fr: { summary: french }, es: { summary: spanish } } });
  const summary = 'Free line on which workers report what they were charged for a job abroad.';
  const rows = (...own: readonly (readonly [string, string])[]): string =>
    csv([
      ['id', ...own.map(([heading]) => heading)],
      ['lantern-line', ...own.map(([, value]) => value)],
    ]);
  const { folder, run } = withEntry({
    'content/initiatives/lantern-line.es.mdx': '---\ntranslates: "000000000000"\n---\n\nEs una línea.\n',
    'in.csv': rows(['summary', summary], ['gaps', 'Whether it runs.']),
    'text.csv': rows(['body', 'It is a line for workers.[^lantern]']),
    'both.csv': rows(
      ['summary', summary],
      ['translations', JSON.stringify({ fr: { summary: `${french} Elle est gratuite.` }, es: { summary: spanish } })],
    ),
  });
  folder.write(at, entryText(record));
  const older = /Translations that are older now: .*/g;
  const said = (file: string, ...more: string[]): readonly string[] | null => run(file, '--update', ...more).output.match(older);
  expect(said('in.csv', '--dry-run')).toEqual(['Translations that are older now: summary (French, Spanish).']);
  // What comes with its own translation is not older.
  expect(said('both.csv', '--dry-run')).toEqual(['Translations that are older now: summary (Spanish).']);
  expect(said('text.csv', '--dry-run')).toEqual(['Translations that are older now: body (Spanish).']);
  const report = JSON.parse(run('in.csv', '--update', '--format', 'json').output) as Report;
  expect(report.rows[0]?.changes.map(({ field, olderIn }) => [field, olderIn])).toEqual([
    ['summary', ['fr', 'es']],
    ['gaps', undefined],
  ]);
  expect(folder.read(at)).toContain(french);
});

test('a table that Excel opened and saved changes nothing: its days, its mark, its semicolons, sources of an older form', () => {
  const { folder, entry, run } = withEntry({});
  const record = readEntry(at, entry).entry?.record;
  const asExcel = (day = ''): string => day.split('-').reverse().join('/');
  const sources = record?.sources.map(({ kind: _, ...source }) => ({ ...source, independent: true }));
  const rows = [
    ['id', 'name', 'added', 'reviewed', 'sources'],
    ['lantern-line', record?.name ?? '', asExcel(record?.added), asExcel(record?.reviewed), JSON.stringify(sources)],
  ];
  folder.write('in.csv', `\ufeff${csv(rows, ';')}`);
  const dry = run('in.csv', '--update', '--dry-run');
  expect(dry).toMatchObject({ code: 0, output: expect.stringContaining('0 to add, 0 to change, 1 the same.') as unknown });
  expect(run('in.csv', '--update').code).toBe(0);
  expect(folder.read(at)).toBe(entry);
});

test('an empty cell empties only with --empty, and a contact that goes is named', () => {
  const { folder, run } = withEntry({
    'in.csv': csv([
      ['id', 'gaps', 'contacts'],
      ['lantern-line', '', ''],
    ]),
  });
  expect(run('in.csv', '--update').output).toMatch(/1 the same\.\nNothing to write\.$/);
  const { output } = run('in.csv', '--update', '--empty');
  expect(output).toContain('Contacts that are taken away\n  row 2: lantern-line: "116 006"\n');
  expect(readEntry(at, folder.read(at)).entry?.record).not.toHaveProperty('gaps');
  expect(run('in.csv', '--empty').code).toBe(2);
});

test('each contact that goes is named, however many go, and where its number stays for others too', () => {
  const others = Array.from({ length: 50 }, (_, at): Contact => ({ ...line, value: `116${100 + at}`, display: `116 ${100 + at}` }));
  const contacts: Contact[] = [line, { ...line, countries: ['XK'] }, ...others];
  const { folder, run } = withEntry({
    'in.csv': csv([
      ['id', 'contacts'],
      ['lantern-line', JSON.stringify([line])],
    ]),
  });
  folder.write(at, entryText(makeRecord({ name: 'Lantern Line', countries: ['AL', 'XK'], contacts })));
  const { output } = run('in.csv', '--update', '--dry-run');
  for (const { display } of contacts) expect(output).toContain(`row 2: lantern-line: "${display}"`);
  expect(output.match(/^ {2}row 2: lantern-line: "/gm)).toHaveLength(51);
});

test('columns of parts add a number and take none away', () => {
  const { folder, run } = withEntry({
    'in.csv': csv([
      ['id', 'hotline number', 'country'],
      ['lantern-line', '+355 42 345 678', 'Albania'],
    ]),
  });
  run('in.csv', '--update');
  // A new number needs a source, which the sheet does not give: the whole stays as it was.
  expect(readEntry(at, folder.read(at)).entry?.record.contacts).toEqual([line]);
});

test('columns of parts change what they say of a number, an organisation or a source, and nothing that they do not say', () => {
  const { folder, entry, run } = withEntry({});
  const before = readEntry(at, entry).entry?.record;
  const [source] = before?.sources ?? [];
  const [organisation] = before?.organisations ?? [];
  folder.write(
    'in.csv',
    csv([
      ['id', 'country', 'hotline number', 'opening hours', 'source url', 'source title', 'organisation'],
      ['lantern-line', 'Albania', '116-006', '24/7', source?.url ?? '', 'About the line', organisation?.name ?? organisation?.id ?? ''],
    ]),
  );
  expect(run('in.csv', '--update')).toMatchObject({ code: 0 });
  expect(readEntry(at, folder.read(at)).entry?.record).toEqual({
    ...before,
    contacts: [{ ...line, hours: '24/7' }],
    sources: before?.sources.map((other) => (other === source ? { ...other, title: 'About the line' } : other)),
  });
});

test('a row without an id changes no entry, whatever its name or address', () => {
  const { folder, entry, run } = withEntry({
    'in.csv': csv([
      ['name', 'website', 'summary'],
      ['LANTERN LINE', 'https://other.example.org/', 'Another thing of that name.'],
      ['Another name', 'http://www.lantern.example.org/index.html?utm_source=x', ''],
      ['Boreal', 'https://boreal.example.org', ''],
      ['boreal', '', ''],
    ]),
  });
  const { code, output } = run('in.csv', '--update');
  expect(code).toBe(0);
  expect(output).toContain('Possibly the same\n  row 2: lantern-line\n  row 3: lantern-line\n  row 5: row 4\n');
  expect(folder.read(at)).toBe(entry);
  expect(folder.list('content/drafts')).toEqual(['another-name.mdx', 'boreal-2.mdx', 'boreal.mdx', 'lantern-line.mdx']);
  expect(folder.read('content/drafts/lantern-line.mdx')).toContain('# It may be the same as the entry "lantern-line".');
});

const own = ['Tool name', 'Run by', 'Web', 'Where', 'Since', 'What kind', 'For whom', 'Remarks'];
const kinds = ['Mobile app', 'Hotline', 'Chatbot (WhatsApp)', 'carrier pigeon'];
const places = ['Nepal', 'Viet Nam; Cambodia', 'DR Congo', 'Worldwide'];
const strangers = Array.from({ length: 40 }, (_, index) => [
  `Tool ${['Alfa', 'Bravo', 'Carla', 'Delta'][index % 4]} ${index}`,
  `Group ${index}`,
  index % 3 === 0 ? '' : `www.tool${index}.example.org`,
  places[index % 4] ?? '',
  String(2000 + (index % 20)),
  kinds[index % 4] ?? '',
  index % 2 === 0 ? 'workers' : 'night watchmen',
  index % 5 === 0 ? '' : `Told by partner ${index}`,
]);

test('a workbook of a stranger becomes drafts without a lost cell, and no draft is written twice or over', async () => {
  const rows = [['Our list of tools'], [], own, ...strangers].map((cells) => [...cells]);
  const folder = makeFolder({ 'in.xlsx': await writeXlsx({ sheets: [{ name: 'List', rows }] }) });
  const run = () =>
    runCommand('import', folder.path, join(folder.path, 'in.xlsx'), '--out', join(folder.path, 'c/initiatives'), '--format', 'json');

  const report = JSON.parse(run().output) as Report;
  expect(report).toMatchObject({ sheet: 'List', headerRow: 3, encoding: null, totals: { draft: 40, add: 0, refused: 0 } });
  expect(report.columns.map(({ field }) => field)).toEqual([
    'name',
    'organisation 1 name',
    'url',
    'countries',
    'started',
    'note',
    'users',
    'note',
  ]);
  const drafts = folder.list('c/drafts');
  expect(drafts).toHaveLength(40);
  for (const [name = '', ...cells] of strangers) {
    const text = folder.read(`c/drafts/${name.toLowerCase().replaceAll(' ', '-')}.mdx`);
    const [by, web, where, since, ...others] = cells;
    for (const said of [by, web, where === 'Nepal' ? 'NP' : '', since, ...others]) expect(text.replaceAll('\\', ''), name).toContain(said);
    expect(text).toContain('# summary: ');
  }
  folder.write(`c/drafts/${drafts[0] ?? ''}`, 'mended by somebody');
  run();
  expect(folder.list('c/drafts')).toHaveLength(41);
  expect(folder.read(`c/drafts/${drafts[0] ?? ''}`)).toBe('mended by somebody');
});

test('what no entry may hold is said once, and stands in the draft to its last word', () => {
  const long = `${'It helps workers to say what they paid. '.repeat(30)}So ends it.`;
  const { folder, run } = withEntry({
    'in.csv': csv([
      ['name', 'summary'],
      ['Boreal', 'Too short.'],
      ['Cygnus', long],
    ]),
  });
  const report = JSON.parse(run('in.csv', '--format', 'json').output) as Report;
  for (const { missing, messages } of report.rows) expect([missing.includes('summary'), messages.length]).toEqual([false, 1]);
  const [short, cut] = ['boreal', 'cygnus'].map((id) => folder.read(`content/drafts/${id}.mdx`));
  expect(short?.match(/^# summary/gm)).toHaveLength(1);
  expect(short).toContain('Too short.');
  expect(cut?.match(/^# summary/gm)).toHaveLength(1);
  expect(cut).toContain(`**summary:** ${long}`);
});

test('a row of which nothing is understood becomes a draft that says what is missing and keeps every cell, and the check takes it', () => {
  const { folder, run } = withEntry({
    'in.csv': csv([
      ['Tool name', 'Country', 'Since', 'Remarks'],
      ['Boreal', 'Nepal', '2019', ''],
      ['', 'Atlantis', 'long ago', 'seen by a partner'],
    ]),
  });
  const report = JSON.parse(run('in.csv', '--format', 'json').output) as Report;
  expect(report.rows[1]).toMatchObject({
    row: 3,
    action: 'draft',
    id: 'row-3',
    missing: expect.arrayContaining(['name', 'summary', 'status']) as unknown,
  });
  const text = folder.read('content/drafts/row-3.mdx');
  for (const said of [
    '**Country:** Atlantis',
    '**Since:** long ago',
    '**Remarks:** seen by a partner',
    '# name: ',
    '# summary: ',
    '# countries: ',
  ])
    expect(text).toContain(said);
  // No field is filled in that the sheet does not fill.
  expect(text).not.toMatch(/^\w+:/m);
  expect(runCommand('check', folder.path, '--content', join(folder.path, 'content/initiatives')).output).not.toContain('row-3');
});

test('the check reads drafts: what they lack is no mistake, what no entry may hold is one', () => {
  const folder = makeFolder({
    'content/initiatives/lantern-line.mdx': entryText(),
    'content/drafts/a.mdx': '---\n# A comment\nname: A\n# summary: missing\nstatus: active\n---\n',
    'content/drafts/b.mdx': '---\nname: B\nstatus: running\n---\n',
  });
  const { code, output } = runCommand('check', folder.path, '--content', join(folder.path, 'content/initiatives'));
  expect(code).toBe(1);
  expect(output).toContain('content/drafts/b.mdx:3:9 error status: "running" is not one of the allowed terms.');
  expect(output).not.toContain('a.mdx');
});

test('one mistake of a whole column is one line, and a refused row keeps all out', () => {
  const rows = Array.from({ length: 600 }, (_, index) => ['', `Tool number ${index}`, 'Atlantis', 'Viet Nam']);
  const folder = makeFolder({
    'in.csv': csv([
      ['id', 'name', 'country', 'pays'],
      ...rows,
      ['con', 'Con', 'Nepal', ''],
      ['../x', 'X', 'Nepal', ''],
      ['a', 'FundaciÃ³n', '', ''],
      ['a', 'B', '', ''],
    ]),
  });
  const { code, output, errors } = runCommand('import', folder.path, join(folder.path, 'in.csv'), '--out', join(folder.path, 'out'));
  expect(code).toBe(1);
  expect(output.split('\n').length).toBeLessThan(60);
  expect(output).toContain('country: “Atlantis” is no country that is known. (600 rows: 2, 3, 4, 5, 6, 7, 8, 9 …)');
  expect(output).toMatch(/600 as drafts, 4 refused\.\nNothing was written\.$/);
  expect(folder.list()).toEqual(['in.csv']);
  expect(errors).toContain('500 of 604 rows');
});

test('the whole report is a workbook to sort, or JSON', async () => {
  const folder = makeFolder({
    'in.csv': csv([
      ['name', 'country'],
      ['Boreal', 'Atlantis'],
      ['Austral', 'Atlantis'],
    ]),
  });
  const run = (report: string) =>
    runCommand('import', folder.path, join(folder.path, 'in.csv'), '--out', join(folder.path, 'out'), '--dry-run', '--report', report);
  expect(run(join(folder.path, 'r.xlsx')).code).toBe(0);
  const { sheets } = await readXlsx(readFileSync(join(folder.path, 'r.xlsx')));
  expect(sheets.map(({ name }) => name)).toEqual(['Rows', 'Problems', 'Columns', 'File']);
  expect(sheets[0]?.rows.slice(1).map((row) => row.slice(0, 3))).toEqual([
    [2, 'boreal', 'draft'],
    [3, 'austral', 'draft'],
  ]);
  expect(sheets[1]?.rows.slice(1)).toEqual([['country', 'Atlantis', '“Atlantis” is no country that is known.', 2, '2, 3']]);
  run(join(folder.path, 'r.json'));
  expect(JSON.parse(folder.read('r.json'))).toMatchObject({ totals: { draft: 2 } });
  expect(run('r.pdf').code).toBe(2);
});

test('a workbook with another sheet and a hidden column says both, and how the other is read', async () => {
  const rows = [
    ['Tool name', 'Country', 'internal'],
    ['Boreal', 'Peru', 'kept'],
  ];
  const lines = [
    ['Country', 'Hotline number'],
    ['Peru', '100'],
  ];
  const folder = makeFolder({
    'in.xlsx': await writeXlsx({
      sheets: [
        { name: 'Tools', rows, columns: [{}, {}, { hidden: true }] },
        { name: 'Hotlines', rows: lines },
      ],
    }),
  });
  const run = (...options: string[]) =>
    runCommand('import', folder.path, join(folder.path, 'in.xlsx'), '--out', join(folder.path, 'c/out'), '--dry-run', ...options).output;
  expect(run()).toContain('Not read: "Hotlines"; --sheet NAME reads another.');
  expect(run()).toContain('The column "internal" is hidden in the program; it is read too.');
  expect(run('--sheet', 'Hotlines')).toContain('Hotline number → contact 1 value');
});

test('a mapping is written once and then used', () => {
  const folder = makeFolder({
    'in.csv': csv([
      ['Name', 'Client base'],
      ['Boreal', 'workers'],
    ]),
  });
  const run = () =>
    runCommand(
      'import',
      folder.path,
      join(folder.path, 'in.csv'),
      '--out',
      join(folder.path, 'c/out'),
      '--map',
      join(folder.path, 'map.json'),
    );
  expect(run().code).toBe(0);
  expect(JSON.parse(folder.read('map.json'))).toEqual({ Name: 'name', 'Client base': 'note' });
  folder.write('map.json', JSON.stringify({ 'Client base': 'users' }));
  run();
  expect(folder.read('c/drafts/boreal-2.mdx')).toContain('users: [workers]');
  folder.write('map.json', '[]');
  expect(run().code).toBe(2);
});

test('a whole row becomes an entry', () => {
  const record: Readonly<Record<string, unknown>> = makeRecord({ name: 'Lantern Line' });
  const fields = Object.keys(record);
  const cell = (value: unknown): string =>
    typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : Array.isArray(value) && value.every((item) => typeof item === 'string')
        ? value.join('; ')
        : JSON.stringify(value);
  const folder = makeFolder({
    'in.csv': utf8(
      csv(
        [
          [...fields, 'body'],
          [...fields.map((field) => cell(record[field])), 'It is a line.[^lantern]'],
        ],
        ';',
      ),
    ),
  });
  expect(runCommand('import', folder.path, join(folder.path, 'in.csv'), '--out', join(folder.path, 'c/out')).output).toMatch(
    /1 to add, 0 to change, 0 the same\.\nWritten\.$/,
  );
  expect(readEntry('lantern-line.mdx', folder.read('c/out/lantern-line.mdx')).entry?.record).toEqual(record);
});

test('nothing to read ends with 1, and says so last', () => {
  const folder = makeFolder({ 'empty.csv': '', 'header.csv': 'name,website\n', 'a.pdf': 'x' });
  const run = (file: string) => runCommand('import', folder.path, join(folder.path, file), '--out', join(folder.path, 'out'));
  expect(run('empty.csv')).toMatchObject({ code: 1, output: 'empty.csv: There are no rows below the headings.' });
  expect(run('header.csv')).toMatchObject({ code: 1, output: 'header.csv: There are no rows below the headings.' });
  expect(run('a.pdf').code).toBe(2);
});

test('what is changed in another sheet of the workbook of the site is changed in the entry, and nothing else', async () => {
  const { folder, entry, run } = withEntry({});
  const { sheets } = await readXlsx(await workbookOf(join(folder.path, 'content/initiatives')));
  const changed = sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((cells) => cells.map((cell) => (name === 'Sources' && cell === 'About us' ? 'About the line' : cell))),
  }));
  expect(changed.find(({ name }) => name === 'Sources')?.rows.flat()).toContain('About the line');
  folder.write('in.xlsx', await writeXlsx({ sheets: changed }));
  expect(run('in.xlsx', '--update')).toMatchObject({ code: 0 });
  expect(folder.read(at)).toBe(entry.replace('title: About us', 'title: About the line'));
});

test('a column of such a sheet that is called like what every object has is told of as any other that there is not', async () => {
  const { folder, entry, run } = withEntry({});
  const { sheets } = await readXlsx(await workbookOf(join(folder.path, 'content/initiatives')));
  const changed = sheets.map(({ name, rows }) => ({
    name,
    rows: name === 'Sources' ? rows.map((cells, at) => [...cells, at === 0 ? 'constructor' : 'x']) : rows,
  }));
  folder.write('in.xlsx', await writeXlsx({ sheets: changed }));
  const { code, output } = run('in.xlsx', '--update');
  expect([code, folder.read(at)]).toEqual([1, entry]);
  expect(output).toContain('uses the reserved key "constructor"');
});

/** Says at its end how much memory the process took at most. */
const telling = 'data:text/javascript,process.on("exit",()=>console.error("peak "+process.resourceUsage().maxRSS))';

const laughs = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('')}]>`;

test.each([
  ['unpacks to 400 MB', 'a.xlsx', () => rawWorkbook('', { 'xl/media/image1.bin': new Uint8Array(400_000_000) }), 'holds more than 100 MB'],
  ['has three million rows', 'a.xlsx', () => rawWorkbook('<row><c><v>1</v></c></row>'.repeat(3_000_000)), /damaged|rows/],
  ['has a million columns', 'a.csv', () => utf8(`name${',x'.repeat(1_000_000)}\nA`), 'columns'],
  [
    'has a cell in the last corner',
    'a.xlsx',
    () => rawWorkbook(`<row r="1048576">${textCell('XFD1048576', 'far')}</row>`),
    /damaged|columns|rows/,
  ],
  ['unfolds entities', 'a.xlsx', () => rawWorkbook(`<row r="1">${textCell('A1', '&a20;')}</row>`, {}, laughs), 'declares entities'],
  ['takes cells from elsewhere', 'a.xlsx', () => rawWorkbook('', { 'xl/externalLinks/externalLink1.xml': utf8('<x/>') }), 'other files'],
] as const)('a workbook that %s is refused, in a minute and in 1 GB of memory at most', (_, name, make, says) => {
  const folder = makeFolder({ [name]: make() });
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', telling, 'scripts/import.ts', `${folder.path}/${name}`, '--dry-run'],
    { encoding: 'utf8', timeout: 60_000 },
  );
  expect({ status, signal }, stderr).toEqual({ status: 1, signal: null });
  expect(`${stdout}${stderr}`).toMatch(says);
  expect(Number(/peak (\d+)/.exec(stderr)?.[1])).toBeLessThan(1_000_000);
});
