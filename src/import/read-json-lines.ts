import { fieldKinds } from '../catalogue/export/columns.ts';
import { guarded, unguarded } from '../catalogue/export/cell.ts';
import { isFields, withoutAbsent, type Fields } from './loose-fields.ts';
import { readHeadings, type Column, type Mapping } from './headings.ts';
import { limits } from './limits.ts';
import { decodeText } from './open-text.ts';
import { UnreadableFile, type Encoding } from './opened-sheet.ts';
import { readRow, type RowRead } from './read-row.ts';
import { fromResearchRecord, isResearchRecord } from './research-record.ts';

/** Lines that are named of those that hold no record. */
const mostNamed = 8;

const objectIn = (line: string): Fields | undefined => {
  try {
    const value: unknown = JSON.parse(line);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const within = (values: readonly unknown[]): readonly unknown[] =>
  values.flatMap((value): unknown[] => (typeof value === 'object' && value !== null ? Object.values(value) : []));

/** Asked level by level: what goes down into each value would run out of stack. */
const isTooDeep = (record: unknown): boolean => {
  let level: readonly unknown[] = [record];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.nesting) return true;
    level = within(level);
  }
  return false;
};

const named = (rows: readonly number[]): string => rows.slice(0, mostNamed).join(', ') + (rows.length > mostNamed ? ' …' : '');

interface Line {
  readonly row: number;
  /** The record with the names it uses itself, or those of an entry where it came as research delivers it. */
  readonly record: Fields;
  readonly isResearch: boolean;
  /** What stands among the facts and is none. */
  readonly wrong: readonly unknown[];
}

const lineOf = (row: number, record: Fields): Line =>
  isResearchRecord(record)
    ? { row, isResearch: true, ...fromResearchRecord(withoutAbsent(record) as Fields) }
    : { row, record, isResearch: false, wrong: [] };

const linesOf = (text: string): readonly Line[] => {
  const filled = text.split(/\r\n|\r|\n/).flatMap((line, index) => (line.trim() === '' ? [] : [{ row: index + 1, line }]));
  const read = filled.map(({ row, line }) => ({ row, record: objectIn(line) }));
  const wrong = read.filter(({ record }) => record === undefined).map(({ row }) => row);
  if (wrong.length > 0) throw new UnreadableFile('no-record', { lines: named(wrong) });
  const deep = read.filter(({ record }) => isTooDeep(record)).map(({ row }) => row);
  if (deep.length > 0) throw new UnreadableFile('nested-too-deeply', { lines: named(deep), most: limits.nesting });
  if (read.length === 0) throw new UnreadableFile('no-rows');
  if (read.length > limits.rows) throw new UnreadableFile('too-many-rows', { found: read.length, most: limits.rows });
  return read.map(({ row, record = {} }) => lineOf(row, record));
};

const kinds: Readonly<Record<string, string>> = fieldKinds;

/** A value as a cell of a table holds it: a list of several things as JSON, where its column takes that. */
const cellOf = (value: unknown, { target }: Column): string => {
  if (value === undefined || value === null) return '';
  // An apostrophe that stands here is meant: nothing guarded the text.
  if (typeof value === 'string') return unguarded(value) === value ? value : guarded(value);
  if (typeof value !== 'object') return JSON.stringify(value);
  const items = Array.isArray(value) ? (value as unknown[]) : undefined;
  if (items === undefined) return Object.keys(value).length === 0 ? '' : JSON.stringify(value);
  if (items.length === 0) return '';
  const takesJson = target.is === 'field' && ['list', 'json'].includes(kinds[target.field] ?? '');
  return takesJson || items.some((item) => typeof item === 'object') ? JSON.stringify(items) : items.join('\n');
};

/** What is no fact is asked for, and stays in the notes. */
const withWrongFacts = (row: RowRead, wrong: readonly unknown[]): RowRead => {
  const facts = wrong.map((fact) => ({ heading: 'facts', text: typeof fact === 'string' ? fact : JSON.stringify(fact) }));
  return {
    ...row,
    notes: [...row.notes, ...facts],
    remarks: [...row.remarks, ...facts.map(({ heading, text }) => ({ code: 'not-a-fact', heading, found: text }) as const)],
  };
};

/** What the fields of a record are: two that mean the same may stand in two records, and not in one. */
const columnsOf = (record: Fields, mapping: Mapping): readonly Column[] => readHeadings(Object.keys(record), mapping);

const readRecord = async ({ row, record, isResearch, wrong }: Line, mapping: Mapping): Promise<RowRead> => {
  const columns = columnsOf(record, mapping);
  const cells = Object.values(record);
  const read = await readRow({ row, cells: columns.map((column, at) => cellOf(cells[at], column)) }, { columns });
  return withWrongFacts({ ...read, contactsWereRead: isResearch }, wrong);
};

/** A file of records, one JSON object a line, read as a table is: by the names of their fields, whatever they are called. */
export interface RecordsRead {
  readonly encoding: Encoding;
  readonly columns: readonly Column[];
  readonly rows: readonly RowRead[];
}

/**
 * Reads records, one JSON object a line. A field that one of them does not name is not empty in it.
 * @throws UnreadableFile where a line holds none, or there are too many
 */
export const readRecords = async (
  bytes: Uint8Array,
  mapping: Mapping,
  onProgress?: (rows: number, all: number) => void,
): Promise<RecordsRead> => {
  if (bytes.length > limits.file) throw new UnreadableFile('too-large', { most: limits.file / 1_000_000 });
  const { text, encoding } = decodeText(bytes);
  const lines = linesOf(text);
  const names = new Set(lines.flatMap(({ record }) => Object.keys(record)));
  if (names.size > limits.columns) throw new UnreadableFile('too-many-columns', { found: names.size, most: limits.columns });
  const rows: RowRead[] = [];
  for (const line of lines) {
    onProgress?.(rows.length, lines.length);
    rows.push(await readRecord(line, mapping));
  }
  const columns = lines.flatMap(({ record }) => columnsOf(record, mapping).map((column) => [column.heading, column] as const));
  return { encoding, columns: [...new Map(columns).values()], rows };
};
