/** A formula, and what it came to where the file was saved. Nobody here works it out, and no field takes it. */
export interface Formula {
  /** As it is written; undefined where the file does not keep it as text. */
  readonly formula: string | undefined;
  /** Undefined where the program that wrote the file did not work it out. */
  readonly result: string | number | undefined;
}

/** What stands in one cell: text, or a number as the program that made the file keeps it. Dates are text, `YYYY-MM-DD`. */
export type Cell = string | number | Formula;

export const isFormula = (cell: Cell | undefined): cell is Formula => typeof cell === 'object';

/** One table of a file. */
export interface Sheet {
  /** Name in the workbook; undefined where the file is one table. */
  readonly name: string | undefined;
  /** Rows from the first one, of any length. Merged cells are repeated in each row they cover. */
  readonly rows: readonly (readonly Cell[])[];
  /** Positions of the columns that the program does not show, counted from 0. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** Cells that are merged across columns: of each row, the first and the last column. Undefined where a format knows no merging. */
  readonly spans: readonly { readonly row: number; readonly first: number; readonly last: number }[] | undefined;
  /** Whether the program does not show the whole sheet. */
  readonly isHidden: boolean;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file as it was opened. */
export interface OpenedFile {
  readonly sheets: readonly Sheet[];
  /** Undefined for workbooks, which say it themselves. */
  readonly encoding: Encoding | undefined;
  /** What parts the cells of a text; undefined for workbooks and for tables of one column. */
  readonly separator: string | undefined;
}

/** Why a file cannot be opened, by a name that each language has a sentence for. */
export const unreadableReasons = [
  'unknown-format',
  'too-large',
  'unpacks-too-large',
  'declares-entities',
  'linked-elsewhere',
  'formula-in-sheet',
  'too-many-rows',
  'too-many-columns',
  'damaged',
  'locked',
  'quote-open',
  'no-record',
  'nested-too-deeply',
  'no-table',
  'turned',
  'no-rows',
  'no-such-sheet',
  'which-sheet',
  'no-such-row',
] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

/** A file or table that cannot be read, with the values that its sentence has places for. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
  readonly reason: UnreadableReason;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(reason: UnreadableReason, values: Readonly<Record<string, string | number>> = {}) {
    super(reason);
    this.reason = reason;
    this.values = values;
  }
}

/** What a cell says, without blanks around it. */
export const textOfCell = (cell: Cell | undefined): string => {
  if (isFormula(cell)) return String(cell.result ?? (cell.formula === undefined ? '' : `(${cell.formula})`)).trim();
  return cell === undefined ? '' : String(cell).trim();
};
