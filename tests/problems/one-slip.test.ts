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
