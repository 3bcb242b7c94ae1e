import { guarded, listCell } from './cell.ts';
import { columns, type CellKind, type Column } from './columns.ts';
import type { PublicRecord } from './record.ts';

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const cellText = (kind: CellKind, value: unknown): string => {
  if (value === undefined) return '';
  if (kind === 'list') return guarded(listCell(value as readonly unknown[]));
  return kind === 'json' ? JSON.stringify(value) : kind === 'number' ? String(value) : guarded(String(value));
};

/** A line of CSV after RFC 4180. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(quote).join(',')}\r\n`;

/** What a column holds of an entry. */
export const csvCell = ({ kind, value }: Column, record: PublicRecord): string => cellText(kind, value(record));

/** One entry as one line. */
export const csvRow = (record: PublicRecord, own = columns): string => csvLine(own.map((column) => csvCell(column, record)));

/** The header, then one row an entry. */
export function* csvLines(records: Iterable<PublicRecord>, own = columns): Generator<string> {
  yield csvLine(own.map(({ name }) => name));
  for (const record of records) yield csvRow(record, own);
}

export const toCsv = (records: Iterable<PublicRecord>): string => [...csvLines(records)].join('');

/** Before the header, tells Excel that the file is UTF-8. */
export const byteOrderMark = '\uFEFF';

/** A file of CSV with the mark that Excel needs. */
export function* withMark(lines: Iterable<string>): Generator<string> {
  yield byteOrderMark;
  yield* lines;
}
