import { expect, test } from 'vitest';
import { asSeen, disguisedLabel, mixedWord } from '../../../src/catalogue/checks/look-alike.ts';

test.each([
  ['letters of another script', 'Pоlаris', 'Polaris'],
  ['capitals of another script', 'РОLARIS', 'polaris'],
  ['r and n for m', 'Hornet', 'homet'],
  ['two v for w', 'Vvork', 'work'],
  ['a capital i for l', 'HeIpline', 'Helpline'],
  ['a digit', '0ak1and', 'oakland'],
  ['accents', 'Línea', 'linea'],
  ['full-width letters', 'ＡＢＣ', 'abc'],
  ['signs and blanks', '  Safe -- House! ', 'safe house'],
])('two that differ only by %s look alike', (_, one, other) => {
  expect(asSeen(one)).toBe(asSeen(other));
});

test.each([
  ['Safe House', 'SafeHouse'],
  ['Rim', 'Rin'],
  ['Wave', 'Vave'],
])('%s and %s do not', (one, other) => {
  expect(asSeen(one)).not.toBe(asSeen(other));
});

test.each([
  ['Pоlaris Project', 'Pоlaris'],
  ['Call the «lіne», now', 'lіne'],
  ['Лига La Strada', undefined],
  ['Лига', undefined],
  ['La Strada', undefined],
])('of “%s” the word with letters of two scripts is %s', (text, word) => {
  expect(mixedWord(text)).toBe(word);
});

test.each([
  ['letters of two scripts', 'www.pоlaris.org', 'pоlaris'],
  ['letters that all look like Latin ones', 'сосо.example.org', 'сосо'],
  ['the same as capitals', 'СОСО.example.org', 'СОСО'],
  ['a word of another script', 'лига.example.org', undefined],
  ['Chinese beside Latin', '中国abc.example.org', undefined],
  ['Latin letters with accents', 'línea.example.org', undefined],
  ['digits alone', '116006.example.org', undefined],
])('%s in a host', (_, host, label) => {
  expect(disguisedLabel(host)).toBe(label);
});
