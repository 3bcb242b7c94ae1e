import type { APIRoute } from 'astro';
import type { FigureId } from '../../../components/findings/finding-figures.ts';
import { figurePicture } from '../../../components/findings/figure-picture.ts';
import { drawnFigurePaths, figureOf } from '../../../site/finding-figures-of-build.ts';
import { pictureFile } from '../../../site/slow-files.ts';
import { contextOf } from '../../../site/page-context.ts';

interface Props extends Record<string, unknown> {
  readonly id: FigureId;
}

export const getStaticPaths = drawnFigurePaths;

export const GET: APIRoute<Props> = async ({ params, props: { id }, site }) => {
  const context = contextOf(params['lang']);
  const png = await pictureFile(figurePicture(figureOf(id, context), context, site));
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
