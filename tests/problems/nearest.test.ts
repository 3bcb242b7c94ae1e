import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/problems/nearest.ts';
import { initiativeKeys } from '../../src/schema/initiative.ts';

test.each(['Notes', 'weird', 'date', 'phone', 'price', 'cost', 'logo', 'image', 'alert', 'hidden', 'AI', ''])(
  '"%s" is no slip of a field, so none is proposed',
  (found) => {
    expect(nearest(found, initiativeKeys)).toBeUndefined();
  },
);

test.each([
  ['focus_areas', 'focusAreas'],
  ['Countries', 'countries'],
  ['country', 'countries'],
  ['lang', 'languages'],
  ['technology', 'technologies'],
  ['organization', 'organisations'],
  ['summry', 'summary'],
  ['reveiwed', 'reviewed'],
])('"%s" is meant for %s', (found, meant) => {
  expect(nearest(found, initiativeKeys)).toBe(meant);
});

test('a word is proposed for a part of it, never for its opposite', () => {
  expect(nearest('app', ['web-platform', 'mobile-app'])).toBe('mobile-app');
  expect(nearest('inactive', ['active', 'ended'])).toBeUndefined();
});

test('of every field the name with one letter left out is proposed for it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...initiativeKeys.filter(({ length }) => length > 3)), fc.nat(), (key, at) => {
      const found = key.slice(0, at % key.length) + key.slice((at % key.length) + 1);
      expect(nearest(found, initiativeKeys)).toBe(key);
    }),
  );
});
