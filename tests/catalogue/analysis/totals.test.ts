import { expect, test } from 'vitest';
import { totalsOf } from '../../../src/catalogue/analysis/totals.ts';
import type { Contact } from '../../../src/schema/contact.ts';
import type { Initiative } from '../../../src/schema/initiative.ts';

const source = (url: string, independent: boolean, published?: string) => ({
  id: 'a',
  url,
  title: 'Page',
  publisher: 'Someone',
  accessed: '2026-11-22',
  kind: 'reporting' as const,
  independent,
  ...(published === undefined ? {} : { published }),
});

const entry = (changes: Partial<Initiative>): Initiative => ({
  id: 'one',
  name: 'One',
  summary: 'A tool that helps people to report what they saw.',
  focusAreas: ['apps'],
  technologies: ['mobile-app'],
  purposes: ['report-suspicions'],
  pillars: ['prevention'],
  exploitation: ['all-forms'],
  users: ['public'],
  countries: ['GB'],
  status: 'unknown',
  seen: 'unknown' as const,
  sourcing: 'own-only' as const,
  evidenceAge: 'undated' as const,
  access: 'free',
  organisations: [{ id: 'someone', name: 'Someone', role: 'lead', type: 'ngo' }],
  added: '2026-11-22',
  reviewed: '2026-11-22',
  sources: [source('https://one.example/', false)],
  ...changes,
});

test('an empty catalogue has totals of nothing', () => {
  expect(totalsOf([], '2026-11-22')).toEqual({
    entries: 0,
    organisations: 0,
    countries: 0,
    sources: 0,
    independent: 0,
    old: 0,
    contacts: 0,
    dialled: 0,
    status: {},
    seen: {},
    sourcing: {},
    focus: {},
  });
});

test('what two entries share counts once, and an entry counts under its first focus area', () => {
  const contact: Contact = { kind: 'phone', value: '116006', display: '116 006', countries: ['GB'], source: 'a' };
  const totals = totalsOf(
    [
      entry({ contacts: [contact, { ...contact, checked: { date: '2026-11-22', how: 'dialled' } }] }),
      entry({
        id: 'two',
        focusAreas: ['helplines', 'apps'],
        countries: ['global'],
        sources: [source('https://one.example/', true, '2026-01'), source('https://two.example/', true)],
      }),
    ],
    '2026-11-22',
  );
  expect(totals).toMatchObject({ entries: 2, organisations: 1, countries: 1, sources: 2, independent: 1, contacts: 2, dialled: 1 });
  expect(totals.focus).toEqual({ apps: 1, helplines: 1 });
});

test('an entry without any dated source counts as old', () => {
  const dated = (published: string) => entry({ sources: [source('https://one.example/', false, published)] });
  expect(totalsOf([entry({}), dated('2024-10'), dated('2024-12')], '2026-11-22').old).toBe(2);
});
