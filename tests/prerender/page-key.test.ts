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

test('what says by a digest what it gives counts by that alone', () => {
  const keyOfText = (digest: string): string => keyWith({ texts: [{ digest, html: () => '<p>' }] });
  expect(keyOfText('a')).toBe(keyOfText('a'));
  expect(keyOfText('a')).not.toBe(keyOfText('b'));
});

test('values of different kinds never have the same key', () => {
  const values = [
    1,
    '1',
    true,
    'true',
    undefined,
    'undefined',
    null,
    'null',
    NaN,
    [],
    {},
    new Map(),
    ['a', 'b'],
    ['a,b'],
    [['a'], 'b'],
    [['a', 'b']],
  ];
  const frozen = Object.freeze(['a', 'b']);
  const keys = [...values, frozen, { digest: 'a' }, ['#"a"']].map((value) => keyWith({ value }));
  expect(new Set(keys).size).toBe(keys.length);
});

test.each([
  ['a function', { label: (term: string) => term }],
  ['a function in something frozen', { entry: Object.freeze({ name: () => 'Lamp' }) }],
  ['an object with a class', { address: new URL('https://lamp.example.org/') }],
])('%s is refused, because its changes would not be seen', (_, shown) => {
  expect(() => keyWith(shown)).toThrow();
});
