import type { APIRoute } from 'astro';
import { breakdownOf, chartAddresses, type ChartId } from '../../../catalogue/analysis/breakdowns.ts';
import { chartFile } from '../../../components/chart/chart-file.ts';
import { initiatives } from '../../../site/content.ts';
import { contextOf, languagePaths } from '../../../site/page-context.ts';

interface Props extends Record<string, unknown> {
  readonly id: ChartId;
}

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) => chartAddresses.map(({ chart, id }) => ({ params: { ...params, chart }, props: { id } })));

export const GET: APIRoute<Props> = ({ params, props: { id }, site }) => {
  const context = contextOf(params['lang']);
  const file = chartFile(breakdownOf(id, initiatives, context.today), context, site);
  return new Response(file, { headers: { 'Content-Type': 'image/svg+xml' } });
};
