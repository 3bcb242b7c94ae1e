import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { landscapeOf } from '../../../src/catalogue/analysis/landscape.ts';
import { landscapeViews } from '../../../src/catalogue/analysis/landscape-views.ts';
import { anyCatalogue } from '../../fixtures/arbitrary.ts';
import { makeInitiative } from '../../fixtures/initiative.ts';

describe.each(landscapeViews)('the picture by %s', (view) => {
  test('shows every initiative once, under its first focus area', () => {
    fc.assert(
      fc.property(anyCatalogue, (initiatives) => {
        const shown = landscapeOf(initiatives, view).flatMap(({ area, groups }) =>
          groups.flatMap(({ tiles }) => tiles.map(({ id }) => `${area} ${id}`)),
        );
        expect(shown.toSorted()).toEqual(initiatives.map(({ id, focusAreas: [first] }) => `${first} ${id}`).toSorted());
      }),
      { numRuns: 40 },
    );
  });

  test('stays within the room there is, and counts what it leaves out', () => {
    fc.assert(
      fc.property(anyCatalogue, fc.integer({ min: 1, max: 60 }), (initiatives, most) => {
        const groups = landscapeOf(initiatives, view, most).flatMap((area) => area.groups);
        const shown = groups.reduce((sum, { tiles }) => sum + tiles.length, 0);
        expect(shown).toBeLessThanOrEqual(Math.max(most, groups.length));
        expect(groups.reduce((sum, { size }) => sum + size, 0)).toBe(initiatives.length);
      }),
      { numRuns: 40 },
    );
  });
});

test('an empty catalogue has no areas', () => {
  expect(landscapeOf([], 'purpose')).toEqual([]);
});

test('tiles stand by name', () => {
  const tools = ['Zeta', 'alpha', 'Éclair'].map((name, at) => makeInitiative(`t${at}`, { name }));
  expect(landscapeOf(tools, 'purpose')[0]?.groups[0]?.tiles.map(({ name }) => name)).toEqual(['alpha', 'Éclair', 'Zeta']);
});
