import type { APIRoute } from 'astro';
import { crossTable } from '../../../../catalogue/analysis/cross-table.ts';
import { dimensionPairs, pairName, type DimensionPair } from '../../../../catalogue/analysis/dimensions.ts';
import { matrixCsv } from '../../../../components/matrix/matrix-csv.ts';
import { initiatives } from '../../../../site/content.ts';
import { contextOf, languagePaths } from '../../../../site/page-context.ts';
import { searchLog } from '../../../../site/logged-searches.ts';

interface Props extends Record<string, unknown> {
  readonly pair: DimensionPair;
}

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) =>
    dimensionPairs.map((pair) => ({ params: { ...params, pair: pairName(...pair) }, props: { pair } })),
  );

export const GET: APIRoute<Props> = ({ params, props: { pair } }) => {
  const file = matrixCsv(crossTable(initiatives, pair), initiatives, searchLog, contextOf(params['lang']));
  return new Response(file, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
