import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearPairs } from '../../../src/catalogue/checks/near-texts.ts';
import { slipsBetween } from '../../../src/problems/slips-between.ts';

/** Slips as anybody would count them, however many they are. */
const countSlips = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    row = next;
  }
  return row[b.length] ?? 0;
};

/** Few letters, so that texts are near each other often. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'l'), maxLength: 14 });

test('slips are counted as anybody would count them, up to a limit', () => {
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
      const slips = countSlips(a, b);
      expect(slipsBetween(a, b, most)).toBe(slips > most ? undefined : slips);
    }),
    { numRuns: 2000 },
  );
});

test('no near pair is missed for being compared with few', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 25 }), fc.integer({ min: 1, max: 3 }), (texts, most) => {
      const pairsOf = (pairs: readonly (readonly [number, number, number])[]): string[] =>
        pairs.map(([a, b, slips]) => [...[a, b].toSorted((one, other) => one - other), slips].join(' ')).toSorted();
      const wanted = texts.flatMap((a, at) =>
        texts.slice(at + 1).flatMap((b, after): [number, number, number][] => {
          const slips = countSlips(a, b);
          return slips <= most ? [[at, at + 1 + after, slips]] : [];
        }),
      );
      expect(pairsOf(nearPairs(texts, most))).toEqual(pairsOf(wanted));
    }),
    { numRuns: 500 },
  );
});
