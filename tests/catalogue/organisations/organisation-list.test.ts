import { expect, test } from 'vitest';
import {
  inRoleOrder,
  initiativeCount,
  letterPlaces,
  listOrder,
  organisationsPerPage,
  typeCounts,
} from '../../../src/catalogue/organisations/organisation-list.ts';
import { profileOrganisations } from '../../../src/catalogue/organisations/organisation-profiles.ts';
import { sampleEntry as entry } from '../sample.ts';

const profiles = profileOrganisations([
  entry({
    organisations: [
      { id: 'zeta', name: 'Zeta', role: 'funder', type: 'foundation' },
      { id: 'zeta', name: 'Zeta', role: 'lead', type: 'foundation' },
      { id: 'ecole', name: 'École', role: 'partner', type: 'academic' },
      { id: '3strands', name: '3Strands', role: 'partner', type: 'ngo' },
    ],
  }),
]);

test('the list runs by letter, other beginnings last', () => {
  expect(listOrder(profiles, 'en').map(({ name }) => name)).toEqual(['École', 'Zeta', '3Strands']);
});

test('an organisation with two roles in one initiative has one initiative', () => {
  const zeta = profiles.find(({ name }) => name === 'Zeta');
  expect(zeta === undefined ? undefined : initiativeCount(zeta)).toBe(1);
  expect(inRoleOrder(zeta?.involvements ?? []).map(({ role }) => role)).toEqual(['lead', 'funder']);
});

test('types come in the order of the vocabulary, only those that occur', () => {
  expect(typeCounts(profiles)).toEqual([
    { type: 'ngo', count: 1 },
    { type: 'academic', count: 1 },
    { type: 'foundation', count: 1 },
  ]);
});

test('a letter is found on the page where it begins', () => {
  const many = profileOrganisations(
    Array.from({ length: organisationsPerPage }, (_, position) =>
      entry({ id: `a-${position}`, organisations: [{ id: `a-${position}`, name: `A ${position}`, role: 'lead', type: 'ngo' }] }),
    ).concat(entry({ id: 'b', organisations: [{ id: 'b', name: 'B', role: 'lead', type: 'ngo' }] })),
  );
  expect(letterPlaces(many, 'en')).toEqual([
    { letter: 'A', page: 1 },
    { letter: 'B', page: 2 },
  ]);
});
