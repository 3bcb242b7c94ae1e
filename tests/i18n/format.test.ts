import { expect, test } from 'vitest';
import { asHeading, count, formatDate, formatPercent, joinList } from '../../src/i18n/format.ts';

test.each([
  ['en', '2024-06-01', '1 June 2024'],
  ['fr', '2024-06-01', '1er juin 2024'],
  ['fr', '2024-06-25', '25 juin 2024'],
  ['es', '2024-06-01', '1 de junio de 2024'],
  ['fr', '2024-06', 'juin 2024'],
] as const)('%s writes %s as %s', (language, date, text) => {
  expect(formatDate(date, language)).toBe(text);
});

test('lists are joined as the language does', () => {
  expect(joinList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  expect(joinList(['a', 'b', 'c'], 'fr')).toBe('a, b et c');
  expect(joinList(['a', 'b', 'c'], 'es')).toBe('a, b y c');
});

test.each([
  ['en', 0, '0 lines'],
  ['en', 1, '1 line'],
  ['fr', 0, '0 line'],
  ['fr', 1, '1 line'],
  ['fr', 2, '2 lines'],
  ['es', 0, '0 lines'],
  ['es', 1, '1 line'],
] as const)('%s counts %i as its grammar does', (language, n, text) => {
  expect(count({ one: '{n} line', other: '{n} lines' }, n, language)).toBe(text);
});

test('a form that a language has is used, and one without a sentence takes the general one', () => {
  const forms = { one: 'one', many: 'millions of', other: 'other' };
  expect(count(forms, 1_000_000, 'es')).toBe('millions of');
  expect(count({ one: 'one', other: 'other' }, 1_000_000, 'es')).toBe('other');
});

test('a heading begins with a capital, in any script', () => {
  expect(asHeading('español', 'es')).toBe('Español');
  expect(asHeading('érythréen', 'fr')).toBe('Érythréen');
  expect(asHeading('العربية', 'en')).toBe('العربية');
  expect(asHeading('', 'en')).toBe('');
});

test('what is hardly anything is not nothing, and its sign stays with its number', () => {
  expect(formatPercent(0.001, 'en')).toBe('<\u00a01%');
  expect(formatPercent(0.999, 'en')).toBe('>\u00a099%');
  expect(formatPercent(0, 'en')).toBe('0%');
});
