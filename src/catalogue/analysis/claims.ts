import type { Initiative } from '../../schema/initiative.ts';
import { sizeOf } from '../facets/bitset.ts';
import { buildFacetIndex } from '../facets/facet-index.ts';
import type { FacetKey } from '../facets/facet-keys.ts';
import { select } from '../facets/query.ts';
import { emptySelection, only, type Selection } from '../facets/selection.ts';
import { facets as allFacets } from '../facets/facets.ts';
import { rememberedFor } from '../../remembered/remembered.ts';
import { breakdownOf, type Breakdown, type ChartId } from './breakdowns.ts';
import { areaFiguresOf } from './headline.ts';

/** Sentences that the brief makes, by the name that is their address: a rewording never changes it. */
export const claimIds = [
  'running',
  'area-running',
  'old-sources',
  'technology',
  'users',
  'forms',
  'regions',
  'openness',
  'access',
  'sourcing',
] as const;
export type ClaimId = (typeof claimIds)[number];

export interface Claim {
  readonly id: ClaimId;
  /** Entries of which the sentence is true: exactly those that its selection opens. */
  readonly n: number;
  /** Entries among which they were counted. */
  readonly of: number;
  readonly selection: Selection;
  /** The term that the sentence is about, where it names one. */
  readonly subject: { readonly facet: FacetKey; readonly term: string } | undefined;
  readonly chart: ChartId;
  /** Which end of the chart shows what the sentence says. */
  readonly end: 'most' | 'fewest';
}

type Facets = Selection['facets'];

interface Definition {
  readonly facets: Facets;
  readonly among?: Facets;
  readonly subject?: Claim['subject'];
  readonly chart: ChartId;
  readonly end?: Claim['end'];
}

const any = (...terms: readonly string[]) => ({ include: terms, exclude: [] });

/** Stand for everything, so they are neither the fullest nor the emptiest of a list. */
const wholes: readonly string[] = ['all-forms', 'global'];

const aboutTerm = (facet: FacetKey, term: string, chart: ChartId, end?: Claim['end']): Definition => ({
  facets: { [facet]: only(term) },
  subject: { facet, term },
  chart,
  ...(end === undefined ? {} : { end }),
});

const definitionsOf = (initiatives: readonly Initiative[], today: string): Record<ClaimId, Definition> => {
  const termsOf = (chart: ChartId): readonly string[] =>
    breakdownOf(chart, initiatives, today)
      .slices.map(({ key }) => key)
      .filter((key) => !wholes.includes(key));
  const share = ({ running, all }: { readonly running: number; readonly all: number }): number => running / Math.max(1, all);
  const area = areaFiguresOf(initiatives).toSorted((a, b) => share(a) - share(b))[0]?.area ?? '';
  return {
    running: { facets: { seen: only('running') }, chart: 'seen' },
    'area-running': {
      facets: { focus: only(area), seen: only('running') },
      among: { focus: only(area) },
      subject: { facet: 'focus', term: area },
      chart: 'focus',
    },
    'old-sources': { facets: { evidence: any('old', 'undated') }, chart: 'evidence' },
    technology: aboutTerm('technology', termsOf('technologies')[0] ?? '', 'technologies'),
    users: aboutTerm('user', 'survivors', 'users'),
    forms: aboutTerm('exploitation', termsOf('exploitation').at(-1) ?? '', 'exploitation', 'fewest'),
    regions: aboutTerm('region', termsOf('regions').at(-1) ?? '', 'regions', 'fewest'),
    openness: { facets: { code: any('licensed', 'unlicensed') }, chart: 'openness' },
    access: { facets: { access: only('unknown') }, chart: 'access' },
    sourcing: { facets: { sourcing: only('own-only') }, chart: 'sourcing' },
  };
};

/** What the field amounts to, in ten sentences. */
export const claimsOf = rememberedFor((initiatives: readonly Initiative[], today: string): readonly Claim[] => {
  const index = buildFacetIndex(initiatives);
  const definitions = definitionsOf(initiatives, today);
  return claimIds.map((id) => {
    const { facets, among = {}, subject, chart, end = 'most' } = definitions[id];
    return {
      id,
      n: sizeOf(select(index, facets)),
      of: sizeOf(select(index, among)),
      selection: { ...emptySelection, facets },
      subject,
      chart,
      end,
    };
  });
});

const running = only('running');

/** Of each area those seen running, among all of it: the shares that the sentence compares. */
const runningByArea = (initiatives: readonly Initiative[], today: string): Breakdown => {
  const all = breakdownOf('focus', initiatives, today);
  const seen = breakdownOf(
    'focus',
    initiatives.filter((initiative) => initiative.seen === 'running'),
    today,
  );
  const counts = new Map(seen.slices.map(({ key, count }) => [key, count]));
  const slices = all.slices.map((slice) => ({ ...slice, count: counts.get(slice.key) ?? 0, of: slice.count }));
  return { ...all, within: { seen: running }, slices: slices.toSorted((a, b) => b.count - a.count) };
};

/** The two sides of the line that the sentence draws, which the explorer can open, rather than years between them. */
const evidenceBySide = (initiatives: readonly Initiative[], today: string): Breakdown => {
  const years = breakdownOf('evidence', initiatives, today);
  const { terms, termsOf } = allFacets.evidence;
  const slices = Object.keys(terms).map((key) => ({
    key,
    count: initiatives.filter((initiative) => termsOf(initiative).includes(key as never)).length,
    unknown: key === 'undated',
  }));
  return { ...years, facet: 'evidence', slices };
};

const ownBreakdowns: Partial<Record<ClaimId, (initiatives: readonly Initiative[], today: string) => Breakdown>> = {
  'area-running': runningByArea,
  'old-sources': evidenceBySide,
};

/** What the chart beside a sentence counts: that of a chapter, or one of its own where that one would not show what is said. */
export const breakdownOfClaim = ({ id, chart }: Claim, initiatives: readonly Initiative[], today: string): Breakdown =>
  ownBreakdowns[id]?.(initiatives, today) ?? breakdownOf(chart, initiatives, today);
