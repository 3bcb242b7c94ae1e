import type { CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx';
import { unguarded } from './cell.ts';

export type WorkbookCell = string | number | undefined;

export interface WorkbookColumn {
  readonly heading: string;
  /** In characters of the usual font. */
  readonly width?: number;
  /** Cells offer these; others may be written too where several are allowed. */
  readonly choices?: { readonly sheet: string; readonly column: number; readonly count: number; readonly strict: boolean };
}

export interface WorkbookSheet {
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: Iterable<readonly WorkbookCell[]>;
}

export interface WorkbookProperties {
  readonly title: string;
  /** Day as YYYY-MM-DD: the same content gives the same file. */
  readonly date: string;
}

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Rows below the last one in which choices are offered too. */
const offered = 2000;
const usualWidth = 18;
/** What one cell of a workbook can hold. */
const longest = 32_767;

const heading: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' }, numFmt: '@' };
/** Cells are text, also for whoever types into them: nothing becomes a formula, a date or a rounded number. */
const asText: CellStyle = { alignment: { wrapText: true, vertical: 'top' }, numFmt: '@' };

/** What the way back would take an apostrophe from keeps one. */
const cellOf = (cell: WorkbookCell): string | number | null => {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return cell;
  const text = unguarded(cell) === cell ? cell : `'${cell}`;
  if (text.length > longest) throw new RangeError(`A cell of a workbook holds ${longest} characters, not ${text.length}.`);
  return text;
};

/** Letters of a column, counted from 0. */
const lettersOf = (at: number): string => {
  const rest = Math.floor(at / 26);
  return (rest === 0 ? '' : lettersOf(rest - 1)) + String.fromCharCode(65 + (at % 26));
};

const offersOf = (columns: readonly WorkbookColumn[], rows: number): DataValidation[] =>
  columns.flatMap(({ choices }, at): DataValidation[] => {
    if (choices === undefined) return [];
    const [own, there] = [lettersOf(at), lettersOf(choices.column)];
    return [
      {
        type: 'list',
        allowBlank: true,
        range: `${own}2:${own}${rows + offered}`,
        formula1: `'${choices.sheet.replaceAll("'", "''")}'!$${there}$2:$${there}$${choices.count + 1}`,
        ...(choices.strict && { showErrorMessage: true, errorStyle: 'stop' }),
      },
    ];
  });

const sheetOf = ({ name, columns, rows }: WorkbookSheet): WriteSheet => {
  const cells = [columns.map((column) => cellOf(column.heading)), ...Array.from(rows, (row) => row.map(cellOf))];
  return {
    name,
    columns: columns.map(({ width = usualWidth }) => ({ width, style: asText })),
    rows: cells,
    cells: new Map(columns.map((_, at) => [`0,${at}`, { style: heading }])),
    freezePane: { rows: 1 },
    ...(columns.length > 0 && { autoFilter: { range: `A1:${lettersOf(columns.length - 1)}${cells.length}` } }),
    dataValidations: offersOf(columns, cells.length),
  };
};

/**
 * A workbook (.xlsx) of tables: text stays text, nothing is a formula.
 * @throws RangeError when a text is longer than a cell can be
 */
export const writeWorkbook = async (
  sheets: readonly WorkbookSheet[],
  { title, date }: WorkbookProperties,
): Promise<Uint8Array<ArrayBuffer>> => {
  const { writeXlsx } = await import('hucre/xlsx');
  const day = new Date(`${date}T00:00:00Z`);
  const bytes = await writeXlsx({ sheets: sheets.map(sheetOf), properties: { title, creator: title, created: day, modified: day } });
  return new Uint8Array(bytes);
};
