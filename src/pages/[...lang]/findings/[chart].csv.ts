import type { APIRoute } from 'astro';
import { breakdownOf, chartIds, type ChartId } from '../../../catalogue/analysis/breakdowns.ts';
import { chartCsv } from '../../../components/chart/chart-csv.ts';
import { initiatives } from '../../../content.ts';
import { contextOf, languagePaths } from '../../../page-context.ts';

export const together = 'findings';

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) => chartIds.map((id) => ({ params: { ...params, chart: id }, props: { id } })));

export const GET: APIRoute<{ id: ChartId }> = ({ params, props: { id } }) => {
  const context = contextOf(params['lang']);
  return new Response(chartCsv(breakdownOf(id, initiatives, context.today), context), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
