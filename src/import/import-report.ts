import { nameOfTarget, type How } from './headings.ts';
import type { Change } from './merge-record.ts';
import type { Same } from './possibly-same.ts';
import type { TableRead } from './read-table.ts';
import { isSaidOnce, type Remark } from './remarks.ts';
import type { Encoding } from './opened-sheet.ts';

export const actions = ['add', 'change', 'same', 'draft', 'maybe-duplicate', 'refused'] as const;
export type Action = (typeof actions)[number];

export interface ReportRow {
  readonly row: number;
  readonly id: string;
  readonly action: Action;
  /** Of a change, field by field. */
  readonly changes: readonly Change[];
  readonly problems: readonly Remark[];
  /** What the check says of the whole entry. */
  readonly messages: readonly string[];
  /** Fields that a draft lacks. */
  readonly missing: readonly string[];
  /** What a row without an id may be the same as. */
  readonly same?: Same | undefined;
}

/** All that is said of a file. */
export interface Report {
  readonly file: string;
  readonly sheet: string | null;
  readonly headerRow: number | null;
  readonly encoding: Encoding | null;
  /** What separates the cells of a text; null for a workbook. */
  readonly separator: string | null;
  readonly columns: readonly { readonly heading: string; readonly field: string; readonly how: How }[];
  readonly rows: readonly ReportRow[];
  readonly totals: Readonly<Record<Action, number>>;
}

export const reportOf = ({ file, encoding, separator, table }: TableRead, rows: readonly ReportRow[]): Report => ({
  file,
  sheet: table.sheet ?? null,
  headerRow: table.headerRow ?? null,
  encoding: encoding ?? null,
  separator: separator ?? null,
  columns: table.columns.flatMap(({ heading, target, how }) => (heading === '' ? [] : [{ heading, field: nameOfTarget(target), how }])),
  rows: rows.toSorted((a, b) => a.row - b.row),
  totals: Object.fromEntries(actions.map((action) => [action, rows.filter((row) => row.action === action).length])) as Report['totals'],
});

/** One thing that is said of many cells. */
export interface GroupedRemark {
  readonly remark: Remark;
  readonly rows: readonly number[];
}

/** Said once, with all the rows: most rows first. */
export const groupRemarks = (rows: readonly Pick<ReportRow, 'row' | 'problems'>[]): readonly GroupedRemark[] => {
  const groups = new Map<string, { remark: Remark; rows: number[] }>();
  for (const { row, problems } of rows)
    for (const remark of problems) {
      const key = JSON.stringify([remark.code, remark.heading, ...(isSaidOnce(remark) ? [] : [remark.found, remark.became])]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { remark, rows: [row] });
      else if (group.rows.at(-1) !== row) group.rows.push(row);
    }
  return [...groups.values()].toSorted((a, b) => b.rows.length - a.rows.length);
};
