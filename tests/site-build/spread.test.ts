import { expect, test } from 'vitest';
import { spread } from '../../src/astro/spread.ts';

const isFile = (item: string): boolean => item.startsWith('f');

test.each([
  [[], []],
  [
    ['f1', 'f2'],
    ['f1', 'f2'],
  ],
  [
    ['p1', 'p2'],
    ['p1', 'p2'],
  ],
  [
    ['f1', 'f2', 'p1', 'p2', 'p3', 'p4'],
    ['f1', 'p1', 'p2', 'f2', 'p3', 'p4'],
  ],
  [
    ['p1', 'f1', 'f2', 'f3'],
    ['f1', 'f2', 'p1', 'f3'],
  ],
])('%j becomes %j', (items, spreadItems) => {
  expect(spread(items, isFile)).toEqual(spreadItems);
});
