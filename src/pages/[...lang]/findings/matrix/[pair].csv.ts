import type { APIRoute } from 'astro';
import { crossTable } from '../../../../catalogue/analysis/cross-table.ts';
import { dimensionPairs, pairName, type DimensionPair } from '../../../../catalogue/analysis/dimensions.ts';
import { matrixCsv } from '../../../../components/matrix/matrix-csv.ts';
import { initiatives } from '../../../../content.ts';
import { contextOf, languagePaths } from '../../../../page-context.ts';
import { searchLog } from '../../../../search-log.ts';

export const together = 'findings';

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) =>
    dimensionPairs.map((pair) => ({ params: { ...params, pair: pairName(...pair) }, props: { pair } })),
  );

export const GET: APIRoute<{ pair: DimensionPair }> = ({ params, props: { pair } }) =>
  new Response(matrixCsv(crossTable(initiatives, pair), searchLog, contextOf(params['lang'])), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
