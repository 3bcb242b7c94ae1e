import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { pastedLines, programLines } from '../../src/components/data/program-lines.ts';
import { base, readPage, siteFolder, siteUrl } from './built-site.ts';

const { listings } = readPage(readFileSync(join(siteFolder, 'data/index.html'), 'utf8'), 'data/index.html', base);
const file = readFileSync(join(siteFolder, 'data/contacts.csv'));
const rows = parseCsv(file, { columns: true, bom: true }) as Record<string, string>[];
/** As the database has them, where nothing needs a guard. */
const bare = new DatabaseSync(join(siteFolder, 'data/tables.sqlite'), { readOnly: true })
  .prepare('SELECT value, display FROM contacts ORDER BY initiative, position')
  .all() as { value: string | null; display: string | null }[];
const column = (name: 'value' | 'display'): readonly string[] => bare.map((row) => row[name] ?? '');
const { dialect, encoding, schema } = (
  JSON.parse(readFileSync(join(siteFolder, 'data/datapackage.json'), 'utf8')) as {
    resources: {
      name: string;
      encoding: string;
      dialect: { delimiter: string; quoteChar: string };
      schema: { fields: { name: string; listSeparator?: string }[] };
    }[];
  }
).resources.find(({ name }) => name === 'contacts') ?? { dialect: undefined, encoding: undefined, schema: undefined };
const names = new Set(schema?.fields.map(({ name }) => name));

test('the lines for every program stand on the page, five of each at most', () => {
  const all = { ...programLines(`${siteUrl}${base}`), ...pastedLines(`${siteUrl}${base}`) };
  for (const [name, lines] of Object.entries(all)) {
    expect(listings, name).toContain(lines);
    expect(lines.split('\n').length, name).toBeLessThanOrEqual(5);
  }
});

test('the table has the marks, letters and columns by which Excel and OpenRefine are told to read it', () => {
  expect(new TextDecoder('utf-8', { fatal: true }).decode(file)).toContain('initiative,position');
  expect([dialect?.delimiter, dialect?.quoteChar, encoding]).toEqual([',', '"', 'utf-8']);
  expect(rows.length).toBe(bare.length);
  expect(rows.filter(({ value = '' }) => value.startsWith("'")).length).toBeGreaterThan(50);
});

describe('Excel', () => {
  const { excel } = pastedLines(`${siteUrl}${base}`);

  test('is told the separator and the encoding of the file, and columns that it has', () => {
    expect(excel).toContain(`Delimiter = "${dialect?.delimiter}", Encoding = 65001, QuoteStyle = QuoteStyle.Csv`);
    const told = [...excel.matchAll(/\{"(\w+)", Bare\}/g)].map(([, name]) => name);
    expect(told).toEqual(['value', 'display']);
    expect(told.filter((name) => !names.has(name ?? ''))).toEqual([]);
  });

  test('takes away what guards a number, and nothing else', () => {
    const [, guards = ''] = /List\.Contains\(\{(.+?)\}/.exec(excel) ?? [];
    const starts = JSON.parse(`[${guards}]`) as string[];
    const without = (text = ''): string => (starts.includes(text.slice(0, 2)) ? text.slice(1) : text);
    for (const name of ['value', 'display'] as const)
      expect(
        rows.map((row) => without(row[name])),
        name,
      ).toEqual(column(name));
  });
});

describe('OpenRefine', () => {
  const steps = JSON.parse(pastedLines(`${siteUrl}${base}`).openrefine) as Record<string, string>[];
  const [transform, split] = steps;

  test('is told columns that the table has, and the separator of its lists', () => {
    expect(steps.map(({ op }) => op)).toEqual(['core/text-transform', 'core/multivalued-cell-split']);
    const told = steps.flatMap(({ columnName = '', keyColumnName = columnName }) => [columnName, keyColumnName]);
    expect(told.filter((name) => !names.has(name))).toEqual([]);
    const list = schema?.fields.find(({ name }) => name === split?.['columnName']);
    expect(split).toMatchObject({ mode: 'separator', separator: list?.listSeparator, regex: false });
  });

  test('takes away what guards a number, and nothing else', () => {
    const [, pattern = ''] = /^grel:value\.replace\(\/(.+)\/, ""\)$/.exec(transform?.['expression'] ?? '') ?? [];
    expect(rows.map(({ value = '' }) => value.replace(new RegExp(pattern), ''))).toEqual(column('value'));
  });
});

const folder = `${pathToFileURL(siteFolder).href}/`;

test.skipIf(spawnSync('python3', ['--version']).status !== 0)('Python reads every contact with its number', () => {
  const { stdout, stderr } = spawnSync('python3', ['-c', programLines(folder).Python], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout.trim()).toBe(`${rows.length} ${column('value').filter((value) => value.startsWith('+')).length}`);
});
