import type { APIRoute } from 'astro';
import { chartCsv } from '../../../components/chart/chart-csv.ts';
import type { FigureId } from '../../../components/findings/finding-figures.ts';
import { figureOf, figurePaths } from '../../../site/finding-figures-of-build.ts';
import { contextOf } from '../../../site/page-context.ts';

interface Props extends Record<string, unknown> {
  readonly id: FigureId;
}

export const getStaticPaths = figurePaths;

export const GET: APIRoute<Props> = ({ params, props: { id } }) => {
  const context = contextOf(params['lang']);
  const figure = figureOf(id, context);
  const file = chartCsv(figure.breakdown, context, figure);
  return new Response(file, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
