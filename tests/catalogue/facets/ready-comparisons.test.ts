import { expect, test } from 'vitest';
import { readyComparisons } from '../../../src/catalogue/facets/ready-comparisons.ts';
import { makeInitiative } from '../../fixtures/initiative.ts';

test('games that teach about trafficking are no games of investigators', () => {
  const taught = ['quiz', 'story'].map((id) => makeInitiative(id, { technologies: ['gaming'], purposes: ['raise-awareness'] }));
  const searching = makeInitiative('timed-search', { technologies: ['gaming'], purposes: ['investigate', 'train-professionals'] });
  const games = readyComparisons([searching, ...taught]).find(({ key }) => key === 'games');
  expect(games?.ids).toEqual(['quiz', 'story']);
});
