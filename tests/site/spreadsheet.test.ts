import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSpreadsheetLeftOut, spreadsheetCommand } from '../../scripts/lib/programs/spreadsheet.ts';
import { byteOrderMark, csvLine, toCsv } from '../../src/catalogue/export/csv.ts';
import { publicRecord } from '../../src/catalogue/export/record.ts';
import { pastedLines } from '../../src/components/data/program-lines.ts';
import { siteLanguages, stringsOf } from '../../src/i18n/strings.ts';
import { readTable } from '../../src/import/read-table.ts';
import { makeInitiative } from '../fixtures/initiative.ts';
import { openedSheets, savedAs, type Cell } from '../fixtures/spreadsheet-program.ts';
import { siteFolder } from './built-site.ts';

const site = 'https://landscape.example.org/';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spreadsheet-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Comma, quotation mark, UTF-8, from the first line; formulas are computed, as when somebody agrees to everything. */
const asTable = 'CSV:44,34,76,1,,0,false,false,false,false,false,0,true';

/** The rows of a table as a spreadsheet has them after it opened the file. */
const opened = async (name: string, csv: string | Uint8Array): Promise<readonly (readonly Cell[])[]> => {
  await writeFile(join(folder, `${name}.csv`), csv);
  const [rows = []] = (await openedSheets(folder, join(folder, `${name}.csv`), [`--infilter=${asTable}`])).values();
  return rows;
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
    const tables = [
      ...resources.filter(({ format }) => format === 'csv').map(({ path }) => path),
      'network-nodes.csv',
      'network-edges.csv',
    ];
    const out = join(folder, 'again');
    const format = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';
    const files = tables.map((path) => join(siteFolder, 'data', path));
    await savedAs(out, files, format, ['--infilter=CSV:44,34,76,1,,0,false,false']);
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

  test('makes of the table, by the lines on the page and without a window, one with every cell as it is written', async () => {
    const lines = pastedLines(`${pathToFileURL(siteFolder).href}/`).libreoffice;
    const profile = `"-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}"`;
    await promisify(execFile)('sh', ['-e', '-c', lines.replace('soffice', `"${spreadsheetCommand()}" ${profile}`)], { cwd: folder });
    const [rows = []] = (await openedSheets(folder, join(folder, 'contacts.ods'))).values();
    const written = parseCsv(await readFile(join(siteFolder, 'data/contacts.csv')), { bom: true }) as string[][];
    expect(rows.slice(0, written.length).map((row) => written[0]?.map((_, at) => row[at]?.text ?? ''))).toEqual(written);
    expect(formulas(rows)).toEqual([]);
  });

  test('saves a list with an empty row in the formats it has, and each is read', async () => {
    await writeFile(
      join(folder, 'list.csv'),
      'Our tools\n\nTool name,Website,Country\nBoreal,,Peru\n\nAustral,austral.example.org,Chile\n',
    );
    for (const format of ['xls', 'ods', 'xlsx']) {
      await savedAs(folder, [join(folder, 'list.csv')], format);
      const { table, rows } = await readTable(`list.${format}`, await readFile(join(folder, `list.${format}`)));
      expect([table.headerRow, ...rows.map(({ row, record }) => [row, record['name'], record['countries']])], format).toEqual([
        3,
        [4, 'Boreal', ['PE']],
        [6, 'Austral', ['CL']],
      ]);
    }
  }, 120_000);

  test('saves a list with a formula, a hidden column and a hidden list in the formats it has, and each says the same of them', async () => {
    const cell = (text: string): string => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
    const year = '<table:table-cell table:formula="of:=2000+19" office:value-type="float" office:value="2019"/>';
    const list = (name: string, style: string): string =>
      `<table:table table:name="${name}" table:style-name="${style}"><table:table-column/><table:table-column/><table:table-column table:visibility="collapse"/><table:table-row>${['Tool name', 'Launch year', 'Country'].map(cell).join('')}</table:table-row><table:table-row>${cell(name)}${year}${cell('Peru')}</table:table-row></table:table>`;
    const style = (name: string, isShown: boolean): string =>
      `<style:style style:name="${name}" style:family="table"><style:table-properties table:display="${String(isShown)}"/></style:style>`;
    const names = ['office', 'style', 'table', 'text'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`);
    await writeFile(
      join(folder, 'formulas.fods'),
      `<?xml version="1.0" encoding="UTF-8"?><office:document ${names.join(' ')} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${style('a', false)}${style('b', true)}</office:automatic-styles><office:body><office:spreadsheet>${list('New', 'b')}${list('Old', 'a')}</office:spreadsheet></office:body></office:document>`,
    );
    for (const format of ['xls', 'ods', 'xlsx']) {
      await savedAs(folder, [join(folder, 'formulas.fods')], format);
      const { table, rows } = await readTable(`formulas.${format}`, await readFile(join(folder, `formulas.${format}`)));
      expect([table.sheet, table.otherSheets, table.hidden], format).toEqual(['New', ['Old'], ['Country']]);
      expect(rows, format).toMatchObject([
        { record: { name: 'New', countries: ['PE'] }, remarks: [{ code: 'formula', heading: 'Launch year', found: '2019' }] },
      ]);
      expect(rows[0]?.record, format).not.toHaveProperty('started');
    }
  }, 120_000);

  test('takes a template in which a row is filled in, keeps what its cells choose from, and the example stays out of the rows', async () => {
    const names = siteLanguages.map((language) => `template-${language}`);
    const paths = (format: string): string[] => names.map((name) => join(folder, `${name}.${format}`));
    await savedAs(
      folder,
      names.map((name) => join(siteFolder, `contribute/${name}.xlsx`)),
      'fods',
    );
    for (const [at, path] of paths('fods').entries()) {
      const { name } = stringsOf(siteLanguages[at] ?? 'en').spreadsheet.template.example;
      const text = await readFile(path, 'utf8');
      const example =
        text.match(/<table:table-row[^>]*>(?:(?!<\/table:table-row>)[^])*<\/table:table-row>/g)?.find((row) => row.includes(name)) ?? '';
      expect(example).not.toBe('');
      await writeFile(path, text.replace(example, example + example.replaceAll(name, 'Beacon Line')));
    }
    for (const format of ['xlsx', 'ods']) {
      await savedAs(folder, paths('fods'), format);
      for (const [at, path] of paths(format).entries()) {
        const bytes = await readFile(path);
        const { rows } = await readTable(`template.${format}`, bytes);
        expect(
          rows.map(({ record }) => record),
          path,
        ).toMatchObject([
          { name: 'Beacon Line', focusAreas: ['helplines'], countries: ['GB'], status: 'active', users: ['workers'], started: 2019 },
        ]);
        const own =
          (await readXlsx(await readFile(join(siteFolder, `contribute/${names[at] ?? ''}.xlsx`)))).sheets[0]?.dataValidations ?? [];
        const kept =
          format === 'xlsx'
            ? (await readXlsx(bytes)).sheets[0]?.dataValidations?.filter(({ type }) => type === 'list').length
            : strFromU8(unzipSync(bytes)['content.xml'] ?? new Uint8Array()).match(/cell-content-is-in-list/g)?.length;
        expect(kept, path).toBe(own.length);
        expect(kept).toBeGreaterThan(8);
      }
    }
  }, 240_000);

  test('opens the workbook of the catalogue, and what it saves is understood cell by cell', async () => {
    const published = join(siteFolder, 'data/initiatives.xlsx');
    await savedAs(folder, [published], 'ods');
    const rowsOf = async (name: string, path: string) => {
      const { rows, table } = await readTable(name, await readFile(path));
      return { sheets: table.otherSheets, rows: rows.map(({ id, record, remarks, notes }) => ({ id, record, remarks, notes })) };
    };
    const own = await rowsOf('initiatives.xlsx', published);
    expect(own.sheets).toEqual(['Statements', 'Searches', 'Vocabularies', 'Countries', 'Languages', 'About']);
    expect(own.rows.length).toBeGreaterThan(3);
    expect(await rowsOf('initiatives.ods', join(folder, 'initiatives.ods'))).toEqual(own);
  });
});
