import type { BrowserResult } from './browser.ts';
import type { BuildResult } from './builds.ts';
import type { DataCost } from './data-cost.ts';
import type { LighthouseResult } from './lighthouse.ts';
import type { DevResult } from './dev.ts';
import type { Measured } from './measure.ts';
import { rivalNames, type Rival, type RivalName } from './rivals.ts';
import type { KindSize } from './sizes.ts';
import type { SplitResult } from './split.ts';

/** What can be asked for, as the command names it. */
export const topics = ['check', 'build', 'data', 'browser', 'lighthouse', 'split', 'rivals', 'dev'] as const;
export type Topic = (typeof topics)[number];

/** What is measured apart, so that it can fail apart. */
export type Part = 'check' | 'data' | 'browser' | 'lighthouse' | 'split' | 'dev' | 'build' | RivalName;

/** What one part found. */
export interface Figures {
  readonly check?: Measured;
  readonly build?: BuildResult;
  /** The site that the build made. */
  readonly sizes?: readonly KindSize[];
  /** The files of the whole catalogue, from the build or from one of their own. */
  readonly dataFiles?: DataCost;
  readonly browser?: BrowserResult;
  readonly lighthouse?: readonly LighthouseResult[];
  readonly split?: SplitResult;
  readonly rivals?: readonly Rival[];
  readonly dev?: DevResult;
}

/** Where and when a part was measured. */
export interface Run {
  readonly commit: string;
  readonly date: string;
  readonly machine: string;
  /** Processes that wanted a core, on average, when it began and when it ended. */
  readonly load: readonly [number, number];
}

export interface Size {
  readonly entries: number;
  /** Languages of the pages, where not all were built. */
  readonly languages?: readonly string[];
}

/** Everything measured at one size, each part in the last run that measured it. */
export interface SizeResult extends Size, Figures {
  readonly runs: Readonly<Partial<Record<Part, Run>>>;
}

/**
 * The parts to measure, in order. The build comes before whatever looks at its site, so it is measured even where only that
 * was asked for.
 */
export const partsOf = (asked: readonly Topic[], others: readonly RivalName[]): readonly Part[] => {
  const one = <T extends Topic>(topic: T): readonly T[] => (asked.includes(topic) ? [topic] : []);
  const looksAtSite = asked.some((topic) => topic === 'build' || topic === 'browser' || topic === 'lighthouse');
  return [
    ...one('check'),
    ...(looksAtSite ? (['build'] as const) : one('data')),
    ...one('browser'),
    ...one('lighthouse'),
    ...one('split'),
    ...(asked.includes('rivals') ? others : []),
    ...one('dev'),
  ];
};

/** Parts that say nothing when there is no site. */
export const needsSite = (part: Part): boolean => part === 'browser' || part === 'lighthouse';

/** Of two lists of builders, what both say of the same one as the later says it, in the order of the names. */
const joined = (earlier: readonly Rival[], later: readonly Rival[]): readonly Rival[] =>
  [...earlier.filter(({ builder }) => !later.some((other) => other.builder === builder)), ...later].toSorted(
    (a, b) => rivalNames.indexOf(a.builder) - rivalNames.indexOf(b.builder),
  );

const isSame = (a: Size, b: Size): boolean => a.entries === b.entries && String(a.languages) === String(b.languages);

/** The results with what one part found. The other parts of that size keep their figures, each with its own run. */
export const withPart = (
  results: readonly SizeResult[],
  { entries, languages }: Size,
  part: Part,
  run: Run,
  { rivals, ...others }: Figures,
): readonly SizeResult[] => {
  const size = { entries, ...(languages !== undefined && { languages }) };
  const earlier = results.find((result) => isSame(result, size));
  return [
    ...results.filter((result) => result !== earlier),
    {
      ...size,
      ...earlier,
      runs: { ...earlier?.runs, [part]: run },
      ...others,
      ...(rivals !== undefined && { rivals: joined(earlier?.rivals ?? [], rivals) }),
    },
  ].toSorted((a, b) => a.entries - b.entries || (a.languages?.length ?? Infinity) - (b.languages?.length ?? Infinity));
};
