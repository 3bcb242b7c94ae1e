import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { dataClients, runWithLibraries } from '../../scripts/lib/programs/data-clients.ts';
import { pastedLines, programLines } from '../../src/components/data/program-lines.ts';
import { siteFolder } from '../site/built-site.ts';

const { python, r } = dataClients;
const site = `${resolve(siteFolder)}/`;
const rowsOf = (name: string) =>
  parseCsv(readFileSync(join(siteFolder, `data/${name}.csv`)), { columns: true, bom: true }) as Record<string, string>[];
const { resources } = JSON.parse(readFileSync(join(siteFolder, 'data/datapackage.json'), 'utf8')) as {
  resources: readonly { readonly name: string; readonly path: string; readonly format: string }[];
};

const entries = rowsOf('initiatives');
const contacts = rowsOf('contacts');
const itemsOf = (cell = ''): readonly string[] => (cell === '' ? [] : cell.split(' | '));
const inNamibia = entries.filter(({ countries }) => itemsOf(countries).includes('NA')).map(({ id }) => id);
/** As they are dialled: without the apostrophe that guards a table. */
const values = contacts.map(({ value = '' }) => value.replace(/^'(?='*[=+@0-])/, ''));

test('Namibia is somewhere, and numbers with a plus or a zero before them', () => {
  expect(inNamibia.length).toBeGreaterThan(0);
  for (const sign of ['+', '0']) expect(values.filter((value) => value.startsWith(sign)).length).toBeGreaterThan(15);
});

describe('DuckDB', () => {
  const program = `import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create()).connect();
const answers = [];
for (const sql of JSON.parse(process.argv[1])) answers.push((await connection.runAndReadAll(sql)).getRowObjectsJson());
console.log(JSON.stringify(answers));`;
  const ask = (...sql: readonly string[]) =>
    JSON.parse(runWithLibraries(program, JSON.stringify(sql))) as readonly (readonly Readonly<Record<string, unknown>>[])[];

  test('reads the countries of the lines on the page as they are', () => {
    const [rows] = ask(programLines(site).DuckDB);
    expect(rows?.map(({ id }) => id)).toEqual(inNamibia);
  });

  test('reads every table of the package, and all rows of it, as CSV and as Parquet', () => {
    const readers = { csv: 'read_csv', parquet: 'read_parquet' } as const;
    const files = resources.flatMap(({ path, format }) =>
      format === 'csv' || format === 'parquet' ? [{ path, reader: readers[format] }] : [],
    );
    expect(files.length).toBeGreaterThan(15);
    const answers = ask(...files.map(({ path, reader }) => `SELECT count(*)::INTEGER AS n FROM ${reader}('${site}data/${path}')`));
    for (const [at, { path }] of files.entries()) expect(answers[at]?.[0]?.['n'], path).toBe(rowsOf(path.replace(/\.\w+$/, '')).length);
  });

  test('reads the lines of JSON with lists as lists', () => {
    const [rows] = ask(
      `SELECT id FROM read_ndjson('${site}data/initiatives.jsonl', maximum_object_size = 67108864) WHERE list_contains(countries, 'NA')`,
    );
    expect(rows?.map(({ id }) => id)).toEqual(inNamibia);
  });
});

const printed = (command: string, flag: string, program: string): unknown =>
  JSON.parse(execFileSync(command, [flag, program], { encoding: 'utf8' }).trim().split('\n').at(-1) ?? '');

describe.skipIf(python.isLeftOut())('pandas', () => {
  const asPath = programLines(site).pandas;

  test('keeps Namibia and every number by the lines on the page', () => {
    const [countries, numbers] = asPath.split('\n').slice(-2);
    const program = `${asPath.split('\n').slice(0, -2).join('\n')}
import json
countries = ${countries}
print(json.dumps([[i for i, c in zip(entries["id"], countries) if "NA" in c], list(${numbers})]))`;
    expect(printed(python.command(), '-c', program)).toEqual([inNamibia, values]);
  });
});

describe.skipIf(r.isLeftOut())('R', () => {
  test('keeps Namibia and every number by the lines on the page', () => {
    const program = `suppressMessages({
${programLines(site).R}
})
countries <- strsplit(entries$countries, " | ", fixed = TRUE)
namibia <- entries$id[sapply(countries, function(c) "NA" %in% c)]
quoted <- function(texts) paste0("[", paste0('"', texts, '"', collapse = ","), "]")
cat("[", nrow(entries), ",", nrow(contacts), ",", quoted(namibia), ",", sum(!is.na(contacts$value)), "]\\n")`;
    expect(printed(r.command(), '-e', program)).toEqual([
      entries.length,
      contacts.length,
      inNamibia,
      contacts.filter(({ value }) => value !== '').length,
    ]);
  });
});

test('Power Query, as Excel has it, is written without a fault', () => {
  const program = `import { DefaultSettings, TaskUtils } from '@microsoft/powerquery-parser';
const { stage, resultKind, error } = await TaskUtils.tryLexParse(DefaultSettings, process.argv[1]);
console.log(stage, resultKind, error?.message ?? '');`;
  const parse = (lines: string): string => runWithLibraries(program, lines).trim();
  expect(parse(pastedLines(site).excel)).toBe('Parse Ok');
  expect(parse(pastedLines(site).excel.replace(' in ', ' of ').replace('let', 'led'))).toContain('Parse Error');
});
