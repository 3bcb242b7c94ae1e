import { expect, test } from 'vitest';
import { createNearest } from '../../src/form/nearest-entries.ts';

const outline = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  countries: [],
  organisations: [],
  added: '2026-01-01',
  ...more,
});

const near = createNearest([
  outline('apprise', 'Apprise', { url: 'https://apprise.example.org/' }),
  outline('carisecure', 'CariSECURE 2.0 (trafficking component)'),
  outline('apprise-lab', 'Apprise Lab'),
  outline('lantern', 'Lantern line', { aliases: ['LL'] }),
]);
const idsFor = (name: string, address = ''): string[] => near(name, address).map(({ id }) => id);

test('beside the entry of that very name, what only looks like it is not shown', () => {
  expect(idsFor('apprise')).toEqual(['apprise', 'apprise-lab']);
  expect(idsFor('Aprise')).toContain('apprise');
});

test('an entry whose whole name stands among other words is shown', () => {
  expect(idsFor('Mekong Club Apprise app')).toEqual(['apprise']);
  expect(idsFor('Apprised people of all places')).toEqual([]);
});

test('an address is the same without what follows visitors', () => {
  expect(idsFor('', 'http://www.apprise.example.org/index.html?utm_source=x&fbclid=1')).toEqual(['apprise']);
  expect(idsFor('', 'www.apprise.example.org/?utm_source=x')).toEqual(['apprise']);
});
