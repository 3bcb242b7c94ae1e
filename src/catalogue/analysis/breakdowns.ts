import type { Initiative } from '../../schema/initiative.ts';
import { termIds } from '../../vocabulary/define.ts';
import { organisationTypes } from '../../vocabulary/organisation-types.ts';
import { sourcing } from '../../vocabulary/sourcing.ts';
import { newestEvidence } from '../facets/evidence.ts';
import { facets, type Facet } from '../facets/facets.ts';
import type { FacetKey } from '../facets/facet-keys.ts';
import { emptySelection, only, type Selection } from '../facets/selection.ts';
import { firstDay, monthsBefore } from '../text/partial-date.ts';
import { rememberedFor } from '../../remembered/remembered.ts';

/** One bar: a term of a facet, or a class of its own kind. */
export interface Slice {
  readonly key: string;
  readonly count: number;
  /** Among how many of its own key it was counted, where not among all. */
  readonly of?: number;
  /** Not known, or not stated. */
  readonly unknown: boolean;
}

export interface Breakdown {
  /** The chart of the findings that shows it; undefined where none does. */
  readonly id: ChartId | undefined;
  /** The filter of the explorer whose terms the keys are, where there is one. */
  readonly facet: FacetKey | undefined;
  /** What the explorer is asked for single keys, where the keys are no terms of a filter. */
  readonly filters?: Readonly<Record<string, Selection['facets']>>;
  /** What else is asked of the initiatives of every bar. */
  readonly within?: Selection['facets'];
  /** Initiatives that were counted. */
  readonly total: number;
  /** Whether one initiative can count under several keys. */
  readonly overlapping: boolean;
  readonly slices: readonly Slice[];
  /** Key of the slice that the whole is about, where it is about one beside its neighbours. */
  readonly subject?: string;
}

interface Definition {
  readonly facet?: FacetKey;
  readonly filters?: Breakdown['filters'];
  readonly keysOf: (initiative: Initiative, today: string) => readonly string[];
  /** All keys; those of the vocabulary and those in use where left out. */
  readonly keys?: (initiatives: readonly Initiative[]) => readonly string[];
  /** Whether the keys are a scale that keeps its order; else the fullest comes first, and last what is not known. */
  readonly isScale?: true;
  readonly overlapping?: boolean;
  readonly unknown?: readonly string[];
}

const ofFacet = (facet: FacetKey): Pick<Definition, 'facet' | 'keysOf'> => ({ facet, keysOf: facets[facet].termsOf });
const vocabularyOf = (facet: FacetKey): readonly string[] => {
  const { terms }: Facet = facets[facet];
  return typeof terms === 'string' ? [] : Object.keys(terms);
};

const ages = ['1', '2', '5', 'older', 'undated'] as const;
const ageOf = (initiative: Initiative, today: string): (typeof ages)[number] => {
  const evidence = newestEvidence(initiative);
  if (evidence === undefined) return 'undated';
  const within = (years: number): boolean => firstDay(evidence) >= monthsBefore(today, 12 * years);
  return within(1) ? '1' : within(2) ? '2' : within(5) ? '5' : 'older';
};

const mostSources = 5;
const sourceKeys = Array.from({ length: mostSources }, (_, at) => (at + 1 === mostSources ? `${mostSources}+` : String(at + 1)));

const years = (initiatives: readonly Initiative[]): readonly string[] => {
  const starts = initiatives.flatMap(({ started }) => started ?? []);
  if (starts.length === 0) return ['unknown'];
  const first = Math.min(...starts);
  return [...Array.from({ length: Math.max(...starts) - first + 1 }, (_, at) => String(first + at)), 'unknown'];
};

/** Kinds of the organisations in a role; an initiative without any counts as not known. */
const ofRole = (wanted: Initiative['organisations'][number]['role']): Definition => ({
  keysOf: ({ organisations }) => {
    const types = new Set(organisations.filter(({ role }) => role === wanted).map(({ type }) => type));
    return types.size === 0 ? ['none'] : [...types];
  },
  keys: (initiatives) => {
    const isMissing = initiatives.some(({ organisations }) => !organisations.some(({ role }) => role === wanted));
    return isMissing ? [...termIds(organisationTypes), 'none'] : termIds(organisationTypes);
  },
  overlapping: true,
  unknown: ['none'],
});

