import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readOds, writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { readTable } from '../../src/import/read-table.ts';
import { describe, expect, test } from 'vitest';
import { findTable, type TableOptions } from '../../src/import/find-table.ts';
import { nameOfTarget } from '../../src/import/headings.ts';
import { hiddenTables } from '../../src/import/hidden-tables.ts';
import { limits } from '../../src/import/limits.ts';
import { openFile } from '../../src/import/open-file.ts';
import { guardPackage } from '../../src/import/guard-package.ts';
import { UnreadableFile } from '../../src/import/opened-sheet.ts';
import { csv, latin1, rawCompound, rawWorkbook, textCell, utf16, utf8, word, xlsRecord } from '../fixtures/sheets.ts';

const plain = [
  ['Tool name', 'Country', 'Remarks'],
  ['Linea Azul', 'Perú', 'día y noche'],
];

const open = async (name: string, bytes: Uint8Array, options: TableOptions = {}) => {
  const { sheets, encoding } = await openFile(name, bytes);
  const table = findTable(sheets, options);
  return { ...table, encoding, cells: table.rows.map(({ cells }) => cells.map(String)) };
};

const whyNot = async (name: string, bytes: Uint8Array, options: TableOptions = {}): Promise<unknown> => {
  try {
    return (await open(name, bytes, options)).cells;
  } catch (error) {
    return error instanceof UnreadableFile ? error.reason : error;
  }
};

/** The library writes no hidden sheets of OpenDocument: the style of the first says so here, as LibreOffice has it. */
const withHiddenOds = async (workbook: Parameters<typeof writeOds>[0]): Promise<Uint8Array> => {
  const files = unzipSync(await writeOds(workbook));
  const hidden =
    '<office:automatic-styles><style:style style:name="ta9" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>';
  const content = strFromU8(files['content.xml'] ?? new Uint8Array())
    .replace(/<table:table /, '<table:table table:style-name="ta9" ')
    .replace('<office:body>', `${hidden}<office:body>`);
  return zipSync({ ...files, 'content.xml': strToU8(content) });
};

describe('a table in a text', () => {
  test.each([
    ['UTF-8', 'a.csv', utf8(csv(plain)), 'utf-8'],
    ['UTF-8 with marks', 'a.csv', utf8(`\ufeff\ufeff${csv(plain)}`), 'utf-8'],
    ['UTF-16 with tabs', 'a.txt', utf16(csv(plain, '\t')), 'utf-16le'],
    ['UTF-16 without a mark', 'a.csv', utf16(csv(plain)).subarray(2), 'utf-16le'],
    ['Windows-1252', 'a.csv', latin1(csv(plain, ';')), 'windows-1252'],
    ['tabs', 'a.tsv', utf8(csv(plain, '\t')), 'utf-8'],
    ['bars', 'a.csv', utf8(csv(plain, '|')), 'utf-8'],
    ['line ends of old Macs', 'a.csv', utf8(csv(plain).replaceAll('\n', '\r')), 'utf-8'],
  ])('in %s', async (_, name, bytes, encoding) => {
    const table = await open(name, bytes);
    expect(table.cells).toEqual([plain[1]]);
    expect(table.encoding).toBe(encoding);
  });

  test('may say its separator first, and its rows keep their numbers', async () => {
    const table = await open('a.csv', utf8(`sep=;\r\n${csv(plain, ';')}`));
    expect(table).toMatchObject({ headerRow: 2, cells: [plain[1]], rows: [{ row: 3 }] });
  });

  test('may have other separators in quotes', async () => {
    const [header = [], ...rows] = [
      ['Name of tool, or app', 'id', 'a, b, c, d'],
      ['X; Y', 'x', '1;2'],
    ];
    expect((await open('a.csv', utf8(csv([header, ...rows], ';')))).columns.map(({ target }) => nameOfTarget(target))).toEqual([
      'name',
      'id',
      'note',
    ]);
  });

  test('says in which line a quotation mark opens that is never closed', async () => {
    await expect(open('a.csv', utf8('name,summary\nA,b\nB,"c\nd\ne'))).rejects.toMatchObject({ reason: 'quote-open', values: { line: 3 } });
  });

  test.each([
    ['no bytes', ''],
    ['headings alone', 'name,website\n'],
    ['empty rows', 'name,website\n,\n,\n'],
  ])('with %s has no rows', async (_, text) => {
    expect(await whyNot('a.csv', utf8(text))).toBe('no-rows');
  });

  test('without known headings is none, unless their row is named: then all of it is notes', async () => {
    expect(await whyNot('a.csv', utf8('Lorem,Ipsum\n1,2'))).toBe('no-table');
    const { rows } = await readTable('a.csv', utf8('Lorem,Ipsum\n1,2'), { headerRow: 1 });
    expect(rows.map(({ notes }) => notes)).toEqual([
      [
        { heading: 'Lorem', text: '1' },
        { heading: 'Ipsum', text: '2' },
      ],
    ]);
  });

  test('that lies on its side is said to, and nothing is made of it', async () => {
    const turned = [
      ['', 'Boreal', 'Cygnus'],
      ['Website', 'https://boreal.example.org/', ''],
      ['Country', 'Nepal', 'India'],
      ['Launch year', '2018', '2019'],
    ];
    expect(await whyNot('a.csv', utf8(csv(turned)))).toBe('turned');
  });
});

