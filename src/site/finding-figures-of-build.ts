import { pairsLookedAt, strategyGaps, type StrategyGap } from '../catalogue/analysis/strategy-gaps.ts';
import type { Context } from '../components/context.ts';
import { figureIds, figureOfGap, figureOfName, type FigureId, type FindingFigure } from '../components/findings/finding-figures.ts';
import { initiatives } from './content.ts';
import { searchLog } from './logged-searches.ts';
import { languagePaths } from './page-context.ts';
import { gapsOfReleases } from './release-findings.ts';

const pairs = new Map(pairsLookedAt(initiatives, searchLog).map((pair) => [`gap-${pair.id}` as const, pair]));

/** Ids of the figures of the gaps to discuss on the day of the build. */
const gapsOfDay: readonly FigureId[] = strategyGaps(initiatives, searchLog).map(({ id }) => `gap-${id}` as const);

const pathsOf = (ids: readonly FigureId[]) =>
  languagePaths().flatMap(({ params }) => ids.map((figure) => ({ params: { ...params, figure }, props: { id: figure } })));

/** A path for each figure in each language: for each pair that may be a gap too, so that its address outlives it. */
export const figurePaths = () => pathsOf([...figureIds, ...pairs.keys()]);

/** Whether the findings of this build show a figure. */
export const isShown = (id: FigureId): boolean => !id.startsWith('gap-') || gapsOfDay.includes(id);

/** Who put the picture of a gap on a slide finds it at its address after the gap has left the five. Of other pairs nobody needs one. */
const drawnGaps: ReadonlySet<FigureId> = new Set([...gapsOfDay, ...gapsOfReleases]);

/** Whether a figure has a picture as PNG. */
export const hasPicture = (id: FigureId): boolean => !id.startsWith('gap-') || drawnGaps.has(id);

/** A path for each figure that has a picture. */
export const drawnFigurePaths = () => pathsOf([...figureIds, ...drawnGaps]);

/** The pair that a figure is about; undefined where it is about none. */
export const gapOf = (id: FigureId): StrategyGap | undefined => pairs.get(id as `gap-${string}`);

/** @throws RangeError when there is no figure of this name */
export const figureOf = (id: FigureId, context: Context): FindingFigure => {
  const pair = gapOf(id);
  if (pair !== undefined) return figureOfGap(pair, initiatives, context);
  const figure = figureOfName(id, initiatives, context);
  if (figure === undefined) throw new RangeError(`There is no figure "${id}".`);
  return figure;
};
