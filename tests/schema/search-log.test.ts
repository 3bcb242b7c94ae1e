import { expect, test } from 'vitest';
import { searchLogKeysAt } from '../../src/schema/search-log.ts';

test('what may stand at a place of the search log is known, so that a misspelt word is told from an unknown one', () => {
  expect(searchLogKeysAt([])).toEqual(['searches', 'open']);
  expect(searchLogKeysAt(['searches', 0])).toEqual(expect.arrayContaining(['what', 'found', 'notFound']));
  expect(searchLogKeysAt(['open', 3])).toEqual(['areas', 'countries', 'leads', 'note']);
});
