import type { Context } from '../components/context.ts';
import { figureIds, figuresOf, type FigureId, type FindingFigure } from '../components/findings/finding-figures.ts';
import { initiatives } from './content.ts';
import { languagePaths } from './page-context.ts';

/** A path for each figure in each language. */
export const figurePaths = () =>
  languagePaths().flatMap(({ params }) => figureIds.map((figure) => ({ params: { ...params, figure }, props: { id: figure } })));

/** @throws RangeError when there is no figure of this name */
export const figureOf = (id: FigureId, context: Context): FindingFigure => {
  const figure = figuresOf(initiatives, context).find((each) => each.id === id);
  if (figure === undefined) throw new RangeError(`There is no figure "${id}".`);
  return figure;
};
