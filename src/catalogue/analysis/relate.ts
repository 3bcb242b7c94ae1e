import type { Initiative } from '../../schema/initiative.ts';
import { facets, type FacetKey } from '../facets/facets.ts';

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

interface TermRows {
  readonly facet: FacetKey;
  readonly term: string;
  readonly rows: number[];
}

/** The rows with the highest scores, best first; of equal ones the lower row. */
const best = (rows: readonly number[], scores: Float64Array, most: number): readonly number[] => {
  const found: number[] = [];
  const isBetter = (a: number, b: number): boolean => (scores[a] ?? 0) > (scores[b] ?? 0) || (scores[a] === scores[b] && a < b);
  for (const row of rows) {
    let place = found.length;
    while (place > 0 && isBetter(row, found[place - 1] ?? row)) place--;
    if (place >= most) continue;
    found.splice(place, 0, row);
    if (found.length > most) found.pop();
  }
  return found;
};

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
 * Says which initiatives belong with one: first what entries state, then those that share the rarest terms, each with its
 * reason. Worked out when first asked for, since a thread of the build asks for some of them only.
 */
export const createRelate = (initiatives: readonly Initiative[]): ((id: string) => readonly Relation[]) => {
  const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  const rowOf = new Map(initiatives.map(({ id }, row) => [id, row]));
  const reverse = reverseRelations(initiatives);
  const termsOf = initiatives.map((): TermRows[] => []);
  for (const facet of telling) {
    const rowsByTerm = new Map<string, TermRows>();
    for (const [row, initiative] of initiatives.entries()) {
      for (const term of facets[facet].termsOf(initiative)) {
        let entry = rowsByTerm.get(term);
        if (entry === undefined) rowsByTerm.set(term, (entry = { facet, term, rows: [] }));
        entry.rows.push(row);
        termsOf[row]?.push(entry);
      }
    }
  }
  const weightOf = ({ facet, rows: own }: TermRows): number =>
    Math.log(initiatives.length / own.length) * (facet === 'organisation' ? 1.5 : 1);
  const isTelling = ({ term, rows: own }: TermRows): boolean => own.length <= mostCommon && term !== 'global';
  // One array for all: the pairs that share a term are many more than the entries.
  const scores = new Float64Array(initiatives.length);
  const isMet = new Uint8Array(initiatives.length);

  const alike = (row: number, most: number, isKnown: (row: number) => boolean): readonly Relation[] => {
    const own = (termsOf[row] ?? []).filter(isTelling);
    const met: number[] = [];
    isMet[row] = 1;
    for (const entry of own) {
      const weight = weightOf(entry);
      for (const other of entry.rows) {
        if (isMet[other] === 0) met.push(other);
        isMet[other] = 1;
        scores[other] = (scores[other] ?? 0) + weight;
      }
    }
    const found = best(
      met.filter((other) => !isKnown(other)),
      scores,
      most,
    );
    for (const other of [row, ...met]) scores[other] = isMet[other] = 0;
    return found.flatMap((other): Relation[] => {
      const initiative = initiatives[other];
      const terms = own
        .filter((entry) => termsOf[other]?.includes(entry))
        .map((entry) => ({ facet: entry.facet, term: entry.term, weight: weightOf(entry) }))
        .toSorted((a, b) => b.weight - a.weight)
        .slice(0, shownTerms)
        .map(({ facet, term }) => ({ facet, term }));
      return initiative === undefined ? [] : [{ initiative, reason: { kind: 'shared', terms } }];
    });
  };

  const relate = (id: string): readonly Relation[] => {
    const initiative = byId.get(id);
    const row = rowOf.get(id);
    if (initiative === undefined || row === undefined) return [];
    const stated = statedRelations(initiative, byId, reverse);
    const known = new Set(stated.map((relation) => rowOf.get(relation.initiative.id)));
    return [...stated, ...alike(row, Math.max(0, mostRelations - stated.length), (other) => known.has(other))];
  };
  const answers = new Map<string, readonly Relation[]>();
  return (id) => {
    let answer = answers.get(id);
    if (answer === undefined) answers.set(id, (answer = relate(id)));
    return answer;
  };
};
