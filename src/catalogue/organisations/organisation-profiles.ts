import type { Initiative, Organisation } from '../../schema/initiative.ts';

export interface Involvement {
  readonly initiative: Initiative;
  readonly role: Organisation['role'];
}

/** One organisation across all entries. */
export interface OrganisationProfile {
  readonly id: string;
  readonly name: string;
  readonly type: Organisation['type'];
  readonly country: string | undefined;
  readonly url: string | undefined;
  readonly involvements: readonly Involvement[];
  /** Others it shares initiatives with, most shared first. */
  readonly works: readonly { readonly id: string; readonly name: string; readonly shared: number }[];
}

const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

interface Mention {
  readonly organisation: Organisation;
  readonly initiative: Initiative;
}

/** Every organisation named in the catalogue, by name. */
export const profileOrganisations = (initiatives: readonly Initiative[]): readonly OrganisationProfile[] => {
  const mentions = new Map<string, Mention[]>();
  const idsOf = new Map<Initiative, readonly string[]>();
  for (const initiative of initiatives) {
    const ids = initiative.organisations.map((organisation) => {
      const { id } = organisation;
      const own = mentions.get(id);
      if (own === undefined) mentions.set(id, [{ organisation, initiative }]);
      else own.push({ organisation, initiative });
      return id;
    });
    idsOf.set(initiative, ids.length > 1 ? [...new Set(ids)] : ids);
  }
  const nameOf = (id: string): string => mentions.get(id)?.[0]?.organisation.name ?? id;
  const worksOf = (id: string, own: readonly Mention[]): OrganisationProfile['works'] => {
    const shared = new Map<string, number>();
    for (const { initiative } of own) {
      for (const other of idsOf.get(initiative) ?? []) if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return Array.from(shared, ([otherId, count]) => ({ id: otherId, name: nameOf(otherId), shared: count })).sort(
      (a, b) => b.shared - a.shared || names.compare(a.name, b.name),
    );
  };
  const first = <K extends 'country' | 'url'>(own: readonly Mention[], key: K): Organisation[K] | undefined =>
    own.find(({ organisation }) => organisation[key] !== undefined)?.organisation[key];
  return Array.from(mentions, ([id, own]): OrganisationProfile => ({
    id,
    name: nameOf(id),
    type: own[0]?.organisation.type ?? 'ngo',
    country: first(own, 'country'),
    url: first(own, 'url'),
    involvements: own.map(({ initiative, organisation }) => ({ initiative, role: organisation.role })),
    works: worksOf(id, own),
  })).sort((a, b) => names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
};
