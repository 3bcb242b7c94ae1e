import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneSlip, meantTerm } from '../../src/problems/one-slip.ts';

test.each([
  ['active', 'actve', true],
  ['active', 'actiive', true],
  ['active', 'actave', true],
  ['active', 'acitve', true],
  ['active', 'inactive', false],
  ['active', 'active', false],
  ['free', 'f', false],
  ['ab', 'ba', true],
  ['aab', 'aba', true],
  ['abcd', 'acbe', false],
])('%s and %s: %s', (a, b, expected) => {
  expect([isOneSlip(a, b), isOneSlip(b, a)]).toEqual([expected, expected]);
});

/** All that one slip makes of a text over the letters a, b and c. */
const slipsOf = (text: string): ReadonlySet<string> => {
  const letters = [...'abc'];
  const places = Array.from({ length: text.length + 1 }, (_, at) => [text.slice(0, at), text.slice(at)] as const);
  const slips = places.flatMap(([before, after]) => [
    ...letters.map((letter) => before + letter + after),
    ...letters.map((letter) => before + letter + after.slice(1)),
    before + after.slice(1),
    before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2),
  ]);
  return new Set(slips.filter((slip) => slip !== text));
};

test('a slip is one letter more, less or other, or two swapped, and nothing else', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(isOneSlip(a, b), `${a} ${b}`).toBe(slipsOf(a).has(b));
    }),
    { numRuns: 3000 },
  );
});

test('a term of four letters can be meant by one slip, a shorter one only by its own letters', () => {
  expect(['chad', 'ap', 'API'].map((found) => meantTerm(found, ['chat', 'api']))).toEqual(['chat', undefined, 'api']);
  expect(['SOCIAL  media', ' social__media '].map((found) => meantTerm(found, ['social-media']))).toEqual(['social-media', 'social-media']);
});

test('a term is meant when it is the only one that can be', () => {
  const terms = ['mobile-app', 'api', 'gaming', 'naming'];
  expect(['Mobile App', 'mobile_app', 'mobil-app', 'ap', 'baming', 'inmobile-app', ''].map((found) => meantTerm(found, terms))).toEqual([
    'mobile-app',
    'mobile-app',
    'mobile-app',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
