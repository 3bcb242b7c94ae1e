import type { BrowserResult } from './browser.ts';
import type { BuildResult } from './builds.ts';
import type { LighthouseResult } from './lighthouse.ts';
import type { DevResult } from './dev.ts';
import type { Measured } from './measure.ts';
import type { Rival } from './rivals.ts';
import type { KindSize } from './sizes.ts';

/** Everything measured at one size, in one run. */
export interface SizeResult {
  readonly entries: number;
  /** Languages of the pages, where not all were built. */
  readonly languages?: readonly string[];
  readonly commit: string;
  readonly date: string;
  readonly machine: string;
  /** Processes that wanted a core, on average, when the run began and when it ended. */
  readonly load: readonly [number, number];
  readonly check?: Measured;
  readonly builds?: readonly BuildResult[];
  readonly sizes?: readonly KindSize[];
  readonly browser?: BrowserResult;
  readonly lighthouse?: readonly LighthouseResult[];
  readonly rivals?: readonly Rival[];
  readonly dev?: DevResult;
}
