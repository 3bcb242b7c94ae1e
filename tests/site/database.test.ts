import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { programLines } from '../../src/components/data/program-lines.ts';
import { changesSince, questions } from '../../src/components/data/asked-questions.ts';
import { base, readPage, siteFolder, siteUrl } from './built-site.ts';

const database = new DatabaseSync(join(siteFolder, 'data/tables.sqlite'), { readOnly: true });
const ask = (sql: string) => database.prepare(sql).all() as Record<string, string | number | null>[];
const rowsOf = (name: string) =>
  parseCsv(readFileSync(join(siteFolder, `data/${name}.csv`)), { columns: true, bom: true }) as Record<string, string>[];
const described = JSON.parse(readFileSync(join(siteFolder, 'data/datapackage.json'), 'utf8')) as {
  resources: { name: string; format: string }[];
};
const resources = described.resources.filter(({ format }) => format === 'csv');
const { listings } = readPage(readFileSync(join(siteFolder, 'data/index.html'), 'utf8'), 'data/index.html', base);

describe('the database', () => {
  test('is whole, and every reference leads to a row', () => {
    expect(ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(ask('PRAGMA foreign_key_check')).toEqual([]);
  });

  test('has the rows of every table with a name of its own', () => {
    const names = resources.map(({ name }) => name).filter((name) => name !== 'initiatives-lists');
    expect(ask(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).map(({ name }) => name)).toEqual(names.toSorted());
    for (const name of names) expect(ask(`SELECT count(*) AS n FROM "${name}"`)[0]?.['n'], name).toBe(rowsOf(name).length);
  });

  test('has what is worked out as the table has it', () => {
    const worked = ['regions', 'newestEvidence', 'sourceCount', 'independentSourceCount', 'seen', 'sourcing', 'evidenceAge', 'statusAsOf'];
    const inDatabase = ask(`SELECT id, ${worked.join(', ')} FROM initiatives ORDER BY id`);
    const inTable = rowsOf('initiatives').toSorted((a, b) => ((a['id'] ?? '') < (b['id'] ?? '') ? -1 : 1));
    for (const name of ['id', ...worked]) expect(inDatabase.map((row) => String(row[name] ?? ''))).toEqual(inTable.map((row) => row[name]));
  });

  test('keeps Namibia, numbers and letters as they are', () => {
    const inTable = rowsOf('contacts').filter(({ value }) => value !== '');
    const inDatabase = ask('SELECT value FROM contacts WHERE value IS NOT NULL').map(({ value }) => String(value));
    expect(inDatabase).toEqual(inTable.map(({ value = '' }) => (/^'[=+@0-]/.test(value) ? value.slice(1) : value)));
    expect(ask(`SELECT count(*) AS n FROM initiatives WHERE ' | ' || countries || ' | ' LIKE '% | NA | %'`)[0]?.['n']).toBeGreaterThan(0);
  });
});

describe('the questions', () => {
  const initiatives = rowsOf('initiatives');
  /** What a test can know of each answer, counted from the tables by other code. */
  const expected: Readonly<Record<keyof typeof questions, (rows: ReturnType<typeof ask>) => void>> = {
    byArea: (rows) => {
      const pairs = initiatives.reduce(
        (sum, { focusAreas = '', regions = '' }) => sum + focusAreas.split(' | ').length * regions.split(' | ').length,
        0,
      );
      expect(rows.reduce((sum, { initiatives: n }) => sum + Number(n), 0)).toBe(pairs);
    },
    sourced: (rows) => {
      const roles = rowsOf('roles');
      expect(rows.find(({ field }) => field === 'organisations')).toMatchObject({
        facts: roles.length,
        sourced: roles.filter(({ source }) => source !== '').length,
      });
      expect(rows.find(({ field }) => field === 'countries')?.['facts']).toBe(initiatives.length);
    },
    network: (rows) => expect(rows.length).toBeGreaterThan(100),
    survival: (rows) => {
      expect(rows.length).toBe(initiatives.filter(({ started }) => started !== '').length);
      expect(rows.filter(({ censored }) => censored === 0).length).toBe(
        initiatives.filter(({ started, seen }) => started !== '' && seen === 'ended').length,
      );
    },
    forms: (rows) => {
      const has = (form: unknown, region: unknown): boolean =>
        initiatives.some(
          ({ exploitation = '', regions = '' }) =>
            exploitation.split(' | ').includes(String(form)) && regions.split(' | ').includes(String(region)),
        );
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ form, region }) => has(form, region))).toEqual([]);
    },
    adults: (rows) => {
      const served = rowsOf('contacts')
        .filter(
          ({ kind = '', withheld, serves }) => ['phone', 'sms', 'whatsapp'].includes(kind) && withheld === '' && serves !== 'children',
        )
        .flatMap(({ countries = '' }) => countries.split(' | '));
      const places = new Set(initiatives.flatMap(({ countries = '' }) => countries.split(' | ')));
      places.delete('global');
      expect(rows.map(({ country }) => country)).toEqual([...places].filter((code) => !served.includes(code)).toSorted());
    },
    readTwice: (rows) => expect(rows.length).toBe(initiatives.filter(({ secondReading }) => secondReading !== '').length),
    sources: (rows) => {
      expect(rows.reduce((sum, { sources }) => sum + Number(sources), 0)).toBe(rowsOf('sources').length);
      expect(rows.filter(({ host }) => !/^[^/\s]+$/.test(String(host)))).toEqual([]);
    },
  };

  test.each(Object.keys(questions) as (keyof typeof questions)[])('%s stands on the page in at most 15 lines and is answered', (key) => {
    expect(listings).toContain(questions[key]);
    expect(questions[key].split('\n').length).toBeLessThanOrEqual(15);
    expected[key](ask(questions[key]));
  });
});

