import fc from 'fast-check';
import Fuse from 'fuse.js';
import { expect, test } from 'vitest';
import { createSlipSearch } from '../../../src/catalogue/search/slip-search.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdert'), minLength: 3, maxLength: 9 });
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

test('finds what comparing every text letter by letter finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(name, { minLength: 1, maxLength: 40 }),
      // Blanks alone ask for nothing.
      fc.string({ unit: fc.constantFrom(...'abcdert '), minLength: 4, maxLength: 14 }).filter((query) => query.trim() !== ''),
      async (texts, query) => {
        const { search } = await createSlipSearch(texts);
        const all = new Fuse(
          texts.map((text, at) => ({ text, at })),
          { keys: ['text'], ignoreLocation: true, includeScore: true, threshold: 0.3 },
        );
        const expected = all.search(query).map(({ item, score }) => [item.at, score]);
        expect((await search(query, 0.3)).map(({ at, score }) => [at, score])).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});

test('of thousands alike it compares those that share most', async () => {
  const texts = Array.from({ length: 5000 }, (_, n) => `hotline number ${n}`);
  const { search } = await createSlipSearch([...texts, 'hotlline for fishers']);
  expect((await search('hotlline for', 0.3))[0]?.at).toBe(5000);
});

test('a search that nobody waits for compares nothing more', async () => {
  const { search } = await createSlipSearch(['hotline']);
  expect(await search('hotlline', 0.3, AbortSignal.abort())).toEqual([]);
});
