import type { Initiative, Organisation } from '../../schema/initiative.ts';

export interface Involvement {
  readonly initiative: Initiative;
  readonly role: Organisation['role'];
  /** Years of its part, where a source says so. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** One organisation across all entries. */
export interface OrganisationProfile {
  readonly id: string;
  readonly name: string;
  readonly type: Organisation['type'];
  readonly country: string | undefined;
  readonly url: string | undefined;
  readonly involvements: readonly Involvement[];
}

const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

interface Mention {
  readonly organisation: Organisation;
  readonly initiative: Initiative;
}

/** Every organisation named in the catalogue, by name. */
export const profileOrganisations = (initiatives: readonly Initiative[]): readonly OrganisationProfile[] => {
  const mentions = new Map<string, Mention[]>();
  for (const initiative of initiatives) {
    for (const organisation of initiative.organisations) {
      const own = mentions.get(organisation.id);
      if (own === undefined) mentions.set(organisation.id, [{ organisation, initiative }]);
      else own.push({ organisation, initiative });
    }
  }
  const nameOf = (id: string): string => mentions.get(id)?.[0]?.organisation.name ?? id;
  const first = <K extends 'country' | 'url'>(own: readonly Mention[], key: K): Organisation[K] | undefined =>
    own.find(({ organisation }) => organisation[key] !== undefined)?.organisation[key];
  return Array.from(mentions, ([id, own]): OrganisationProfile => ({
    id,
    name: nameOf(id),
    type: own[0]?.organisation.type ?? 'ngo',
    country: first(own, 'country'),
    url: first(own, 'url'),
    involvements: own.map(({ initiative, organisation: { role, from, to } }) => ({ initiative, role, from, to })),
  })).sort((a, b) => names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
};
