import { expect, test } from 'vitest';
import { formatDate, joinList } from '../../src/i18n/format.ts';

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
