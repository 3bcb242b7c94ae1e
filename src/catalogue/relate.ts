import type { Initiative } from '../schema/initiative.ts';
import { facets, type FacetKey } from './facets.ts';

export type Reason =
  | { readonly kind: 'supersededBy' | 'supersedes' | 'partOf' | 'hasPart' | 'related' }
  | { readonly kind: 'shared'; readonly terms: readonly { readonly facet: FacetKey; readonly term: string }[] };

export interface Relation {
  readonly initiative: Initiative;
  readonly reason: Reason;
}

/** Facets whose shared terms make two initiatives alike; status or access do not. */
const telling = ['technology', 'purpose', 'exploitation', 'user', 'country', 'organisation'] as const;

/** Terms on more entries than this say too little, and would make the work grow with the square of the catalogue. */
const mostCommon = 400;
const mostRelations = 6;
const shownTerms = 3;

interface Shared {
  score: number;
  terms: { facet: FacetKey; term: string; weight: number }[];
}

const statedRelations = (
  initiative: Initiative,
  byId: ReadonlyMap<string, Initiative>,
  reverse: ReadonlyMap<string, Relation[]>,
): Relation[] => {
  const to = (ids: readonly string[] | undefined, kind: 'supersededBy' | 'partOf' | 'related'): Relation[] =>
    (ids ?? []).flatMap((id) => {
      const other = byId.get(id);
      return other === undefined ? [] : [{ initiative: other, reason: { kind } }];
    });
  const stated = [
    ...to(initiative.supersededBy, 'supersededBy'),
    ...to(initiative.partOf, 'partOf'),
    ...to(initiative.related, 'related'),
    ...(reverse.get(initiative.id) ?? []),
  ];
  return stated.filter((relation, index) => stated.findIndex((other) => other.initiative.id === relation.initiative.id) === index);
};

const reverseRelations = (initiatives: readonly Initiative[]): Map<string, Relation[]> => {
  const reverse = new Map<string, Relation[]>();
  const add = (ids: readonly string[] | undefined, initiative: Initiative, kind: 'supersedes' | 'hasPart' | 'related') => {
    for (const id of ids ?? []) reverse.set(id, [...(reverse.get(id) ?? []), { initiative, reason: { kind } }]);
  };
  for (const initiative of initiatives) {
    add(initiative.supersededBy, initiative, 'supersedes');
    add(initiative.partOf, initiative, 'hasPart');
    add(initiative.related, initiative, 'related');
  }
  return reverse;
};

/**
 * For every initiative, the ones that belong with it: first what entries state, then those that share
 * the rarest terms, each with its reason. Computed once for the whole catalogue.
 */
export const relateAll = (initiatives: readonly Initiative[]): ReadonlyMap<string, readonly Relation[]> => {
  const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  const reverse = reverseRelations(initiatives);
  const rows = new Map<string, { facet: FacetKey; term: string; rows: number[] }>();
  const termsOf = initiatives.map((initiative, row) =>
    telling.flatMap((facet) =>
      facets[facet].termsOf(initiative).map((term) => {
        const key = `${facet}:${term}`;
        let entry = rows.get(key);
        if (entry === undefined) rows.set(key, (entry = { facet, term, rows: [] }));
        entry.rows.push(row);
        return entry;
      }),
    ),
  );
  return new Map(
    initiatives.map((initiative, row) => {
      const shared = new Map<number, Shared>();
      for (const { facet, term, rows: others } of termsOf[row] ?? []) {
        if (others.length > mostCommon || term === 'global') continue;
        const weight = Math.log(initiatives.length / others.length) * (facet === 'organisation' ? 1.5 : 1);
        for (const other of others) {
          if (other === row) continue;
          const found = shared.get(other) ?? { score: 0, terms: [] };
          found.score += weight;
          found.terms.push({ facet, term, weight });
          shared.set(other, found);
        }
      }
      const stated = statedRelations(initiative, byId, reverse);
      const alike = [...shared]
        .toSorted(([rowA, a], [rowB, b]) => b.score - a.score || rowA - rowB)
        .flatMap(([other, { terms }]): Relation[] => {
          const found = initiatives[other];
          if (found === undefined || stated.some((relation) => relation.initiative.id === found.id)) return [];
          const telltale = terms.toSorted((a, b) => b.weight - a.weight).slice(0, shownTerms);
          return [
            {
              initiative: found,
              reason: { kind: 'shared', terms: telltale.map((shared) => ({ facet: shared.facet, term: shared.term })) },
            },
          ];
        })
        .slice(0, Math.max(0, mostRelations - stated.length));
      return [initiative.id, [...stated, ...alike]];
    }),
  );
};
