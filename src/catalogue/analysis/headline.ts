import type { Initiative } from '../../schema/initiative.ts';
import { focusAreas, type FocusAreaId } from '../../vocabulary/focus-areas.ts';
import { purposes, type PurposeId } from '../../vocabulary/purposes.ts';
import { isOldEvidence, newestEvidence } from '../facets/evidence.ts';
import type { FacetIndex } from '../facets/facet-index.ts';
import { sharedSize, sizeOf } from '../facets/bitset.ts';

const ids = <T extends string>(vocabulary: Readonly<Record<T, unknown>>): T[] => Object.keys(vocabulary) as T[];

/** The size of the catalogue in four numbers. */
export interface Size {
  readonly initiatives: number;
  readonly countries: number;
  readonly organisations: number;
  /** Different addresses among all sources. */
  readonly sources: number;
}

export const sizeOfCatalogue = (initiatives: readonly Initiative[], index: FacetIndex): Size => ({
  initiatives: initiatives.length,
  countries: [...index.sets.country.keys()].filter((code) => code !== 'global').length,
  organisations: index.sets.organisation.size,
  sources: new Set(initiatives.flatMap(({ sources }) => sources.map(({ url }) => url))).size,
});

/** A focus area, and what is known of what stands in it. */
export interface AreaFigures {
  readonly area: FocusAreaId;
  /** Initiatives that name it, as their main area or another one. */
  readonly all: number;
  /** Initiatives that name it first. */
  readonly mainly: number;
  readonly running: number;
  readonly lastSeen: number;
}

export const areaFiguresOf = (initiatives: readonly Initiative[]): readonly AreaFigures[] =>
  ids(focusAreas).map((area) => {
    const own = initiatives.filter(({ focusAreas: areas }) => areas.includes(area));
    return {
      area,
      all: own.length,
      mainly: own.filter(({ focusAreas: [first] }) => first === area).length,
      running: own.filter(({ seen }) => seen === 'running').length,
      lastSeen: own.filter(({ seen }) => seen === 'last-seen').length,
    };
  });

export interface MatrixCell {
  readonly focus: FocusAreaId;
  readonly count: number;
  /** Shade from 0 (none) to 5 (the fullest cell), by the square root of the count. */
  readonly level: number;
}

export interface MatrixRow {
  readonly purpose: PurposeId;
  readonly cells: readonly MatrixCell[];
}

/** How many initiatives of each focus area serve each purpose, fullest purpose first. */
export const purposeMatrix = (index: FacetIndex): readonly MatrixRow[] => {
  const countOf = (purpose: PurposeId, focus: FocusAreaId): number => {
    const [a, b] = [index.sets.purpose.get(purpose), index.sets.focus.get(focus)];
    return a === undefined || b === undefined ? 0 : sharedSize(a, b);
  };
  const totalOf = (purpose: PurposeId): number => sizeOf(index.sets.purpose.get(purpose) ?? new Uint32Array());
  const counts = ids(purposes).map((purpose) => ({
    purpose,
    counts: ids(focusAreas).map((focus) => ({ focus, count: countOf(purpose, focus) })),
  }));
  const most = Math.max(1, ...counts.flatMap((row) => row.counts.map(({ count }) => count)));
  return counts
    .map(({ purpose, counts: row }) => ({
      purpose,
      cells: row.map(({ focus, count }) => ({ focus, count, level: Math.ceil(5 * Math.sqrt(count / most)) })),
    }))
    .toSorted((a, b) => totalOf(b.purpose) - totalOf(a.purpose));
};

/** What stands out, as counts out of all initiatives. */
export interface Headline {
  readonly statusUnknown: number;
  /** Shown in use by a source of the last two years. */
  readonly seenRunning: number;
  readonly oldEvidence: number;
  readonly independent: number;
  readonly open: number;
  /** Countries with at least one helpline. */
  readonly helplineCountries: number;
}

export const headlineOf = (initiatives: readonly Initiative[], today: string): Headline => {
  const having = (test: (initiative: Initiative) => boolean): number => initiatives.filter(test).length;
  const helplineCountries = new Set(
    initiatives.filter(({ focusAreas: areas }) => areas.includes('helplines')).flatMap(({ countries }) => countries),
  );
  helplineCountries.delete('global');
  return {
    statusUnknown: having(({ seen }) => seen === 'unknown'),
    seenRunning: having(({ seen }) => seen === 'running'),
    oldEvidence: having((initiative) => {
      const evidence = newestEvidence(initiative);
      return evidence === undefined || isOldEvidence(evidence, today);
    }),
    independent: having(({ sources }) => sources.some(({ independent }) => independent)),
    open: having(({ openSource }) => openSource !== undefined),
    helplineCountries: helplineCountries.size,
  };
};
