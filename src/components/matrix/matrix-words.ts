import type { CrossTable } from '../../catalogue/analysis/cross-table.ts';
import type { DimensionPair } from '../../catalogue/analysis/dimensions.ts';
import { dimensionLabel } from '../chart/chart-labels.ts';
import type { Context } from '../context.ts';

/** What a table of two dimensions is called. */
export const matrixTitle = ([rows, columns]: DimensionPair, { t, fill }: Context): string =>
  fill(t.findings.matrix.title, { rows: t.findings.dimensions[rows], columns: t.findings.dimensions[columns].toLowerCase() });

/** What its numbers count: of an area, what has it as its main one or another. */
export const matrixNote = (pair: DimensionPair, { t }: Context): string =>
  pair.includes('focus') ? `${t.findings.matrix.description} ${t.common.anyArea}` : t.findings.matrix.description;

/** What a table says in one sentence: its fullest cell, the first of several, and how many are empty. */
export const matrixSentence = ({ pair, rows }: CrossTable, all: number, context: Context): string => {
  const { t, fill, number } = context;
  const cells = rows.flatMap((row) => row.cells);
  const [fullest] = cells.toSorted((a, b) => b.count - a.count);
  return fill(t.findings.matrix.sentence, {
    title: matrixTitle(pair, context),
    row: fullest === undefined ? '' : dimensionLabel(pair[0], fullest.row, context),
    column: fullest === undefined ? '' : dimensionLabel(pair[1], fullest.column, context),
    n: number(fullest?.count ?? 0),
    of: number(all),
    empty: number(cells.filter(({ count }) => count === 0).length),
    cells: number(cells.length),
  });
};
