import { expect, test } from 'vitest';
import { makeInitiative } from '../../fixtures/initiative.ts';

const published = (...dates: readonly (string | undefined)[]) =>
  dates.map((date, at) => ({
    id: `source-${at}`,
    url: `https://lantern.example.org/${at}`,
    title: 'About us',
    publisher: 'Lantern Foundation',
    ...(date === undefined ? {} : { published: date }),
    accessed: '2026-02-01',
    kind: 'own' as const,
  }));

// The day of these is 1 March 2026.
test.each([
  ['no source has a date', [undefined], 'undated'],
  ['the newest dated source is of the last two years', [undefined, '2019', '2025-11'], 'recent'],
  ['the newest dated source is older', [undefined, '2019', '2022-11'], 'old'],
] as const)('evidence where %s', (_, dates, age) => {
  expect(makeInitiative('a', { sources: published(...dates) }).evidenceAge).toBe(age);
});

test('what stands on a site of the initiative or of its organisations is no word of somebody else, whoever signs it', () => {
  const at = (url: string) =>
    published('2025-11').map((source) => ({ ...source, id: 'other', url, publisher: 'Harbour News', kind: 'reporting' as const }));
  const independent = (url: string): boolean | undefined =>
    makeInitiative('a', {
      url: 'https://lantern.example.org/',
      organisations: [{ name: 'Lantern Foundation', role: 'lead', type: 'ngo', url: 'https://foundation.example.net/' }],
      sources: at(url),
    }).sources[0]?.independent;
  expect(independent('https://harbour.example.com/lantern')).toBe(true);
  expect(independent('https://lantern.example.org/press')).toBe(false);
  expect(independent('https://www.foundation.example.net/press')).toBe(false);
  expect(independent('https://lantern.example.org.example.com/press')).toBe(true);
});
