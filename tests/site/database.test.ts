import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parse as parseCsv } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { siteFolder } from './built-site.ts';

const database = new DatabaseSync(join(siteFolder, 'data/tables.sqlite'), { readOnly: true });
const ask = (sql: string) => database.prepare(sql).all() as Record<string, string | number | null>[];
const rowsOf = (name: string) =>
  parseCsv(readFileSync(join(siteFolder, `data/${name}.csv`)), { columns: true, bom: true }) as Record<string, string>[];
const described = JSON.parse(readFileSync(join(siteFolder, 'data/datapackage.json'), 'utf8')) as {
  resources: { name: string; format: string }[];
};
const resources = described.resources.filter(({ format }) => format === 'csv');

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

test('every Parquet file holds the rows of its table, with numbers and types as the database has them', async () => {
  const names = resources.map(({ name }) => name).filter((name) => name !== 'initiatives-lists');
  expect(names).toHaveLength(11);
  for (const name of names) {
    const rows = await parquetReadObjects({ file: new Uint8Array(readFileSync(join(siteFolder, `data/${name}.parquet`))).buffer });
    const plain = ask(`SELECT * FROM "${name}"`).map((row) => JSON.stringify(Object.entries(row)));
    const read = rows.map((row) =>
      JSON.stringify(Object.entries(row).map(([key, value]) => [key, typeof value === 'boolean' ? Number(value) : value])),
    );
    expect(read.toSorted(), name).toEqual(plain.toSorted());
  }
});
