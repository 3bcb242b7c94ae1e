import type { Breakdown } from '../../catalogue/analysis/breakdowns.ts';
import { csvLine } from '../../catalogue/export/csv.ts';
import type { Context } from '../context.ts';
import { sliceLabel } from './chart-labels.ts';

/** The figures of a chart, every bar of it and those it does not show, with what they count. */
export const chartCsv = (
  breakdown: Breakdown,
  context: Context,
  { title, note }: { readonly title: string; readonly note: string },
): string => {
  const definition = `${title.replace(/\.$/, '')}. ${note}`;
  return [
    ['term', 'label', 'initiatives', 'of', 'day', 'definition'],
    ...breakdown.slices.map((slice) => [
      slice.key,
      sliceLabel(breakdown, slice, context),
      String(slice.count),
      String(slice.of ?? breakdown.total),
      context.today,
      definition,
    ]),
  ]
    .map(csvLine)
    .join('');
};
