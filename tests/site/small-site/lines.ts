import { emergencyNumbers } from '../../fixtures/emergency-numbers.ts';
import { entryText } from '../../fixtures/initiative.ts';

const sources = ['first', 'second'].map((id) => ({
  id,
  url: `https://${id}.example.org/`,
  title: `Page of ${id}`,
  publisher: `Publisher ${id}`,
  accessed: '2026-11-01',
  kind: 'official',
}));
const contact = (value: string, changes: object = {}) => ({
  kind: 'phone',
  value,
  display: value,
  countries: ['NP'],
  checked: { date: '2026-11-01', how: 'read' },
  source: 'first',
  ...changes,
});
const line = (name: string, ...contacts: object[]): string =>
  entryText(
    { name, organisations: [{ name: `${name} Trust`, role: 'lead', type: 'ngo' }], contacts, sources },
    'It answers.[^first][^second]',
  );

/** Entries whose lines are fresh, due, old, too old, told apart by two pages, of another country, and short; by id. */
export const linesOfEachState: Readonly<Record<string, string>> = {
  fresh: line('Fresh', contact('+97715550100', { display: '01-555 0100 ext. 12', extension: '12' }), contact('1145')),
  due: line('Due', contact('1111', { checked: { date: '2026-08-01', how: 'read' } })),
  old: line('Old', contact('2222', { checked: { date: '2025-06-01', how: 'read' } })),
  expired: line('Expired', contact('3333', { checked: { date: '2023-06-01', how: 'read' } })),
  split: line('Split', contact('4444', { disputedBy: 'second' })),
  india: line('Across', contact('5555', { countries: ['IN'] })).replace('countries: [NP]', 'countries: [IN]'),
  told: line(
    'Told',
    contact('7777', {
      countries: ['LK'],
      hours: 'Weekdays, 9 to 5',
      free: true,
      evidence: { hours: ['second'], free: ['first', 'second'] },
    }),
  ).replace('countries: [NP]', 'countries: [LK]'),
  short: line('Short', contact('100')),
};

/** Emergency numbers of a country that has lines, and of one that has none. */
export const countryWithoutLine = `${emergencyNumbers.replace('NP:', 'FJ:').replaceAll('102', '999')}${emergencyNumbers}`;
