import { formatVersion } from '../catalogue/releases/first-format.ts';
import { strategyGaps } from '../catalogue/analysis/strategy-gaps.ts';
import { releaseFiles, type Release } from '../catalogue/releases/release.ts';
import type { Context } from '../components/context.ts';
import { figuresOf, type FigureId, type FindingFigure } from '../components/findings/finding-figures.ts';
import type { SearchLog } from '../schema/search-log.ts';
import { releaseOf, releases } from './data-files.ts';
import { languagePaths } from './page-context.ts';

/** The log of the searches of a release, without which its gaps cannot be told. */
const logOf = ({ beside }: Release): SearchLog | undefined => {
  const text = beside[releaseFiles.searchLog];
  return text === undefined ? undefined : (JSON.parse(text) as SearchLog);
};

/** Releases whose files say all that the findings count, each with its log. */
const counted: ReadonlyMap<Release, SearchLog> = new Map(
  releases.flatMap((release) => {
    const log = (release.manifest.format ?? 1) >= formatVersion ? logOf(release) : undefined;
    return log === undefined ? [] : [[release, log]];
  }),
);

/** A path for the findings of each release in each language; of those that cannot be counted it says why. */
export const releaseFindingPaths = () =>
  languagePaths().flatMap(({ params }) => releases.map(({ manifest: { tag } }) => ({ params: { ...params, tag } })));

interface FrozenFigures {
  readonly release: Release;
  /** As they were on the day of the release; none where its files do not say what they count. */
  readonly figures: readonly FindingFigure[];
  /** The first later release that has figures. */
  readonly next: string | undefined;
}

const figuresOfRelease = (release: Release, context: Context): readonly FindingFigure[] => {
  const log = counted.get(release);
  return log === undefined ? [] : figuresOf(release.initiatives, log, { ...context, today: release.manifest.date });
};

/** @throws RangeError when there is no release of this tag */
export const frozenFigures = (tag: string, context: Context): FrozenFigures => {
  const release = releaseOf(tag);
  const later = releases.slice(releases.indexOf(release) + 1);
  return {
    release,
    figures: figuresOfRelease(release, context),
    next: later.find((each) => counted.has(each))?.manifest.tag,
  };
};

/** The gaps that each release showed, by its tag, oldest release first. */
const gapsByRelease: ReadonlyMap<string, ReadonlySet<FigureId>> = new Map(
  [...counted].map(([{ manifest, initiatives }, log]) => [
    manifest.tag,
    new Set(strategyGaps(initiatives, log).map(({ id }) => `gap-${id}` as const)),
  ]),
);

/** Every gap that a release showed. */
export const gapsOfReleases: ReadonlySet<FigureId> = new Set([...gapsByRelease.values()].flatMap((gaps) => [...gaps]));

/** Tag of the newest release whose findings show a figure: a gap of today need not have been one then. */
export const releaseShowing = (id: FigureId): string | undefined =>
  [...gapsByRelease].findLast(([, gaps]) => !id.startsWith('gap-') || gaps.has(id))?.[0];
