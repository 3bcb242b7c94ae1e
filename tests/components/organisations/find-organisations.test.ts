import { expect, test } from 'vitest';
import { findOrganisations } from '../../../src/components/organisations/find-organisations.ts';

const row = { also: [], type: 'ngo', country: '', lead: 0, partner: 0, funder: 0, all: 1 };
const rows = [
  { ...row, id: 'ecole', name: 'École de Zürich', country: 'Switzerland', partner: 1 },
  {
    ...row,
    id: 'iom',
    name: 'International Organization for Migration',
    also: ['IOM', 'OIM'],
    type: 'intergovernmental',
    lead: 3,
    funder: 1,
    all: 4,
  },
  { ...row, id: 'payer', name: 'Payer', type: 'foundation', funder: 9, all: 9 },
];
const wish = { words: '', type: '', role: '', sort: 'initiatives' } as const;
const found = (asked: object): readonly string[] => findOrganisations(rows, { ...wish, ...asked }).map(({ id }) => id);

test('organisations are found by name, acronym, country, type and role, in the order wished for', () => {
  expect(found({ words: 'zurich ecole' })).toEqual(['ecole']);
  expect(found({ words: 'oim' })).toEqual(['iom']);
  expect(found({ words: 'switzer' })).toEqual(['ecole']);
  expect(found({ role: 'funder' })).toEqual(['payer', 'iom']);
  expect(found({ role: 'funder', sort: 'name' })).toEqual(['iom', 'payer']);
  expect(found({ type: 'foundation' })).toEqual(['payer']);
  expect(found({ words: 'nobody' })).toEqual([]);
  expect(found({ words: '..' })).toEqual(['payer', 'iom', 'ecole']);
});
