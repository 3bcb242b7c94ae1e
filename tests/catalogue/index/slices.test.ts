import { afterEach, describe, expect, it, vi } from 'vitest';
import { forEachInSlices } from '../../../src/catalogue/index/slices.ts';

/** Goes through items by a clock on which each takes so many milliseconds, and counts how often others had their turn. */
const work = async (items: number, each: number): Promise<{ readonly turns: number; readonly done: readonly number[] }> => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  // The next task begins with a message to oneself.
  const turns = vi.spyOn(globalThis, 'MessageChannel');
  const done: number[] = [];
  await forEachInSlices(
    Array.from({ length: items }, (_, at) => at),
    (item) => {
      now += each;
      done.push(item);
    },
    1,
  );
  return { turns: turns.mock.calls.length, done };
};

describe('work in slices', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is done for every item in order, and lets others have their turn', async () => {
    const { turns, done } = await work(40, 6);
    expect(done).toEqual(Array.from({ length: 40 }, (_, at) => at));
    expect(turns).toBe(20);
  });

  it('ends with a turn of the others where it took long, so that the next work is a task of its own', async () => {
    expect((await work(1, 5)).turns).toBe(1);
  });

  it('gives no turn where it took next to nothing', async () => {
    expect(await work(2, 1)).toEqual({ turns: 0, done: [0, 1] });
  });
});
