import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOldEvidence, oldFrom } from '../../../src/catalogue/facets/evidence.ts';
import { freshnessOf, withdrawnFrom } from '../../../src/catalogue/helplines/freshness.ts';
import { dayAfter, monthsAfter, monthsBefore } from '../../../src/catalogue/text/partial-date.ts';

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => dayAfter('2000-01-01', days));
const leapDays = ['2024-02-29', '2024-02-28', '2023-02-28', '2024-03-01', '2026-08-31', '2026-12-31'];
const withLeapDays = { examples: leapDays.map((date): [string] => [date]) };

test('the first day that is some months after another', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 40 }), (from, months) => {
      const first = monthsAfter(from, months);
      expect(monthsBefore(first, months) >= from).toBe(true);
      expect(monthsBefore(dayAfter(first, -1), months) >= from).toBe(false);
    }),
    { examples: leapDays.flatMap((date) => [6, 12, 24].map((months): [string, number] => [date, months])) },
  );
});

test('a page says in advance the very day on which a build would take a number off', () => {
  fc.assert(
    fc.property(day, (checked) => {
      expect(freshnessOf(checked, withdrawnFrom(checked))).toBe('withdrawn');
      expect(freshnessOf(checked, dayAfter(withdrawnFrom(checked), -1))).not.toBe('withdrawn');
    }),
    withLeapDays,
  );
});

test('and the day on which it would call a source old, known to the day, the month or the year', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(4, 7, 10), (date, precision) => {
      const evidence = date.slice(0, precision);
      expect(isOldEvidence(evidence, oldFrom(evidence))).toBe(true);
      expect(isOldEvidence(evidence, dayAfter(oldFrom(evidence), -1))).toBe(false);
    }),
    { examples: leapDays.map((date): [string, number] => [date, 10]) },
  );
});
