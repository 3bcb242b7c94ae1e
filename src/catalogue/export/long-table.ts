import { guarded } from './cell.ts';
import { fieldKinds, fieldNames } from './columns.ts';
import { csvLine } from './csv.ts';
import type { PublicRecord } from './record.ts';

export const longColumns = ['id', 'field', 'position', 'part', 'item', 'value'] as const;

/** A row is named by all columns but its value. */
export const longKey = longColumns.slice(0, -1);

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Part {
  readonly path: string;
  /** Place in a list inside the item, from 1. */
  readonly item: number;
  readonly text: string;
}

/** The values inside a group with their path; a list inside it gives one row an item. */
const partsOf = (value: unknown, path = '', item = 1): Part[] => {
  if (Array.isArray(value)) return value.flatMap((inner, at) => partsOf(inner, path, at + 1));
  if (!isGroup(value)) return value === undefined ? [] : [{ path, item, text: String(value) }];
  return Object.entries(value).flatMap(([key, inner]) => partsOf(inner, path === '' ? key : `${path}.${key}`));
};

/** Every item of every list of an entry as a row of its own; `part` names the field inside a group, such as `url`. */
export const longRows = (record: PublicRecord): string =>
  fieldNames
    .flatMap((field) => {
      const value: unknown = record[field];
      if (value === undefined || fieldKinds[field] === 'text' || fieldKinds[field] === 'number') return [];
      const items: readonly unknown[] = Array.isArray(value) ? value : [value];
      return items.flatMap((each, index) =>
        partsOf(each).map(({ path, item, text }) => csvLine([record.id, field, String(index + 1), path, String(item), guarded(text)])),
      );
    })
    .join('');

/** The header, then the rows of one entry after those of another. */
export function* longTableLines(records: Iterable<PublicRecord>): Generator<string> {
  yield csvLine(longColumns);
  for (const record of records) yield longRows(record);
}

export const toLongTable = (records: Iterable<PublicRecord>): string => [...longTableLines(records)].join('');
