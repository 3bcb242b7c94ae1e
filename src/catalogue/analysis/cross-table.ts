import type { Initiative } from '../../schema/initiative.ts';
import { rememberedFor } from '../../remembered/remembered.ts';
import { hasRow, rowsOf, sharedSize } from '../facets/bitset.ts';
import { emptySelection, only, type Selection } from '../facets/selection.ts';
import { facetOfDimension, rowSetsOfDimension, termsInOrder, type DimensionKey, type DimensionPair } from './dimensions.ts';

export interface CrossCell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
  /** Shade from 0 (none) to 5 (the fullest cell), by the square root of the count. */
  readonly level: number;
}

export interface CrossRow {
  readonly term: string;
  /** Initiatives that have the row's term; each may count in several of its cells, or in none. */
  readonly total: number;
  readonly cells: readonly CrossCell[];
}

export interface CrossTable {
  readonly pair: DimensionPair;
  readonly columns: readonly string[];
  readonly rows: readonly CrossRow[];
}

/** How many initiatives have both terms, for every term of one dimension and every term of another. */
export const crossTable = rememberedFor((initiatives: readonly Initiative[], pair: DimensionPair): CrossTable => {
  const [rowKey, columnKey] = pair;
  const [rowSets, columnSets] = [rowSetsOfDimension(initiatives, rowKey), rowSetsOfDimension(initiatives, columnKey)];
  const columns = termsInOrder(initiatives, columnKey);
  const counted = termsInOrder(initiatives, rowKey).map((row) => {
    const ofRow = rowSets.get(row);
    const counts = columns.map((column) => {
      const ofColumn = columnSets.get(column);
      return ofRow === undefined || ofColumn === undefined ? 0 : sharedSize(ofRow, ofColumn);
    });
    return { row, total: ofRow === undefined ? 0 : sharedSize(ofRow, ofRow), counts };
  });
  const most = Math.max(1, ...counted.flatMap(({ counts }) => counts));
  const rows = counted.map(({ row, total, counts }) => ({
    term: row,
    total,
    cells: counts.map((count, at) => ({ row, column: columns[at] ?? '', count, level: Math.ceil(5 * Math.sqrt(count / most)) })),
  }));
  return { pair, columns, rows };
});

/** The initiatives of a cell, in the order of the list. */
export const initiativesOfCell = (
  initiatives: readonly Initiative[],
  [rowKey, columnKey]: DimensionPair,
  { row, column }: CrossCell,
): readonly Initiative[] => {
  const [ofRow, ofColumn] = [rowSetsOfDimension(initiatives, rowKey).get(row), rowSetsOfDimension(initiatives, columnKey).get(column)];
  if (ofRow === undefined || ofColumn === undefined) return [];
  return rowsOf(ofRow).flatMap((at) => (hasRow(ofColumn, at) ? (initiatives[at] ?? []) : []));
};

const facetOf = (key: DimensionKey, term: string): Selection['facets'] => (key === 'decade' ? {} : { [facetOfDimension(key)]: only(term) });

/** What the explorer shows for a cell; nothing where a dimension is no filter there. */
export const selectionOfCell = ([rowKey, columnKey]: DimensionPair, { row, column }: CrossCell): Selection | undefined =>
  rowKey === 'decade' || columnKey === 'decade'
    ? undefined
    : { ...emptySelection, facets: { ...facetOf(rowKey, row), ...facetOf(columnKey, column) } };
