import type { Initiative } from '../../schema/initiative.ts';
import { rememberedFor } from '../remembered.ts';
import { emptySelection, only, type Selection } from '../selection.ts';
import { termsInOrder, termsOfDimension, type DimensionKey, type DimensionPair } from './dimensions.ts';

export interface CrossCell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
  /** Shade from 0 (none) to 5 (the fullest cell), by the square root of the count. */
  readonly level: number;
}

export interface CrossTable {
  readonly pair: DimensionPair;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly term: string; readonly cells: readonly CrossCell[] }[];
}

/** How many initiatives have both terms, for every term of one dimension and every term of another. */
export const crossTable = rememberedFor((initiatives: readonly Initiative[], pair: DimensionPair): CrossTable => {
  const [rowKey, columnKey] = pair;
  const counts = new Map<string, Map<string, number>>();
  for (const initiative of initiatives) {
    const columns = termsOfDimension(initiative, columnKey);
    for (const row of termsOfDimension(initiative, rowKey)) {
      let countsOfRow = counts.get(row);
      if (countsOfRow === undefined) counts.set(row, (countsOfRow = new Map()));
      for (const column of columns) countsOfRow.set(column, (countsOfRow.get(column) ?? 0) + 1);
    }
  }
  const most = Math.max(1, ...[...counts.values()].flatMap((countsOfRow) => [...countsOfRow.values()]));
  const columns = termsInOrder(initiatives, columnKey);
  const rows = termsInOrder(initiatives, rowKey).map((row) => ({
    term: row,
    cells: columns.map((column) => {
      const both = counts.get(row)?.get(column) ?? 0;
      return { row, column, count: both, level: Math.ceil(5 * Math.sqrt(both / most)) };
    }),
  }));
  return { pair, columns, rows };
});

const facetOf = (key: DimensionKey, term: string): Selection['facets'] => (key === 'decade' ? {} : { [key]: only(term) });

/** What the explorer shows for a cell; nothing where a dimension is no filter there. */
export const selectionOfCell = ([rowKey, columnKey]: DimensionPair, { row, column }: CrossCell): Selection | undefined =>
  rowKey === 'decade' || columnKey === 'decade'
    ? undefined
    : { ...emptySelection, facets: { ...facetOf(rowKey, row), ...facetOf(columnKey, column) } };