const definitions = {
  focus: { ...ofFacet('focus'), overlapping: true },
  purposes: { ...ofFacet('purpose'), overlapping: true },
  technologies: { ...ofFacet('technology'), overlapping: true },
  users: { ...ofFacet('user'), overlapping: true },
  exploitation: { ...ofFacet('exploitation'), overlapping: true },
  started: {
    keysOf: ({ started }) => [started === undefined ? 'unknown' : String(started)],
    keys: years,
    isScale: true,
    unknown: ['unknown'],
  },
  seen: { ...ofFacet('seen'), keys: () => vocabularyOf('seen'), isScale: true, unknown: ['unknown'] },
  evidence: {
    keysOf: (initiative, today) => [ageOf(initiative, today)],
    keys: () => ages,
    isScale: true,
    unknown: ['undated'],
    filters: { undated: { evidence: only('undated') } },
  },
  access: { ...ofFacet('access'), keys: () => vocabularyOf('access'), isScale: true, unknown: ['unknown'] },
  openness: { ...ofFacet('code'), keys: () => vocabularyOf('code'), isScale: true, unknown: ['none'] },
  operators: ofRole('lead'),
  funders: ofRole('funder'),
  regions: { ...ofFacet('region'), overlapping: true },
  countries: { ...ofFacet('country'), overlapping: true },
  sources: {
    keysOf: ({ sources }) => [sources.length >= mostSources ? `${mostSources}+` : String(sources.length)],
    keys: () => sourceKeys,
    isScale: true,
  },
  independence: {
    keysOf: ({ sources }) => [sources.some(({ independent }) => independent) ? 'independent' : 'own'],
    keys: () => ['independent', 'own'],
    isScale: true,
    filters: { independent: { sourcing: { include: [], exclude: ['own-only'] } }, own: { sourcing: only('own-only') } },
  },
  sourcing: { ...ofFacet('sourcing'), keys: () => termIds(sourcing), isScale: true },
} as const satisfies Record<string, Definition>;

export type ChartId = keyof typeof definitions;
export const chartIds = Object.keys(definitions) as readonly ChartId[];

/** What a chart is called in its address; those that took the place of another one answer at its address too. */
const formerCharts = { status: 'seen', confidence: 'sourcing' } as const satisfies Record<string, ChartId>;

export const chartAddresses: readonly { readonly chart: string; readonly id: ChartId }[] = [
  ...chartIds.map((id) => ({ chart: id, id })),
  ...Object.entries(formerCharts).map(([chart, id]) => ({ chart, id })),
];

/** What a chart of the findings counts. */
export type ChartBreakdown = Breakdown & { readonly id: ChartId };

const countBreakdown = rememberedFor((initiatives: readonly Initiative[], id: ChartId, today: string): ChartBreakdown => {
  const { facet, filters, keysOf, keys, isScale, overlapping = false, unknown = [] }: Definition = definitions[id];
  const counts = new Map<string, number>();
  for (const initiative of initiatives) for (const key of keysOf(initiative, today)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const known = keys?.(initiatives) ?? [...new Set([...(facet === undefined ? [] : vocabularyOf(facet)), ...counts.keys()])];
  const slices = known.map((key) => ({ key, count: counts.get(key) ?? 0, unknown: unknown.includes(key) }));
  return {
    id,
    facet,
    ...(filters !== undefined && { filters }),
    total: initiatives.length,
    overlapping,
    slices: isScale
      ? slices
      : slices.toSorted((a, b) => Number(a.unknown) - Number(b.unknown) || b.count - a.count || (a.key < b.key ? -1 : 1)),
  };
});

export const breakdownOf = (id: ChartId, initiatives: readonly Initiative[], today: string): ChartBreakdown =>
  countBreakdown(initiatives, id, today);

/** Exactly the initiatives of a bar, where the explorer has a filter for them. */
export const selectionOfSlice = ({ facet, filters = {}, within }: Breakdown, { key, count }: Slice): Selection | undefined => {
  const facets = facet === undefined ? filters[key] : { ...within, [facet]: only(key) };
  return facets === undefined || count === 0 ? undefined : { ...emptySelection, facets };
};

/** The initiatives of a bar of a chart. */
export const initiativesOfSlice = (
  id: ChartId | undefined,
  { key }: Slice,
  initiatives: readonly Initiative[],
  today: string,
): readonly Initiative[] => {
  if (id === undefined) return [];
  const { keysOf }: Definition = definitions[id];
  return initiatives.filter((initiative) => keysOf(initiative, today).includes(key));
};
