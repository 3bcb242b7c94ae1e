import type { APIRoute } from 'astro';
import { crossTable } from '../../../../catalogue/analysis/cross-table.ts';
import { dimensionPairs, pairName, type DimensionPair } from '../../../../catalogue/analysis/dimensions.ts';
import { matrixCsv } from '../../../../components/matrix/matrix-csv.ts';
import { initiatives } from '../../../../site/content.ts';
import { contextOf, languagePaths, type AskedFile } from '../../../../site/page-context.ts';
import { searchLog } from '../../../../site/logged-searches.ts';

interface Props extends Record<string, unknown> {
  readonly pair: DimensionPair;
}

export const together = 'findings';

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) =>
    dimensionPairs.map((pair) => ({ params: { ...params, pair: pairName(...pair) }, props: { pair } })),
  );

export const shown = ({ params, props: { pair } }: AskedFile<Props>) => ({
  context: contextOf(params['lang']),
  log: searchLog,
  table: crossTable(initiatives, pair),
});

export const GET: APIRoute<Props> = (asked) => {
  const { context, log, table } = shown(asked);
  return new Response(matrixCsv(table, log, context), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
