import { expect, test } from 'vitest';
import { hoursInWords } from '../../src/components/helplines/hours-words.ts';
import { parseOpeningHours } from '../../src/vocabulary/opening-hours.ts';

test.each([
  ['24/7', 'en', 'Day and night'],
  ['Mo-Fr 09:00-17:00', 'en', 'Monday – Friday 09:00–17:00'],
  ['Mo-Fr 09:00-17:00', 'fr', 'lundi – vendredi 09:00–17:00'],
  ['Mo,Tu,Th 10:00-16:00; We 12:00-20:00', 'es', 'lunes, martes, jueves 10:00–16:00; miércoles 12:00–20:00'],
  ['Sa 10:00-12:00,14:00-16:00', 'en', 'Saturday 10:00–12:00, 14:00–16:00'],
])('%s in %s', (openingHours, language, words) => {
  expect(hoursInWords({ hours: 'as printed', openingHours }, 'Day and night', language)).toEqual({ text: words, isOwn: true });
});

test('rows of hours are kept apart by the sign of the language', () => {
  const two = { hours: 'as printed', openingHours: 'Mo-Tu 10:00-16:00; We 12:00-20:00' };
  const said = (language: string) => hoursInWords(two, 'always', language)?.text;
  expect(said('en')).toContain('16:00; ');
  expect(said('fr')).toContain('16:00\u202f; ');
  expect(said('ar')).toContain('16:00؛ ');
  expect(said('ur')).toContain('16:00؛ ');
  expect(said('zh-Hans')).toContain('16:00；');
});

test('hours that are not clear stay as they are printed', () => {
  expect(hoursInWords({ hours: '19.00-06.00' }, 'Day and night', 'fr')).toEqual({ text: '19.00-06.00', isOwn: false });
  expect(hoursInWords({}, 'Day and night', 'fr')).toBeUndefined();
});

test.each([
  ['en', 'Monday – Friday 08:00–18:00', 'United Kingdom'],
  ['fr', 'lundi – vendredi 08:00–18:00', 'Royaume-Uni'],
  ['es', 'lunes – viernes 08:00–18:00', 'Reino Unido'],
  ['ru', '08:00–18:00', 'Великобритания'],
])('hours of another place say in %s whose time it is', (language, times, place) => {
  const elsewhere = { hours: 'Mon-Fri 08:00-18:00 UK time', openingHours: 'Mo-Fr 08:00-18:00', timeZone: 'Europe/London' };
  const { text, isOwn } = hoursInWords(elsewhere, 'Day and night', language) ?? {};
  expect(text).toContain(times);
  expect(text).toMatch(new RegExp(`\\([^)]*${place}[^)]*\\)$`));
  expect(isOwn).toBe(true);
});

test.each([
  'Mo-Fr 09:00-17:00; Fr 10:00-12:00',
  'Fr-Mo 09:00-17:00',
  'Mo-Fr 9-17',
  'Mo-Fr 09:00-09:00',
  'Mo 12:00-16:00,14:00-18:00',
  'Mo-Fr 25:00-26:00',
  '24/7; Mo 09:00-17:00',
  'weekdays',
  '',
])('%j contradicts itself or cannot be read', (text) => {
  expect(parseOpeningHours(text)).toBeUndefined();
});
