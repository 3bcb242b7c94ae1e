import type { APIRoute } from 'astro';
import { breakdownOf, chartIds, type ChartId } from '../../../catalogue/analysis/breakdowns.ts';
import { chartCsv } from '../../../components/chart/chart-csv.ts';
import { initiatives } from '../../../site/content.ts';
import { contextOf, languagePaths, type AskedFile } from '../../../site/page-context.ts';

interface Props extends Record<string, unknown> {
  readonly id: ChartId;
}

export const together = 'findings';

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) => chartIds.map((id) => ({ params: { ...params, chart: id }, props: { id } })));

export const shown = ({ params, props: { id } }: AskedFile<Props>) => {
  const context = contextOf(params['lang']);
  return { context, breakdown: breakdownOf(id, initiatives, context.today) };
};

export const GET: APIRoute<Props> = (asked) => {
  const { context, breakdown } = shown(asked);
  return new Response(chartCsv(breakdown, context), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
