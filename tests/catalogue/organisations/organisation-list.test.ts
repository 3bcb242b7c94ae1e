import { expect, test } from 'vitest';
import {
  inRoleOrder,
  initiativeCount,
  mostFunding,
  mostInvolved,
  organisationLetters,
  roleCounts,
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
  expect(organisationLetters(profiles, 'en').map(({ letter, items }) => [letter, items.map(({ name }) => name)])).toEqual([
    ['E', ['École']],
    ['Z', ['Zeta']],
    ['#', ['3Strands']],
  ]);
});

test('an organisation with two roles in one initiative has one initiative', () => {
  const zeta = profiles.find(({ name }) => name === 'Zeta');
  expect(zeta === undefined ? undefined : initiativeCount(zeta)).toBe(1);
  expect(inRoleOrder(zeta?.involvements ?? []).map(({ role }) => role)).toEqual(['lead', 'funder']);
});

const gives = (id: string, role: 'lead' | 'partner' | 'funder') => ({ id, name: id, role, type: 'ngo' }) as const;

test('those that only pay stand apart from those that lead or take part', () => {
  const many = profileOrganisations([
    entry({ id: 'a', organisations: [gives('payer', 'funder'), gives('worker', 'lead')] }),
    entry({ id: 'b', organisations: [gives('payer', 'funder'), gives('both', 'lead'), gives('both', 'funder')] }),
    entry({ id: 'c', organisations: [gives('both', 'partner')] }),
  ]);
  expect(mostInvolved(many, 50).map(({ id }) => id)).toEqual(['both', 'worker']);
  expect(mostInvolved(many, 1).map(({ id }) => id)).toEqual(['both']);
  expect(mostFunding(many, 50).map(({ id }) => id)).toEqual(['payer', 'both']);
  expect(many.filter(({ id }) => id === 'both').map(roleCounts)).toEqual([{ lead: 1, partner: 1, funder: 1 }]);
});
