import { expect, test } from 'vitest';
import { freshnessOf } from '../../../src/catalogue/helplines/freshness.ts';

test.each([
  ['2026-11-22', 'fresh'],
  ['2026-08-25', 'fresh'],
  ['2026-08-24', 'due'],
  ['2025-11-23', 'due'],
  ['2025-11-22', 'old'],
  ['2024-11-23', 'old'],
  ['2024-11-22', 'withdrawn'],
  ['2019-01-01', 'withdrawn'],
])('a check on %s is %s on 22 November 2026', (checked, expected) => {
  expect(freshnessOf(checked, '2026-11-22')).toBe(expected);
});

test('a check dated after the build is fresh', () => {
  expect(freshnessOf('2026-11-23', '2026-11-22')).toBe('fresh');
});
