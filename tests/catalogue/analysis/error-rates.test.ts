import { expect, test } from 'vitest';
import { wilson } from '../../../src/catalogue/analysis/error-rates.ts';

// Values of Newcombe (1998), "Two-sided confidence intervals for the single proportion", method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lies between %f and %f', (wrong, checked, low, high) => {
  const interval = wilson({ wrong, checked });
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});
