import type { APIRoute } from 'astro';
import { crossTable } from '../../../../catalogue/analysis/cross-table.ts';
import { dimensionPairs, pairName, type DimensionPair } from '../../../../catalogue/analysis/dimensions.ts';
import { matrixPicture } from '../../../../components/matrix/matrix-picture.ts';
import { initiatives } from '../../../../site/content.ts';
import { contextOf, languagePaths } from '../../../../site/page-context.ts';
import { pictureFile } from '../../../../site/slow-files.ts';
import { searchLog } from '../../../../site/logged-searches.ts';

interface Props extends Record<string, unknown> {
  readonly pair: DimensionPair;
}

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) =>
    dimensionPairs.map((pair) => ({ params: { ...params, pair: pairName(...pair) }, props: { pair } })),
  );

export const GET: APIRoute<Props> = async ({ params, props: { pair }, site }) => {
  const file = await pictureFile(matrixPicture(crossTable(initiatives, pair), searchLog, contextOf(params['lang']), site));
  return new Response(file, { headers: { 'Content-Type': 'image/png' } });
};
