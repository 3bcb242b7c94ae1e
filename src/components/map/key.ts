import { coverageSteps } from '../../catalogue/analysis/coverage.ts';
import type { Context } from '../context.ts';

/** How many initiatives a shade of the map stands for. */
export const stepText = (at: number, { t, fill, number }: Context): string => {
  const { from, range } = t.findings.map;
  const step = coverageSteps[at] ?? 0;
  const next = coverageSteps[at + 1];
  return next === undefined ? fill(from, { from: number(step) }) : fill(range, { from: number(step), to: number(next - 1) });
};