describe('the headings', () => {
  const sheet = csv([
    ['Tools in the region, version 3, 3/4/2021', '', ''],
    ['', '', ''],
    ...plain,
    ['', '', ''],
    ['Apoyo', 'Chile', ''],
    ['', '', ''],
    ['* Source: a desk review, not verified', '', ''],
    ['TOTAL', '2', ''],
  ]);

  test('are found below a title, and what stands beside the table is no row', async () => {
    const table = await open('a.csv', utf8(sheet));
    expect(table.headerRow).toBe(3);
    expect(table.rows.map(({ row }) => row)).toEqual([4, 6]);
    expect(table.ignored.map(({ row }) => row)).toEqual([8, 9]);
  });

  test('stand where one says', async () => {
    expect((await open('a.csv', utf8(sheet), { headerRow: 4 })).columns.map(({ heading }) => heading)).toEqual(plain[1]);
    expect(await whyNot('a.csv', utf8(sheet), { headerRow: 900 })).toBe('no-such-row');
  });
});

describe('a workbook', () => {
  const sheets = [
    { name: 'About', rows: [['Made by volunteers', null]] },
    {
      name: 'Tools',
      rows: [
        ['Mapping', null, null, null],
        ['Country', 'Tool name', 'Launch', 'internal'],
        ['Nepal', 'Saathi', new Date(Date.UTC(2019, 3, 3)), 'kept'],
        [null, 'Bato', 2018, null],
      ],
      merges: [
        { startRow: 0, startCol: 0, endRow: 0, endCol: 3 },
        { startRow: 2, startCol: 0, endRow: 3, endCol: 0 },
      ],
      columns: [{}, {}, {}, { hidden: true }],
    },
    {
      name: 'Lines',
      rows: [
        ['Country', 'Number'],
        ['Nepal', 1098],
      ],
    },
  ];

  test('gives the sheet that lists initiatives, merged cells in each row they cover, and says what is hidden', async () => {
    const table = await open('a.xlsx', await writeXlsx({ sheets }));
    expect(table).toMatchObject({
      sheet: 'Tools',
      otherSheets: ['About', 'Lines'],
      headerRow: 2,
      hidden: ['internal'],
      encoding: undefined,
    });
    expect(table.cells).toEqual([
      ['Nepal', 'Saathi', '2019-04-03', 'kept'],
      ['Nepal', 'Bato', '2018', ''],
    ]);
  });

  test('of OpenDocument too', async () => {
    const bytes = await writeOds({ sheets });
    expect((await readOds(bytes)).sheets).toHaveLength(3);
    const table = await open('a.ods', bytes);
    expect(table).toMatchObject({ sheet: 'Tools', otherSheets: ['About', 'Lines'], headerRow: 2 });
    expect(table.cells[0]?.slice(0, 3)).toEqual(['Nepal', 'Saathi', '2019-04-03']);
  });

  test.each([
    ['xlsx', writeXlsx],
    ['ods', withHiddenOds],
  ] as const)('of two lists takes the one that its program shows: %s', async (ending, write) => {
    const sheets = [
      { name: 'Old', rows: [['Tool name'], ['Gone']], hidden: true },
      { name: 'New', rows: [['Tool name'], ['Here']] },
    ];
    expect(await open(`a.${ending}`, await write({ sheets }))).toMatchObject({ sheet: 'New', otherSheets: ['Old'], cells: [['Here']] });
  });

  test('has headings of groups above those of columns, for as many as they cover', async () => {
    const rows = [
      ['Organisation', '', '', 'Tool', ''],
      ['Name', 'Country', 'Website', 'Name', 'Target group'],
      ['Lantern Trust', 'Kenya', 'https://lantern.example.org/', 'Lantern Line', 'Workers'],
    ];
    const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }];
    const fieldsOf = async (name: string, bytes: Uint8Array): Promise<readonly unknown[]> => {
      const { columns, headerRow } = await open(name, bytes);
      return [headerRow, ...columns.map(({ target }) => nameOfTarget(target))];
    };
    const [first, second] = ['organisation 1 name', 'organisation 1 country'];
    expect(await fieldsOf('a.xlsx', await writeXlsx({ sheets: [{ name: 'A', rows, merges }] }))).toEqual([
      ...[2, first, second, 'url', 'name', 'users'],
    ]);
    expect(await fieldsOf('a.csv', utf8(csv(rows)))).toEqual([2, first, second, 'organisation 1 url', 'name', 'users']);
  });

  test('with two lists asks which, and takes the one that is named', async () => {
    const two = await writeXlsx({
      sheets: [
        ...sheets,
        {
          name: 'More',
          rows: [
            ['Tool name', 'Country'],
            ['Asha', 'India'],
          ],
        },
      ],
    });
    expect(await whyNot('a.xlsx', two)).toBe('which-sheet');
    expect((await open('a.xlsx', two, { sheet: 'more' })).cells).toEqual([['Asha', 'India']]);
    expect(await whyNot('a.xlsx', two, { sheet: 'None' })).toBe('no-such-sheet');
  });
});

