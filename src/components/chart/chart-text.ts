import type { Breakdown, Slice } from '../../catalogue/analysis/breakdowns.ts';
import type { Context } from '../context.ts';
import { sliceLabel } from './chart-labels.ts';

const described = 4;

const mostCountries = 20;

/** The bars that a chart draws: the list of the world's countries is cut, its table is not. */
export const barsOf = ({ id, slices }: Breakdown): readonly Slice[] => (id === 'countries' ? slices.slice(0, mostCountries) : slices);

/** The few bars beside a sentence: those at the end of the list that it speaks of, most first. */
export const fewBars = (breakdown: Breakdown, end: 'most' | 'fewest', rows: number): readonly Slice[] => {
  // A short list has an order of its own.
  if (breakdown.slices.length <= rows) return breakdown.slices;
  const sorted = breakdown.slices.toSorted((a, b) => b.count - a.count);
  return end === 'most' ? sorted.slice(0, rows) : sorted.slice(-rows);
};

/** What a chart shows, in words for somebody who does not see it. Its table has every figure. */
export const chartText = (breakdown: Breakdown, context: Context): string => {
  const { t, number, fill } = context;
  const bars = breakdown.slices
    .toSorted((a, b) => b.count - a.count)
    .slice(0, described)
    .map((slice) => fill(t.findings.summaryBar, { label: sliceLabel(breakdown, slice, context), count: number(slice.count) }));
  return fill(t.findings.summary, { most: bars[0] ?? '0', rest: bars.length > 1 ? `${bars.slice(1).join(', ')}.` : '' });
};
