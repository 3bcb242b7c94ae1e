import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parse as parseCsv } from 'csv-parse/sync';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSpreadsheetLeftOut, spreadsheetCommand } from '../../scripts/lib/programs/spreadsheet.ts';
import { byteOrderMark, csvLine, toCsv } from '../../src/catalogue/export/csv.ts';
import { publicRecord } from '../../src/catalogue/export/record.ts';
import { readTable } from '../../src/import/read-table.ts';
import { makeInitiative } from '../fixtures/initiative.ts';
import { siteFolder } from './built-site.ts';

const run = promisify(execFile);
const site = 'https://landscape.example.org/';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spreadsheet-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Comma, quotation mark, UTF-8, from the first line; formulas are computed, as when somebody agrees to everything. */
const asTable = 'CSV:44,34,76,1,,0,false,false,false,false,false,0,true';

interface Cell {
  readonly text: string;
  readonly formula: string | undefined;
}

/** Opens a file in the spreadsheet and saves it in another format. */
const saved = async (file: string, format: string, out: string = folder, more: readonly string[] = []): Promise<void> => {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await run(spreadsheetCommand(), [profile, '--headless', ...more, '--convert-to', format, '--outdir', out, file]);
};

/** The rows of a table as a spreadsheet has them after it opened the file. */
const opened = async (name: string, csv: string | Uint8Array): Promise<readonly (readonly Cell[])[]> => {
  await writeFile(join(folder, `${name}.csv`), csv);
  await saved(join(folder, `${name}.csv`), 'fods', folder, [`--infilter=${asTable}`]);
  const document = parseDocument(await readFile(join(folder, `${name}.fods`), 'utf8'), { xmlMode: true });
  return DomUtils.getElementsByTagName('table:table-row', document).map((row) =>
    DomUtils.getElementsByTagName('table:table-cell', row).flatMap((cell) => {
      const lines = DomUtils.getElementsByTagName('text:p', cell).map((line) => DomUtils.textContent(line));
      const times = Number(cell.attribs['table:number-columns-repeated'] ?? 1);
      return Array.from({ length: Math.min(times, 100) }, () => ({ text: lines.join('\n'), formula: cell.attribs['table:formula'] }));
    }),
  );
};

const formulas = (rows: readonly (readonly Cell[])[]): string[] => rows.flat().flatMap(({ formula }) => formula ?? []);

describe.skipIf(isSpreadsheetLeftOut())('a spreadsheet that computes whatever it can', () => {
  test('computes a formula that nobody guarded, so that it would be seen below', async () => {
    expect(formulas(await opened('bare', csvLine(['=1+1', 'x'])))).toEqual(['of:=1+1']);
  });

  test('computes nothing of what an entry says, and shows it in its own letters', async () => {
    const starts = ['=1+1', '+1+1', '-1+1', '@SUM(1,1)', '=cmd|"/c calc"!A1', "'=1+1", '=HYPERLINK("https://example.org";"x")', '＝1+1'];
    const letters = ['Sürya, Łódź, “où”', 'خط المساعدة', '求助热线', 'Дія', 'ಸಹಾಯವಾಣಿ', '😀'];
    const records = [...starts, ...letters].map((name, at) =>
      publicRecord(makeInitiative(`x${at}`, { name, aliases: [name, `${name} 2`], gaps: name }), { site }),
    );
    for (const mark of ['', byteOrderMark]) {
      const rows = await opened(`hostile${mark.length}`, mark + toCsv(records));
      expect(formulas(rows)).toEqual([]);
      const column = (rows[0] ?? []).findIndex(({ text }) => text === 'name');
      expect(rows.slice(1, 1 + records.length).map((row) => row[column]?.text)).toEqual([...starts.map((text) => `'${text}`), ...letters]);
    }
  });

  test('opens the published table with every cell as it is written', async () => {
    const file = await readFile(join(siteFolder, 'data/initiatives.csv'));
    const rows = await opened('published', file);
    expect(formulas(rows)).toEqual([]);
    const texts = new Set(rows.flat().map(({ text }) => text.replace(/\s+/g, ' ').trim()));
    const written = (parseCsv(file) as string[][]).slice(1).flatMap((row) => row.slice(0, 3));
    expect(written.length).toBeGreaterThan(3);
    expect(written.filter((cell) => !texts.has(cell.replace(/\s+/g, ' ').trim()))).toEqual([]);
  });

  test('opens every published table and saves it as CSV with each number, code and date as it was', async () => {
    const { resources } = JSON.parse(await readFile(join(siteFolder, 'data/datapackage.json'), 'utf8')) as {
      resources: { path: string; format: string }[];
    };
    const tables = resources.filter(({ format }) => format === 'csv').map(({ path }) => path);
    const out = join(folder, 'again');
    for (const path of tables)
      await saved(join(siteFolder, 'data', path), `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false`, out, [
        '--infilter=CSV:44,34,76,1,,0,false,false',
      ]);
    for (const path of tables) {
      const [written, again] = await Promise.all(
        [join(siteFolder, 'data', path), join(out, path)].map(async (file) => parseCsv(await readFile(file), { bom: true }) as string[][]),
      );
      const lines = (rows: string[][] = []): string[] => rows.flat().map((cell) => cell.replaceAll('\r\n', '\n'));
      const before = lines(written);
      const spoiled = lines(again).flatMap((cell, at) => (cell === before[at] ? [] : [`${path}: ${before[at]} became ${cell}`]));
      expect(spoiled.slice(0, 5)).toEqual([]);
      expect(again?.length, path).toBe(written?.length);
    }
  });

  test('opens the workbook of the catalogue, and what it saves is understood cell by cell', async () => {
    const published = join(siteFolder, 'data/initiatives.xlsx');
    await saved(published, 'ods');
    const rowsOf = async (name: string, path: string) => {
      const { rows, table } = await readTable(name, await readFile(path));
      return { sheets: table.otherSheets, rows: rows.map(({ id, record, remarks, notes }) => ({ id, record, remarks, notes })) };
    };
    const own = await rowsOf('initiatives.xlsx', published);
    expect(own.sheets).toEqual([
      'Organisations',
      'Roles',
      'Sources',
      'Contacts',
      'Evidence',
      'Statements',
      'Searches',
      'Vocabularies',
      'About',
    ]);
    expect(own.rows.length).toBeGreaterThan(3);
    expect(await rowsOf('initiatives.ods', join(folder, 'initiatives.ods'))).toEqual(own);
  });
});
