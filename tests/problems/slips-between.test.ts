import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipsBetween } from '../../src/problems/slips-between.ts';

/** The same count by its definition, without limit and short cuts. */
const counted = (a: string, b: string): number => {
  if (a === '' || b === '') return a.length + b.length;
  const [restOfA, restOfB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return counted(restOfA, restOfB);
  return 1 + Math.min(counted(restOfA, restOfB), counted(restOfA, b), counted(a, restOfB));
};

test('slips are counted up to the limit, and more are not told', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      const slips = counted(a, b);
      expect(slipsBetween(a, b, most), `${a} ${b} ${most}`).toBe(slips > most ? undefined : slips);
    }),
    { numRuns: 1000 },
  );
});
