import type { APIRoute } from 'astro';
import { breakdownOf, chartAddresses, type ChartId } from '../../../catalogue/analysis/breakdowns.ts';
import { chartCsv } from '../../../components/chart/chart-csv.ts';
import { initiatives } from '../../../site/content.ts';
import { contextOf, languagePaths } from '../../../site/page-context.ts';

interface Props extends Record<string, unknown> {
  readonly id: ChartId;
}

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) => chartAddresses.map(({ chart, id }) => ({ params: { ...params, chart }, props: { id } })));

export const GET: APIRoute<Props> = ({ params, props: { id } }) => {
  const context = contextOf(params['lang']);
  const file = chartCsv(breakdownOf(id, initiatives, context.today), context, context.t.findings.charts[id]);
  return new Response(file, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
