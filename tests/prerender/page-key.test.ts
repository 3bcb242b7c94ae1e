import { expect, test } from 'vitest';
import { keyOf } from '../../src/prerender/page-key.ts';

const context = { digest: 'en 2026-11-22' };
const keyWith = (shown: object): string => keyOf({ context, ...shown });

test('the same data has the same key, and a change at any depth another', () => {
  const shownOf = (name: string, count = 1): object => ({
    list: [{ name, tags: ['a'] }],
    counts: new Map([['x', { count }]]),
    none: undefined,
  });
  const key = keyWith(shownOf('Lamp'));
  expect(keyWith(shownOf('Lamp'))).toBe(key);
  expect(keyWith(shownOf('Light'))).not.toBe(key);
  expect(keyWith(shownOf('Lamp', 2))).not.toBe(key);
  expect(keyOf({ context: { digest: 'fr 2026-11-22' }, ...shownOf('Lamp') })).not.toBe(key);
});

test('frozen data, which is looked at once, counts as any other', () => {
  const keyOfFrozen = (name: string): string => keyWith({ related: [{ initiative: Object.freeze({ name }) }] });
  expect(keyOfFrozen('Lamp')).toBe(keyOfFrozen('Lamp'));
  expect(keyOfFrozen('Lamp')).not.toBe(keyOfFrozen('Light'));
});

test.each([
  ['a function', { label: (term: string) => term }],
  ['a function in something frozen', { entry: Object.freeze({ name: () => 'Lamp' }) }],
  ['an object with a class', { address: new URL('https://lamp.example.org/') }],
])('%s is refused, because its changes would not be seen', (_, shown) => {
  expect(() => keyWith(shown)).toThrow();
});
