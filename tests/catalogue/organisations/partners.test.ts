import { expect, test } from 'vitest';
import { profileOrganisations } from '../../../src/catalogue/organisations/organisation-profiles.ts';
import { partnersOf, type Partner } from '../../../src/catalogue/organisations/partners.ts';
import { sampleEntry } from '../sample.ts';

const part = (id: string, role: 'lead' | 'partner' | 'funder', years: { from?: number; to?: number } = {}) =>
  ({ id, name: id, role, type: 'ngo', ...years }) as const;
const profiles = profileOrganisations([
  sampleEntry({ id: 'wide', organisations: [part('hub', 'lead'), part('a', 'partner'), part('b', 'partner'), part('c', 'partner')] }),
  sampleEntry({ id: 'deep', organisations: [part('hub', 'lead'), part('b', 'partner')] }),
  sampleEntry({
    id: 'hub',
    organisations: [part('alpha', 'lead'), part('beta', 'partner', { from: 2018, to: 2021 }), part('pays', 'funder')],
  }),
  sampleEntry({ id: 'set', organisations: [part('alpha', 'partner'), part('beta', 'lead'), part('pays', 'funder')] }),
  sampleEntry({ id: 'fund', organisations: [part('pays', 'funder'), part('also', 'funder')] }),
]);
const of = (id: string, entries: Readonly<Record<string, number>> = {}) => {
  const profile = profiles.find((each) => each.id === id);
  if (profile === undefined) throw new RangeError(id);
  return partnersOf(profile, {
    entries: (other) => entries[other] ?? 0,
    acronym: (other) => (other === 'beta' ? 'B' : undefined),
  });
};
const idsOf = (partners: readonly Partner[]): string[] => partners.map(({ id }) => id);

test('a partner is told with the entries that name both, its part and its years', () => {
  expect(
    of('alpha').together.map(({ id, shared }) => ({
      id,
      shared: shared.map(({ initiative, own, theirs, from, to }) => [initiative.id, own, theirs, from, to]),
    })),
  ).toEqual([
    {
      id: 'beta',
      shared: [
        ['hub', ['lead'], ['partner'], 2018, 2021],
        ['set', ['partner'], ['lead'], undefined, undefined],
      ],
    },
  ]);
});

test('who only pays stands apart, from either side, and two who pay for one thing work together', () => {
  expect(idsOf(of('alpha').funders)).toEqual(['pays']);
  expect(idsOf(of('pays').funded)).toEqual(['alpha', 'beta']);
  expect(idsOf(of('pays').together)).toEqual(['also']);
});

test('who works in one entry and pays for others is told of each in its list, with how many name both', () => {
  const entry = (id: string, role: 'partner' | 'funder') => sampleEntry({ id, organisations: [part('hub', 'lead'), part('state', role)] });
  const also = sampleEntry({ id: 'd', organisations: [part('hub', 'lead'), part('union', 'partner')] });
  const more = sampleEntry({ id: 'e', organisations: [part('hub', 'lead'), part('union', 'partner')] });
  const profile = profileOrganisations([entry('a', 'partner'), entry('b', 'funder'), entry('c', 'funder'), also, more]).find(
    ({ id }) => id === 'hub',
  );
  if (profile === undefined) throw new RangeError('hub');
  const { together, funders } = partnersOf(profile, { entries: () => 0, acronym: () => undefined });
  const told = (partners: readonly Partner[]) =>
    partners.map(({ id, named, shared }) => [id, named, shared.map(({ initiative }) => initiative.id)]);
  expect(told(together)).toEqual([
    ['union', 2, ['d', 'e']],
    ['state', 3, ['a']],
  ]);
  expect(told(funders)).toEqual([['state', 3, ['b', 'c']]]);
});

test('whom one shares most entries with comes first, and among equals whom most entries name', () => {
  expect(idsOf(of('hub', { a: 2, b: 2, c: 51 }).together)).toEqual(['b', 'c', 'a']);
  expect(idsOf(of('hub').together)).toEqual(['b', 'a', 'c']);
});

test('a partner is told with its acronym where it has one', () => {
  expect(of('alpha').together.map(({ acronym }) => acronym)).toEqual(['B']);
  expect(of('pays').together.map(({ acronym }) => acronym)).toEqual([undefined]);
});
