import type { Sheet as LibrarySheet, Workbook } from 'hucre';
import { hiddenTables } from './hidden-tables.ts';
import { limits } from './limits.ts';
import { UnreadableFile, type Cell, type Formula, type Sheet } from './opened-sheet.ts';
import { guardPackage } from './guard-package.ts';
import { xlsRecords } from './xls-records.ts';

export type WorkbookFormat = 'xlsx' | 'xls' | 'ods';

/** A day, as a cell holds it: at midnight by UTC. */
const dayOf = (date: Date): string => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10));

const plainCell = (value: unknown): string | number => {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (value instanceof Date) return dayOf(value);
  return typeof value === 'boolean' ? String(value) : '';
};

/** What the library does not say of a sheet of every format. */
interface Beside {
  readonly isHidden: boolean;
  /** Cells that are formulas, as `row,column`, besides those that the library tells. */
  readonly formulas?: ReadonlySet<string>;
  readonly hiddenColumns?: ReadonlySet<number>;
}

/** The formulas of a sheet, by row and column. */
const formulasIn = ({ cells = new Map() }: LibrarySheet, places: ReadonlySet<string>): ReadonlyMap<string, string | undefined> =>
  new Map([
    ...[...places].map((place) => [place, undefined] as const),
    ...[...cells].flatMap(([place, { formula }]) => (formula === undefined ? [] : [[place, formula] as const])),
  ]);

const withFormula = (formula: string | undefined, value: unknown): Formula => ({
  formula,
  result: value === null || value === undefined ? undefined : plainCell(value),
});

const widthOf = (rows: LibrarySheet['rows']): number => rows.reduce((most, row) => Math.max(most, row.length), 0);

/** Merged cells count for each row they cover. Beside each other they are one cell. */
const spreadMerged = (rows: Cell[][], { merges = [] }: LibrarySheet): void => {
  for (const { startRow, startCol, endRow } of merges) {
    const value = rows[startRow]?.[startCol];
    if (value === undefined || value === '') continue;
    for (let at = startRow + 1; at <= Math.min(endRow, rows.length - 1); at++) {
      const row = rows[at];
      if (row === undefined) continue;
      while (row.length <= startCol) row.push('');
      row[startCol] = value;
    }
  }
};

const sheetOf = (sheet: LibrarySheet, { isHidden, formulas: places = new Set(), hiddenColumns = new Set() }: Beside): Sheet => {
  if (sheet.rows.length > limits.rows) throw new UnreadableFile('too-many-rows', { found: sheet.rows.length, most: limits.rows });
  const width = widthOf(sheet.rows);
  if (width > limits.columns) throw new UnreadableFile('too-many-columns', { found: width, most: limits.columns });
  // A row or a cell without anything is a hole in what comes of an .xls.
  const formulas = formulasIn(sheet, places);
  const rows = Array.from(sheet.rows, (row: LibrarySheet['rows'][number] | undefined, down) =>
    Array.from(row ?? [], (value, across): Cell => {
      const place = `${down},${across}`;
      return formulas.has(place) ? withFormula(formulas.get(place), value) : plainCell(value);
    }),
  );
  spreadMerged(rows, sheet);
  const spans = (sheet.merges ?? []).map(({ startRow, startCol, endCol }) => ({ row: startRow, first: startCol, last: endCol }));
  const hidden = (sheet.columns ?? []).flatMap((column, at) => (column.hidden === true ? [at] : []));
  return { name: sheet.name, rows, hiddenColumns: new Set([...hidden, ...hiddenColumns]), spans, isHidden };
};

/** The reader of a format, loaded only when such a file is opened. */
const readerOf = async (format: WorkbookFormat): Promise<(bytes: Uint8Array) => Promise<Workbook>> => {
  if (format === 'ods') return (await import('hucre/ods')).readOds;
  const { readXls, readXlsx } = await import('hucre/xlsx');
  return format === 'xls' ? readXls : readXlsx;
};

/**
 * Looks for what is refused before a library reads the file, and says of each sheet what the library does not.
 * @throws UnreadableFile with the reason
 */
const guard = (bytes: Uint8Array, format: WorkbookFormat): ((at: number) => Beside) => {
  if (format !== 'xls') {
    guardPackage(bytes);
    const hidden = format === 'ods' ? hiddenTables(bytes) : [];
    return (at) => hidden[at] ?? { isHidden: false };
  }
  const { sheets, isLocked, isLinked } = xlsRecords(bytes);
  if (isLocked || isLinked) throw new UnreadableFile(isLocked ? 'locked' : 'linked-elsewhere');
  return (at) => sheets[at] ?? { isHidden: false };
};

/**
 * The tables of a workbook. Nothing in it is run, and no address in it is asked.
 * @throws UnreadableFile when it is damaged, locked, beyond the limits or linked to other files
 */
export const openWorkbook = async (bytes: Uint8Array, format: WorkbookFormat): Promise<readonly Sheet[]> => {
  const read = await readerOf(format);
  let workbook: Workbook;
  let beside: (at: number) => Beside;
  try {
    beside = guard(bytes, format);
    workbook = await read(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const words = error instanceof Error ? `${error.name} ${error.message}` : '';
    throw new UnreadableFile(/password|encrypt|decrypt/i.test(words) ? 'locked' : 'damaged');
  }
  return workbook.sheets.map((sheet, at) => {
    const own = beside(at);
    return sheetOf(sheet, { ...own, isHidden: own.isHidden || sheet.hidden === true || sheet.veryHidden === true });
  });
};
