import { initiativesOfCell, selectionOfCell, type CrossTable } from '../../catalogue/analysis/cross-table.ts';
import { csvLine } from '../../catalogue/export/csv.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { SearchLog } from '../../schema/search-log.ts';
import { dimensionLabel } from '../chart/chart-labels.ts';
import type { Context } from '../context.ts';
import { gapOfCell, gapText } from './gap-words.ts';
import { matrixNote, matrixTitle } from './matrix-words.ts';

/** A line a cell, with what an empty one says, what the numbers count, and the ids of its initiatives where the explorer cannot show them. */
export const matrixCsv = ({ pair, rows }: CrossTable, initiatives: readonly Initiative[], log: SearchLog, context: Context): string => {
  const [rowKey, columnKey] = pair;
  const cells = rows.flatMap((row) => row.cells);
  const isUnlinked = cells.some((cell) => selectionOfCell(pair, cell) === undefined);
  const definition = `${matrixTitle(pair, context)}. ${matrixNote(pair, context)}`;
  return [
    [
      rowKey,
      `${rowKey}_label`,
      columnKey,
      `${columnKey}_label`,
      'initiatives',
      'note',
      'day',
      'definition',
      ...(isUnlinked ? ['ids'] : []),
    ],
    ...cells.map((cell) => [
      cell.row,
      dimensionLabel(rowKey, cell.row, context),
      cell.column,
      dimensionLabel(columnKey, cell.column, context),
      String(cell.count),
      cell.count === 0 ? gapText(gapOfCell(pair, cell, log), context) : '',
      context.today,
      definition,
      ...(isUnlinked
        ? [
            initiativesOfCell(initiatives, pair, cell)
              .map(({ id }) => id)
              .join(' '),
          ]
        : []),
    ]),
  ]
    .map(csvLine)
    .join('');
};
