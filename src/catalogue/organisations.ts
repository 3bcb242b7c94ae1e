import type { Initiative } from '../schema/initiative.ts';
import type { Organisation } from '../schema/organisation.ts';
import { organisationId } from './organisation-id.ts';

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

/** Every organisation named in the catalogue, by name. */
export const profileOrganisations = (initiatives: readonly Initiative[]): readonly OrganisationProfile[] => {
  const mentions = new Map<string, { organisation: Organisation; initiative: Initiative }[]>();
  for (const initiative of initiatives) {
    for (const organisation of initiative.organisations) {
      const id = organisationId(organisation.name);
      const own = mentions.get(id);
      if (own === undefined) mentions.set(id, [{ organisation, initiative }]);
      else own.push({ organisation, initiative });
    }
  }
  const nameOf = (id: string): string => mentions.get(id)?.[0]?.organisation.name ?? id;
  return [...mentions]
    .map(([id, own]): OrganisationProfile => {
      const shared = new Map<string, number>();
      for (const { initiative } of own) {
        for (const other of new Set(initiative.organisations.map(({ name }) => organisationId(name)))) {
          if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1);
        }
      }
      const find = <K extends 'country' | 'url'>(key: K) =>
        own.map(({ organisation }) => organisation[key]).find((value) => value !== undefined);
      return {
        id,
        name: nameOf(id),
        type: own[0]?.organisation.type ?? 'ngo',
        country: find('country'),
        url: find('url'),
        involvements: own.map(({ initiative, organisation }) => ({ initiative, role: organisation.role })),
        works: [...shared]
          .map(([otherId, count]) => ({ id: otherId, name: nameOf(otherId), shared: count }))
          .toSorted((a, b) => b.shared - a.shared || names.compare(a.name, b.name)),
      };
    })
    .toSorted((a, b) => names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
};
