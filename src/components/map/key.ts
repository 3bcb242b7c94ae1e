import { coverageSteps } from '../../catalogue/analysis/coverage.ts';
import type { Context } from '../context.ts';

/** How many initiatives a shade of the map stands for. */
export const stepText = (at: number, context: Context): string => stepIn(at, context.t.findings.map, context);

/** The same where only these words are at hand. */
export const stepIn = (
  at: number,
  { from, range }: Pick<Context['t']['findings']['map'], 'from' | 'range'>,
  { fill, number }: Pick<Context, 'fill' | 'number'>,
): string => {
  const step = coverageSteps[at] ?? 0;
  const next = coverageSteps[at + 1];
  return next === undefined ? fill(from, { from: number(step) }) : fill(range, { from: number(step), to: number(next - 1) });
};

/** What a step is hatched with, so that more than its shade tells it from the next: nothing, dots, lines, crossed lines, nothing. */
export const hatches: readonly string[] = ['', 'M2.2 3h1.6', 'M-1 1l2 -2M0 6l6 -6M5 7l2 -2', 'M0 6l6 -6M0 0l6 6', ''];

/** Id of the pattern of a step, which counts from 1. */
export const stepId = (step: number): string => `map-step-${step}`;

/** A step as the fill of a shape. */
export const stepFill = (step: number): string => `url(#${stepId(step)})`;

/** Id of the pattern of a land with nothing on record, hatched as an empty cell of a table is. */
export const noneId = 'map-none';

export const noneFill = `url(#${noneId})`;
