import type { Initiative, Organisation } from '../../schema/initiative.ts';
import type { OrganisationProfile } from './organisation-profiles.ts';

type Role = Organisation['role'];

/** An entry that names both, with the part of each. */
export interface SharedEntry {
  readonly initiative: Initiative;
  readonly own: readonly Role[];
  readonly theirs: readonly Role[];
  /** Years of the other's part, where a source says so. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

interface NamedTogether {
  readonly id: string;
  readonly name: string;
  readonly shared: readonly SharedEntry[];
}

/** One in one of the lists, with the entries that put it there. */
export interface Partner extends NamedTogether {
  /** How many entries name both, those that put it into another list included. */
  readonly named: number;
  /** By which many know it better than by its name. */
  readonly acronym: string | undefined;
}

/** What the catalogue knows of the others, beyond the entries that name both. */
export interface OthersKnown {
  /** In how many entries an organisation is named. */
  readonly entries: (id: string) => number;
  readonly acronym: (id: string) => string | undefined;
}

/**
 * Whom an organisation is named with: those it works with, and apart from them those who only pay for it or whom it only pays for.
 * Who pays for one entry and works in another stands in both lists.
 */
export interface Partners {
  readonly together: readonly Partner[];
  readonly funders: readonly Partner[];
  readonly funded: readonly Partner[];
}

const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const onlyFunds = (roles: readonly Role[]): boolean => roles.every((role) => role === 'funder');

/** Who pays for whom in an entry: nobody, where both do or both do more than pay. */
const relation = ({ own, theirs }: SharedEntry): keyof Partners => {
  if (onlyFunds(own) === onlyFunds(theirs)) return 'together';
  return onlyFunds(theirs) ? 'funders' : 'funded';
};

const sharedEntry = (initiative: Initiative, id: string, other: string): SharedEntry => {
  const partsOf = (wanted: string): readonly Organisation[] =>
    initiative.organisations.filter((organisation) => organisation.id === wanted);
  const theirs = partsOf(other);
  return {
    initiative,
    own: partsOf(id).map(({ role }) => role),
    theirs: theirs.map(({ role }) => role),
    from: theirs.find(({ from }) => from !== undefined)?.from,
    to: theirs.find(({ to }) => to !== undefined)?.to,
  };
};

/** Those named in the same entries, most shared entries first. */
export const namedTogether = ({ id, involvements }: OrganisationProfile): readonly NamedTogether[] => {
  const found = new Map<string, { id: string; name: string; shared: SharedEntry[] }>();
  for (const initiative of new Set(involvements.map((involvement) => involvement.initiative))) {
    const others = new Map(initiative.organisations.filter((other) => other.id !== id).map((other) => [other.id, other.name]));
    for (const [other, name] of others) {
      const shared = sharedEntry(initiative, id, other);
      const known = found.get(other);
      if (known === undefined) found.set(other, { id: other, name, shared: [shared] });
      else known.shared.push(shared);
    }
  }
  return [...found.values()].toSorted((a, b) => b.shared.length - a.shared.length || names.compare(a.name, b.name));
};

/** Those of as many entries in a list stand in the order of all their entries: whom one looks for is most likely one of many. */
export const partnersOf = (profile: OrganisationProfile, { entries, acronym }: OthersKnown): Partners => {
  const all = namedTogether(profile);
  const inPlace = (place: keyof Partners): readonly Partner[] =>
    all
      .map((other): Partner => ({
        ...other,
        shared: other.shared.filter((entry) => relation(entry) === place),
        named: other.shared.length,
        acronym: acronym(other.id),
      }))
      .filter(({ shared }) => shared.length > 0)
      .toSorted((a, b) => b.shared.length - a.shared.length || entries(b.id) - entries(a.id) || names.compare(a.name, b.name));
  return { together: inPlace('together'), funders: inPlace('funders'), funded: inPlace('funded') };
};
