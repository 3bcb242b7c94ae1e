import type { Initiative } from '../../schema/initiative.ts';
import type { Involvement, OrganisationProfile } from './organisation-profiles.ts';
import { namedTogether } from './partners.ts';

/** An organisation in the network, with how many others it is named with. */
export interface Member {
  readonly organisation: OrganisationProfile;
  /** Distinct entries that name it. */
  readonly entries: number;
  /** Distinct organisations that are named in the same entries. */
  readonly others: number;
}

/** What an organisation does in an entry. */
export interface Tie extends Omit<Involvement, 'initiative'> {
  readonly organisation: string;
  readonly initiative: string;
}

/** Organisations and entries, and who does what in which. */
export interface Network {
  /** Those named with most others first. */
  readonly members: readonly Member[];
  readonly initiatives: readonly Initiative[];
  readonly ties: readonly Tie[];
}

const memberOf = (organisation: OrganisationProfile): Member => ({
  organisation,
  entries: new Set(organisation.involvements.map(({ initiative }) => initiative.id)).size,
  others: namedTogether(organisation).length,
});

/** The network of the whole catalogue; where numbers are equal, those with more entries first, then in the order given. */
export const networkOf = (organisations: readonly OrganisationProfile[]): Network => ({
  members: organisations.map(memberOf).toSorted((a, b) => b.others - a.others || b.entries - a.entries),
  initiatives: [...new Set(organisations.flatMap(({ involvements }) => involvements.map(({ initiative }) => initiative)))].toSorted(
    (a, b) => (a.id < b.id ? -1 : 1),
  ),
  ties: organisations.flatMap(({ id, involvements }) =>
    involvements.map(({ initiative, ...part }) => ({ ...part, organisation: id, initiative: initiative.id })),
  ),
});

/** At most so many organisations and so many entries are drawn: more would be no picture. */
export const mostDrawn = 1200;

/** What a picture can hold: the best connected organisations that share an entry with another, and the entries that tie most of them. */
export const drawablePart = ({ members, initiatives, ties }: Network): Network => {
  const kept = members.filter(({ others }) => others > 0).slice(0, mostDrawn);
  const ids = new Set(kept.map(({ organisation }) => organisation.id));
  const between = Map.groupBy(
    ties.filter(({ organisation }) => ids.has(organisation)),
    ({ initiative }) => initiative,
  );
  const sizeOf = (id: string): number => new Set(between.get(id)?.map(({ organisation }) => organisation)).size;
  const drawn = initiatives
    .map((initiative) => ({ initiative, size: sizeOf(initiative.id) }))
    .filter(({ size }) => size > 1)
    .toSorted((a, b) => b.size - a.size)
    .slice(0, mostDrawn)
    .map(({ initiative }) => initiative);
  const drawnTies = drawn.flatMap(({ id }) => between.get(id) ?? []);
  const tied = new Set(drawnTies.map(({ organisation }) => organisation));
  return { members: kept.filter(({ organisation }) => tied.has(organisation.id)), initiatives: drawn, ties: drawnTies };
};
