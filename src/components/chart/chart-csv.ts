import type { Breakdown } from '../../catalogue/analysis/breakdowns.ts';
import { csvLine } from '../../catalogue/export/csv.ts';
import type { Context } from '../context.ts';
import { sliceLabel } from './chart-labels.ts';

/** The figures of a chart, every bar of it and those it does not show. */
export const chartCsv = (breakdown: Breakdown, context: Context): string => {
  const { title, note } = context.t.findings.charts[breakdown.id];
  const definition = `${title}. ${note}`;
  return [
    ['term', 'label', 'initiatives', 'of', 'day', 'definition'],
    ...breakdown.slices.map((slice) => [
      slice.key,
      sliceLabel(breakdown, slice, context),
      String(slice.count),
      String(breakdown.total),
      context.today,
      definition,
    ]),
  ]
    .map(csvLine)
    .join('');
};
