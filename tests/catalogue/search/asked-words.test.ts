import { expect, test } from 'vitest';
import { askedWords } from '../../../src/catalogue/search/asked-words.ts';
import { isOnlyNumbers } from '../../../src/catalogue/search/only-numbers.ts';

test.each([
  ['Brick kilns in Nepal', ['brick', 'kilns', 'nepal']],
  ['¿Dónde puedo denunciar?', ['denunciar']],
  ['brick brick', ['brick']],
  ['0800 555 111', ['0800555111']],
  ['+977 1-441 2345 Kathmandu', ['kathmandu', '97714412345']],
  ['the', ['the']],
  ['', []],
])('“%s” asks for %j', (query, words) => {
  expect(askedWords(query)).toEqual(words);
});

test.each([
  ['0800 555 111', true],
  ['0800 555 111 Nepal', false],
  ['Nepal', false],
  ['', false],
])('“%s” is a number and nothing else: %s', (query, expected) => {
  expect(isOnlyNumbers(query)).toBe(expected);
});
