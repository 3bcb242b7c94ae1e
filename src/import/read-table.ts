import type { GroupName } from './heading-names.ts';
import { findTable, type Table, type TableOptions } from './find-table.ts';
import { isRecordsFile, openFile } from './open-file.ts';
import { readRow, type RowRead } from './read-row.ts';
import type { OrganisationRegister } from '../schema/organisation.ts';
import { withOwnSheets } from './own-sheets.ts';
import { withSheetsBeside } from './sheets-beside.ts';
import { withEnglishHeads } from './site-heads.ts';
import { readRecords } from './read-json-lines.ts';
import type { Remark } from './remarks.ts';
import type { OpenedFile } from './opened-sheet.ts';

/** A file as it was understood, before anything is decided. */
export interface TableRead extends Pick<OpenedFile, 'encoding' | 'separator'> {
  readonly file: string;
  readonly table: Table;
  readonly rows: readonly RowRead[];
  /** Organisations that a workbook of the site describes. */
  readonly organisations: OrganisationRegister;
  /** The field that the column with a heading is taken for. */
  readonly fieldOf: (heading: string) => string | undefined;
}

const fieldsByHeading = ({ columns }: Table): ReadonlyMap<string, string> =>
  new Map(
    columns.flatMap(({ heading, target }): [string, string | GroupName][] =>
      target.is === 'field' ? [[heading, target.field]] : target.is === 'part' ? [[heading, target.group]] : [],
    ),
  );

/** Ids stand once in a sheet. */
const withRepeats = (rows: readonly RowRead[]): readonly RowRead[] => {
  const seen = new Set<string>();
  return rows.map((row) => {
    if (row.id === undefined) return row;
    const repeats = seen.has(row.id);
    seen.add(row.id);
    const remark: Remark = { code: 'id-twice', heading: 'id', found: row.id };
    return repeats ? { ...row, remarks: [...row.remarks, remark] } : row;
  });
};

interface Read extends Pick<TableRead, 'encoding' | 'separator' | 'table' | 'organisations'> {
  readonly rows: readonly RowRead[];
}

type OnProgress = (rows: number, all: number) => void;

/** Records have no row of headings: each line names its own fields. */
const readLines = async (bytes: Uint8Array, { mapping = {} }: TableOptions, onProgress?: OnProgress): Promise<Read> => {
  const { encoding, columns, rows } = await readRecords(bytes, mapping, onProgress);
  const table: Table = { sheet: undefined, otherSheets: [], headerRow: undefined, columns, rows: [], hidden: [], ignored: [] };
  return { encoding, separator: undefined, table, organisations: new Map(), rows };
};

const readSheets = async (file: string, bytes: Uint8Array, options: TableOptions, onProgress?: OnProgress): Promise<Read> => {
  const { sheets: given, encoding, separator } = await openFile(file, bytes);
  const sheets = withEnglishHeads(given);
  const { table, organisations } = withOwnSheets(withSheetsBeside(findTable(sheets, options), sheets), sheets);
  const rows: RowRead[] = [];
  for (const row of table.rows) {
    onProgress?.(rows.length, table.rows.length);
    rows.push(await readRow(row, table));
  }
  return { encoding, separator, table, organisations, rows };
};

/**
 * Reads the table of a file: its rows as records, with what is said of each cell.
 * @param onProgress hears how many rows are read
 * @throws UnreadableFile with the reason
 */
export const readTable = async (
  file: string,
  bytes: Uint8Array,
  options: TableOptions = {},
  onProgress?: OnProgress,
): Promise<TableRead> => {
  const read = isRecordsFile(file) ? await readLines(bytes, options, onProgress) : await readSheets(file, bytes, options, onProgress);
  const fields = fieldsByHeading(read.table);
  return { ...read, file, rows: withRepeats(read.rows), fieldOf: (heading) => fields.get(heading) };
};

/** The id under which a row is kept: its own, one from its name, or one from its place. */
export const draftIdOf = ({ made, row }: RowRead): string => made ?? `row-${row}`;
