import { expect, test } from 'vitest';
import { inLanes } from '../../scripts/lib/test/lanes.ts';

/** Work that ends when it is told to. */
const byHand = (items: readonly string[]) => {
  const begun: string[] = [];
  const told: string[] = [];
  const ends = new Map<string, () => void>();
  const all = inLanes(
    2,
    items,
    (item) => {
      begun.push(item);
      return new Promise<string>((done) => ends.set(item, () => done(item.toUpperCase())));
    },
    (item, result) => told.push(`${item} ${result}`),
  );
  const end = async (item: string): Promise<void> => {
    ends.get(item)?.();
    await new Promise((done) => setImmediate(done));
  };
  return { all, begun, told, end };
};

test('two are worked at together, the next begins when one ends, and each is told after those before it', async () => {
  const { all, begun, told, end } = byHand(['a', 'b', 'c', 'd']);
  expect(begun).toEqual(['a', 'b']);
  await end('a');
  expect([begun, told]).toEqual([['a', 'b', 'c'], ['a A']]);
  await end('c');
  expect([begun, told]).toEqual([['a', 'b', 'c', 'd'], ['a A']]);
  await end('b');
  expect(told).toEqual(['a A', 'b B', 'c C']);
  await end('d');
  await all;
  expect(told).toEqual(['a A', 'b B', 'c C', 'd D']);
});

test('no item at all is done at once', async () => {
  const { all, told } = byHand([]);
  await all;
  expect(told).toEqual([]);
});
