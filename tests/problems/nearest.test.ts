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

test('longer texts are no names, so nothing is proposed for them', () => {
  const name = 'n'.repeat(60);
  expect(nearest(name, [`${name}x`])).toBe(`${name}x`);
  expect(nearest(`${name}n`, [name])).toBeUndefined();
});

test('of several that look alike the nearest is proposed, wherever it stands', () => {
  for (const candidates of [
    ['sources', 'source', 'resource'],
    ['resource', 'source', 'sources'],
  ])
    expect(nearest('sourc', candidates)).toBe('source');
});

test('a name is known however its words are joined', () => {
  for (const found of ['open-source', 'open_source', 'open source', 'OpenSource', 'opensource'])
    expect(nearest(found, ['access', 'openSource'])).toBe('openSource');
});

test('a word too short to tell anything is no part of a name', () => {
  expect(nearest('ap', ['web-ap-tool'])).toBeUndefined();
  expect(nearest('app', ['application'])).toBeUndefined();
  expect(nearest('appl', ['application'])).toBe('application');
});