test('hidden columns of an .ods are counted, also where they are repeated, stand in groups or say nothing of themselves', () => {
  const hidden = (repeated: string): string =>
    `<table:table-column table:visibility="collapse" table:number-columns-repeated="${repeated}"/>`;
  const columns = `<table:table-column/><table:table-column-group>${hidden('2')}</table:table-column-group><table:table-column table:number-columns-repeated="3"/>`;
  const content = `<table:table table:name="A">${columns}</table:table><table:table table:name="B">${hidden('99999999999')}</table:table>`;
  const [first, second] = hiddenTables(zipSync({ 'content.xml': utf8(content) }));
  expect([...(first?.hiddenColumns ?? [])]).toEqual([1, 2]);
  expect(second?.hiddenColumns.size).toBe(limits.columns);
});

describe('an .xls', () => {
  const text = (letters: string): readonly number[] => [...letters].map((letter) => letter.charCodeAt(0));
  const begin = xlsRecord(0x809, ...word(0x600), ...word(5), ...Array.from({ length: 12 }, () => 0));
  const end = xlsRecord(10);
  const label = (row: number, column: number, value: string): readonly number[] =>
    xlsRecord(0x204, ...word(row), ...word(column), 0, 0, ...word(value.length), 0, ...text(value));
  /** 1 + 1, and what it came to. */
  const sum = (row: number, column: number): readonly number[] =>
    xlsRecord(6, ...word(row), ...word(column), 0, 0, ...[0, 0, 0, 0, 0, 0, 0, 0x40], ...[0, 0, 0, 0, 0, 0], ...word(3), 0x1e, 1, 0);
  const columns = xlsRecord(0x7d, ...word(1), ...word(1), ...word(2000), 0, 0, ...word(1), 0, 0);
  interface Part {
    readonly name: string;
    readonly state: number;
    readonly cells: readonly number[];
  }
  const xls = (parts: readonly Part[], more: readonly number[] = []): Uint8Array => {
    const sheet = ({ name, state }: Part, place: number): readonly number[] =>
      xlsRecord(0x85, ...word(place & 0xffff), ...word(place >> 16), state, 0, name.length, 0, ...text(name));
    let place = [...begin, ...more, ...parts.flatMap((part) => sheet(part, 0)), ...end].length;
    const places = parts.map(({ cells }) => {
      const own = place;
      place += [...begin, ...cells, ...end].length;
      return own;
    });
    return rawCompound('Workbook', [
      ...[...begin, ...more, ...parts.flatMap((part, at) => sheet(part, places[at] ?? 0)), ...end],
      ...parts.flatMap(({ cells }) => [...begin, ...cells, ...end]),
    ]);
  };
  const list = (name: string, state = 0): Part => ({
    name,
    state,
    cells: [...columns, ...label(0, 0, 'Tool name'), ...label(0, 1, 'Launch year'), ...label(1, 0, name), ...sum(1, 1)],
  });

  test('tells formulas, hidden columns and hidden sheets as other workbooks do', async () => {
    const { sheets } = await openFile('a.xls', xls([list('Old', 1), list('New')]));
    expect(sheets.map(({ isHidden }) => isHidden)).toEqual([true, false]);
    expect(sheets[1]?.rows[1]).toEqual(['New', { formula: undefined, result: 2 }]);
    expect(await open('a.xls', xls([list('Old', 1), list('New')]))).toMatchObject({ sheet: 'New', hidden: ['Launch year'] });
    const { rows } = await readTable('a.xls', xls([list('New')]));
    expect(rows).toMatchObject([{ record: { name: 'New' }, remarks: [{ code: 'formula', found: '2' }], notes: [{ text: '2' }] }]);
    expect(rows[0]?.record).not.toHaveProperty('started');
  });

  test('that takes cells from other files or is locked is refused; one that names itself is not', async () => {
    const book = (mark: number): readonly number[] => xlsRecord(0x1ae, ...word(1), ...word(mark), ...text('elsewhere'));
    expect(await whyNot('a.xls', xls([list('New')], book(9)))).toBe('linked-elsewhere');
    expect(await whyNot('a.xls', xls([list('New')], xlsRecord(0x1ae, ...word(1), ...word(0x401))))).toHaveLength(1);
    expect(await whyNot('a.xls', xls([list('New')], xlsRecord(0x2f, 1, 0)))).toBe('locked');
    // What a newer workbook becomes when it is locked, whatever its name.
    expect(await whyNot('a.xlsx', rawCompound('EncryptedPackage', []))).toBe('locked');
  });

  test('whose sectors lead in a circle, or have no size that there is, is refused', async () => {
    const circle = xls([list('New')]);
    new DataView(circle.buffer).setUint32(512 + 5 * 4, 3, true);
    expect(await whyNot('a.xls', circle)).toBe('damaged');
    const sizeless = xls([list('New')]);
    sizeless[30] = 31;
    expect(await whyNot('a.xls', sizeless)).toBe('damaged');
    const tables = xls([list('New')]);
    new DataView(tables.buffer).setUint32(68, 1, true);
    expect(await whyNot('a.xls', tables)).toBe('damaged');
  });
});

