import { formatVersion } from '../catalogue/releases/first-format.ts';
import type { Release } from '../catalogue/releases/release.ts';
import type { Context } from '../components/context.ts';
import { figuresOf, type FindingFigure } from '../components/findings/finding-figures.ts';
import { releaseOf, releases } from './data-files.ts';
import { languagePaths } from './page-context.ts';

/** Releases whose records say all that the findings count. */
const counted: readonly Release[] = releases.filter(({ manifest }) => (manifest.format ?? 1) >= formatVersion);

/** Tag of the newest release that has findings of its own; undefined before the first. */
export const newestFindings: string | undefined = counted.at(-1)?.manifest.tag;

/** Whether the findings of a release have a page. */
export const hasFindings = (tag: string): boolean => counted.some(({ manifest }) => manifest.tag === tag);

/** A path for the findings of each such release in each language. */
export const releaseFindingPaths = () =>
  languagePaths().flatMap(({ params }) => counted.map(({ manifest: { tag } }) => ({ params: { ...params, tag } })));

interface FrozenFigures {
  readonly release: Release;
  /** As they were on the day of the release. */
  readonly figures: readonly FindingFigure[];
}

/** @throws RangeError when there is no release of this tag */
export const frozenFigures = (tag: string, context: Context): FrozenFigures => {
  const release = releaseOf(tag);
  return { release, figures: figuresOf(release.initiatives, { ...context, today: release.manifest.date }) };
};
