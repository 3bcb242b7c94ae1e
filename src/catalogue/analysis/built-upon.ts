import type { Initiative } from '../../schema/initiative.ts';
import { facets, type FacetKey } from '../facets/facets.ts';
import type { StrategyGap } from './strategy-gaps.ts';

/** What exists elsewhere and could be taken over to fill a gap. */
export interface BuiltUpon {
  /** Those with a licence before those with public code before the others, nearest first. */
  readonly initiatives: readonly Initiative[];
  /** Ids of the organisations that lead most of what exists, most first. */
  readonly organisations: readonly string[];
}

const shown = 3;
/** By these an initiative is near to what a place or a form needs. */
const near = ['purpose', 'user', 'technology', 'sector'] as const satisfies readonly FacetKey[];
const mostNamed = 4;
/** What shares less than this part of what the nearest one shares is no help, however open it is. */
const leastShared = 0.5;

const termsOf = (facet: FacetKey, initiative: Initiative): readonly string[] => facets[facet].termsOf(initiative);
const has = ({ facet, term }: StrategyGap['row'], initiative: Initiative): boolean => termsOf(facet, initiative).includes(term);

const tally = (terms: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([term]) => term);
};

/** What is looked for elsewhere, and what is given: a kind of tool is taken to a place, a type of response to a form or sector. */
const sidesOf = ({ row, column }: StrategyGap) =>
  row.facet === 'region' || column.facet === 'pillar' ? { wanted: column, given: row } : { wanted: row, given: column };

const openness = ({ openSource }: Initiative): number => (openSource === undefined ? 0 : openSource.licence === undefined ? 1 : 2);

/** What it should be like: as the form or sector is on record; a region needs what such tools are like anywhere. */
const modelOf = ({ wanted, given }: ReturnType<typeof sidesOf>) => (given.facet === 'region' ? wanted : given);

/** The initiatives that have one side of a gap and not the other, nearest to what is needed. */
export const builtUpon = (initiatives: readonly Initiative[], gap: StrategyGap): BuiltUpon => {
  const sides = sidesOf(gap);
  const { wanted, given } = sides;
  const model = initiatives.filter((initiative) => has(modelOf(sides), initiative));
  const typical = new Map(
    near.map((facet) => [facet, new Set(tally(model.flatMap((initiative) => termsOf(facet, initiative))).slice(0, mostNamed))]),
  );
  const nearness = (initiative: Initiative): number =>
    near.reduce((sum, facet) => sum + termsOf(facet, initiative).filter((term) => typical.get(facet)?.has(term)).length, 0);
  const candidates = initiatives
    .filter((initiative) => has(wanted, initiative) && !has(given, initiative) && initiative.seen !== 'ended')
    .map((initiative) => ({
      initiative,
      open: openness(initiative),
      near: nearness(initiative),
      runs: Number(initiative.seen === 'running'),
    }));
  const nearest = Math.max(0, ...candidates.map(({ near }) => near));
  const elsewhere = candidates
    .filter(({ near }) => near >= leastShared * nearest)
    .toSorted((a, b) => b.open - a.open || b.near - a.near || b.runs - a.runs || (a.initiative.id < b.initiative.id ? -1 : 1));
  const leads = elsewhere.flatMap(({ initiative }) => initiative.organisations.flatMap(({ role, id }) => (role === 'lead' ? [id] : [])));
  return {
    initiatives: elsewhere.slice(0, shown).map(({ initiative }) => initiative),
    organisations: tally(leads).slice(0, shown),
  };
};