describe('a hostile file', () => {
  const header = `<row r="1">${textCell('A1', 'Tool name')}${textCell('B1', 'Country')}</row>`;
  const workbook = (rows: string, more: Readonly<Record<string, Uint8Array>> = {}, before = ''): Uint8Array =>
    rawWorkbook(header + rows, more, before);

  test('that unpacks to more than the limit is refused before it is unpacked whole', () => {
    const bomb = workbook('', { 'xl/media/image1.bin': new Uint8Array(4_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(() => guardPackage(bomb, 3_900_000)).toThrow(expect.objectContaining({ reason: 'unpacks-too-large' }));
    expect(() => guardPackage(bomb)).not.toThrow();
  });

  test('with too many columns or rows is refused', async () => {
    expect(await whyNot('a.csv', utf8(`name${',x'.repeat(1_000_000)}\nA`))).toBe('too-many-columns');
    expect(await whyNot('a.csv', utf8(`name,url\n${'A,b\n'.repeat(limits.rows + 1)}`))).toBe('too-many-rows');
    expect(await whyNot('a.xlsx', workbook(`<row r="2">${textCell('XFD2', 'far')}</row>`))).toBe('too-many-columns');
    expect(await whyNot('a.xlsx', workbook(`<row r="2">${textCell('BDWGO2', 'farther')}</row>`))).toMatch(/damaged|too-many-columns/);
    expect(await whyNot('a.xlsx', workbook(`<row r="1048576">${textCell('XFD1048576', 'far')}</row>`))).toMatch(/damaged|too-many/);
  });

  test('runs no formula: what it came to is known to be of one', async () => {
    const rows = '<row r="2"><c r="A2" t="str"><f>WEBSERVICE("http://127.0.0.1:9/")</f><v>Saathi</v></c><c r="B2"><f>1+1</f></c></row>';
    const [sheet] = (await openFile('a.xlsx', workbook(rows))).sheets;
    expect(sheet?.rows[1]).toEqual([
      { formula: 'WEBSERVICE("http://127.0.0.1:9/")', result: 'Saathi' },
      { formula: '1+1', result: undefined },
    ]);
  });

  test.each([
    ['xlsx', 'xl/externalLinks/externalLink1.xml', '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'],
    ['ods', 'content.xml', '<table:table><table:table-source xlink:href="file:///other.ods"/></table:table>'],
    ['ods', 'content.xml', `${' '.repeat(16_380)}<table:dde-links/>`],
  ])('that takes cells from other files is refused: %s, %s', async (ending, part, xml) => {
    const linked = ending === 'xlsx' ? workbook('', { [part]: utf8(xml) }) : zipSync({ [part]: utf8(xml) });
    expect(await whyNot(`a.${ending}`, linked)).toBe('linked-elsewhere');
  });

  test('that declares entities is refused before anything is unfolded, in whatever part and letters', async () => {
    const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const doctype = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha"><!ENTITY file SYSTEM "file:///etc/hostname">${laughs}]>`;
    const row = `<row r="2">${textCell('A2', '&l12;&file;')}</row>`;
    expect(await whyNot('a.xlsx', workbook(row, {}, doctype))).toBe('declares-entities');
    const late = utf8(`<!--${'-'.repeat(16_370)}-->${doctype}<x/>`);
    expect(await whyNot('a.xlsx', workbook('', { 'xl/sharedStrings.xml': late }))).toBe('declares-entities');
    expect(await whyNot('a.xlsx', workbook('', { 'docProps/app.xml': utf16(doctype) }))).toBe('declares-entities');
    expect(await whyNot('a.ods', zipSync({ 'content.xml': utf8(doctype) }))).toBe('declares-entities');
    // A picture is no part that is read.
    const picture = workbook(`<row r="2">${textCell('A2', 'Saathi')}</row>`, { 'xl/media/image1.svg': utf8(doctype) });
    expect(await whyNot('a.xlsx', picture)).toEqual([['Saathi', '']]);
  });

  test('that is not what its name says is refused', async () => {
    expect(await whyNot('a.xlsx', utf8('<html>Sign in</html>'))).toBe('damaged');
    expect(await whyNot('a.xlsx', workbook('').subarray(0, 400))).toBe('damaged');
    expect(await whyNot('a.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]))).toBe('damaged');
    expect(await whyNot('a.pdf', utf8('%PDF'))).toBe('unknown-format');
    expect(await whyNot('a.csv', new Uint8Array(limits.file + 1))).toBe('too-large');
  });
});
