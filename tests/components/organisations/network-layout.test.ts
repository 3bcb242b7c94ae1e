import { expect, test } from 'vitest';
import { drawablePart, networkOf } from '../../../src/catalogue/organisations/network.ts';
import { profileOrganisations } from '../../../src/catalogue/organisations/organisation-profiles.ts';
import { layOut } from '../../../src/components/organisations/network-layout.ts';
import { nameSize, placeNames } from '../../../src/components/organisations/network-names.ts';
import { sampleEntry } from '../../catalogue/sample.ts';

const part = (id: string) => ({ id, name: id, role: 'lead', type: 'ngo' }) as const;
const pairs = Array.from({ length: 40 }, (_, at) =>
  sampleEntry({ id: `entry-${at}`, organisations: [part('hub'), part(`other-${at % 25}`), part(`third-${at % 7}`)] }),
);
const network = drawablePart(networkOf(profileOrganisations([...pairs, sampleEntry({ id: 'lonely', organisations: [part('alone')] })])));
const places = () => {
  const { members, initiatives } = layOut(network);
  return [...members, ...initiatives].map(({ x, y }) => ({ x, y }));
};

test('what shares no entry is not drawn, and the best connected come first', () => {
  const ids = network.members.map(({ organisation }) => organisation.id);
  expect(ids[0]).toBe('hub');
  expect(ids).not.toContain('alone');
  expect(network.initiatives.map(({ id }) => id)).not.toContain('lonely');
});

test('the same catalogue gives the same picture, inside its frame', () => {
  const { width, height } = layOut(network);
  expect(places()).toEqual(places());
  expect(places().filter(({ x, y }) => !(x >= 0 && x <= width && y >= 0 && y <= height))).toEqual([]);
});

test('names in a picture with room for them stand in lines of their own', () => {
  const layout = layOut(network);
  const names = placeNames(layout.members.slice(0, 6), layout);
  const sameSpot = names.filter((a, at) => names.some((b, other) => other > at && a.y === b.y && a.x === b.x && a.anchor === b.anchor));
  expect(names).toHaveLength(6);
  expect(sameSpot).toEqual([]);
});

test('a name at the edge of the picture stays inside it, bold letters and all', () => {
  const layout = layOut(network);
  const name = 'Department of Homeland Security';
  const [first] = layout.members;
  if (first === undefined) throw new Error('Nothing is drawn.');
  const atEdge = {
    ...first,
    x: layout.width - 340,
    member: { ...first.member, organisation: { ...first.member.organisation, name } },
  };
  // Bold letters of the usual fonts take up to 0.62 of their size on average.
  const widest = name.length * nameSize * 0.62;
  expect(placeNames([atEdge], layout).map(({ x, anchor }) => anchor !== 'start' || x + widest <= layout.width)).toEqual([true]);
});
