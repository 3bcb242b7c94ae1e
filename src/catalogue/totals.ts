import type { Initiative } from '../schema/initiative.ts';
import { isOldEvidence, newestEvidence } from './evidence.ts';
import { organisationId } from './organisation-id.ts';

type Counts = Readonly<Record<string, number>>;

/** The size of the catalogue and how well it is sourced, for sentences about the whole. */
export interface Totals {
  readonly entries: number;
  readonly organisations: number;
  readonly countries: number;
  /** Different pages and documents, by address. */
  readonly sources: number;
  /** Entries with at least one source that none of their organisations published. */
  readonly independent: number;
  /** Entries whose newest evidence is old or that have no dated source. */
  readonly old: number;
  /** Ways to reach a line. */
  readonly contacts: number;
  readonly dialled: number;
  readonly status: Counts;
  readonly confidence: Counts;
  /** By first focus area. */
  readonly focus: Counts;
}

const countBy = (values: readonly string[]): Counts => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

const distinct = (values: readonly string[]): number => new Set(values).size;

export const totalsOf = (initiatives: readonly Initiative[], today: string): Totals => {
  const contacts = initiatives.flatMap((initiative) => initiative.contacts ?? []);
  return {
    entries: initiatives.length,
    organisations: distinct(initiatives.flatMap(({ organisations }) => organisations.map(({ name }) => organisationId(name)))),
    countries: distinct(initiatives.flatMap(({ countries }) => countries).filter((code) => code !== 'global')),
    sources: distinct(initiatives.flatMap(({ sources }) => sources.map(({ url }) => url))),
    independent: initiatives.filter(({ sources }) => sources.some(({ independent }) => independent)).length,
    old: initiatives.filter((initiative) => {
      const evidence = newestEvidence(initiative);
      return evidence === undefined || isOldEvidence(evidence, today);
    }).length,
    contacts: contacts.length,
    dialled: contacts.filter(({ checked }) => checked?.how === 'dialled').length,
    status: countBy(initiatives.map(({ status }) => status)),
    confidence: countBy(initiatives.map(({ confidence }) => confidence)),
    focus: countBy(initiatives.flatMap(({ focusAreas }) => focusAreas.slice(0, 1))),
  };
};
