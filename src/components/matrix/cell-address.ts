import { selectionOfCell, type CrossCell } from '../../catalogue/analysis/cross-table.ts';
import { pairName, type DimensionPair } from '../../catalogue/analysis/dimensions.ts';
import type { Context } from '../context.ts';

/** Where the initiatives of a cell stand: in the explorer, or in a list of their own where it has no such filter. */
export const cellAddress = (pair: DimensionPair, cell: CrossCell, { urls }: Context): string => {
  const selection = selectionOfCell(pair, cell);
  return selection === undefined ? urls.matrixSet(pairName(...pair), cell.row, cell.column) : urls.explorer(selection);
};