const folder = `${pathToFileURL(siteFolder).href}/`;
const noPython = spawnSync('python3', ['--version']).status !== 0;

test.skipIf(noPython)('what changed between the newest two states is told by the lines on the page', () => {
  const [, to = '', from = ''] =
    listings.map((code) => /releases\/([^/]+)\/since\/([^/]+)\.json/.exec(code)).find((found) => found !== null) ?? [];
  expect(listings).toContain(changesSince(`${siteUrl}${base}`, [to, from]));
  expect(changesSince('', [to, from]).split('\n').length).toBeLessThanOrEqual(15);
  const { items } = JSON.parse(readFileSync(join(siteFolder, `data/releases/${to}/since/${from}.json`), 'utf8')) as {
    items: { change: string; field?: string }[];
  };
  const { stdout, stderr } = spawnSync('python3', ['-c', changesSince(folder, [to, from])], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const added = items.filter(({ change }) => change === 'added').length;
  if (added > 0) expect(stdout).toContain(`'added': ${added}`);
  for (const field of ['summary', 'contacts']) {
    const count = items.filter((item) => item.field === field).length;
    if (count > 0) expect(stdout).toContain(`${count} ${field}\n`);
  }
});

test('every Parquet file holds the rows of its table, with numbers and types as the database has them', async () => {
  const names = resources.map(({ name }) => name).filter((name) => name !== 'initiatives-lists');
  expect(names).toHaveLength(9);
  for (const name of names) {
    const rows = await parquetReadObjects({ file: new Uint8Array(readFileSync(join(siteFolder, `data/${name}.parquet`))).buffer });
    const plain = ask(`SELECT * FROM "${name}"`).map((row) => JSON.stringify(Object.entries(row)));
    const read = rows.map((row) =>
      JSON.stringify(Object.entries(row).map(([key, value]) => [key, typeof value === 'boolean' ? Number(value) : value])),
    );
    expect(read.toSorted(), name).toEqual(plain.toSorted());
  }
});

test.skipIf(noPython)('the lines for Python read every contact with its number', () => {
  const { Python } = programLines(`${siteUrl}${base}`);
  expect(listings).toContain(Python);
  const local = programLines(folder).Python;
  expect(existsSync(join(siteFolder, 'data/contacts.csv'))).toBe(true);
  const { stdout, stderr } = spawnSync('python3', ['-c', local], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const contacts = rowsOf('contacts');
  expect(stdout.trim()).toBe(`${contacts.length} ${contacts.filter(({ value = '' }) => /^'?\+/.test(value)).length}`);
});
