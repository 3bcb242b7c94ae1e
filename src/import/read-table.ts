import type { GroupName } from './heading-names.ts';
import { findTable, type Table, type TableOptions } from './find-table.ts';
import { openFile } from './open-file.ts';
import { readRow, type RowRead } from './read-row.ts';
import type { OrganisationRegister } from '../schema/organisation.ts';
import { withOwnSheets } from './own-sheets.ts';
import { withSheetsBeside } from './sheets-beside.ts';
import type { Remark } from './remarks.ts';
import type { Encoding } from './opened-sheet.ts';

/** A file as it was understood, before anything is decided. */
export interface TableRead {
  readonly file: string;
  readonly encoding: Encoding | undefined;
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

/**
 * Reads the table of a file: its rows as records, with what is said of each cell.
 * @param onProgress hears how many rows are read
 * @throws UnreadableFile with the reason
 */
export const readTable = async (
  file: string,
  bytes: Uint8Array,
  options: TableOptions = {},
  onProgress?: (rows: number, all: number) => void,
): Promise<TableRead> => {
  const { sheets, encoding } = await openFile(file, bytes);
  const { table, organisations } = withOwnSheets(withSheetsBeside(findTable(sheets, options), sheets), sheets);
  const rows: RowRead[] = [];
  for (const row of table.rows) {
    onProgress?.(rows.length, table.rows.length);
    rows.push(await readRow(row, table));
  }
  const fields = fieldsByHeading(table);
  return { file, encoding, table, organisations, rows: withRepeats(rows), fieldOf: (heading) => fields.get(heading) };
};

/** The id under which a row is kept: its own, one from its name, or one from its place. */
export const draftIdOf = ({ made, row }: RowRead): string => made ?? `row-${row}`;
