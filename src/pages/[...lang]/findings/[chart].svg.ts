import type { APIRoute } from 'astro';
import { breakdownOf, chartIds, type ChartId } from '../../../catalogue/analysis/breakdowns.ts';
import { chartFile } from '../../../components/chart/chart-file.ts';
import { initiatives } from '../../../content.ts';
import { contextOf, languagePaths } from '../../../page-context.ts';

export const together = 'findings';

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) => chartIds.map((id) => ({ params: { ...params, chart: id }, props: { id } })));

export const GET: APIRoute<{ id: ChartId }> = ({ params, props: { id }, site }) => {
  const context = contextOf(params['lang']);
  return new Response(chartFile(breakdownOf(id, initiatives, context.today), context, site), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
