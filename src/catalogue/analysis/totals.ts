import type { Initiative } from '../../schema/initiative.ts';
import { isOldEvidence, newestEvidence } from '../facets/evidence.ts';
import { figuresOf, type Figures } from './figures.ts';

type Counts = Readonly<Record<string, number>>;

/** The size of the catalogue and how well it is sourced, for sentences about the whole. */
export interface Totals extends Pick<Figures, 'entries' | 'countries' | 'organisations' | 'independent'> {
  /** Different pages and documents, by address. */
  readonly sources: number;
  /** Entries whose newest evidence is old or that have no dated source. */
  readonly old: number;
  /** Ways to reach a line. */
  readonly contacts: number;
  readonly dialled: number;
  readonly status: Counts;
  readonly seen: Counts;
  readonly sourcing: Counts;
  /** By first focus area. */
  readonly focus: Counts;
}

const countBy = (values: readonly string[]): Counts => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

const addUp = (initiatives: readonly Initiative[], today: string): Totals => {
  const contacts = initiatives.flatMap((initiative) => initiative.contacts ?? []);
  const { entries, countries, organisations, independent } = figuresOf(initiatives);
  return {
    entries,
    countries,
    organisations,
    independent,
    sources: new Set(initiatives.flatMap(({ sources }) => sources.map(({ url }) => url))).size,
    old: initiatives.filter((initiative) => {
      const evidence = newestEvidence(initiative);
      return evidence === undefined || isOldEvidence(evidence, today);
    }).length,
    contacts: contacts.length,
    dialled: contacts.filter(({ checked }) => checked?.how === 'dialled').length,
    status: countBy(initiatives.map(({ status }) => status)),
    seen: countBy(initiatives.map(({ seen }) => seen)),
    sourcing: countBy(initiatives.map(({ sourcing }) => sourcing)),
    focus: countBy(initiatives.flatMap(({ focusAreas }) => focusAreas.slice(0, 1))),
  };
};

const known = new WeakMap<readonly Initiative[], Map<string, Totals>>();

/** The same for every page that quotes it, so added up once. */
export const totalsOf = (initiatives: readonly Initiative[], today: string): Totals => {
  const totals = known.get(initiatives)?.get(today) ?? addUp(initiatives, today);
  known.set(initiatives, (known.get(initiatives) ?? new Map<string, Totals>()).set(today, totals));
  return totals;
};
