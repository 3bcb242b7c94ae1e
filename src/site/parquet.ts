import { parquetWriteBuffer } from 'hyparquet-writer';
import { listSeparator } from '../catalogue/export/cell.ts';
import type { Table, TableCell } from '../catalogue/export/keyed-table.ts';

const types = { string: 'STRING', integer: 'INT32', boolean: 'BOOLEAN' } as const;

const valueOf = (cell: TableCell): string | number | boolean | null => {
  if (cell === undefined) return null;
  return typeof cell === 'object' ? cell.join(listSeparator) : cell;
};

/** A table as one Parquet file: types kept, texts without the signs that guard them from spreadsheets, lists as in the CSV. */
export const parquetOf = ({ columns, key, rows }: Table): Uint8Array => {
  const all = [...rows()];
  const columnData = columns.map(({ name, type, required }, at) => ({
    name,
    type: types[type],
    nullable: !required && !key.includes(name),
    data: all.map((cells) => valueOf(cells[at])),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
};
