import type { APIRoute } from 'astro';
import type { LandscapeView } from '../../../catalogue/analysis/landscape-views.ts';
import { landscapeOf } from '../../../catalogue/analysis/landscape.ts';
import { landscapeFile } from '../../../components/landscape/landscape-file.ts';
import { initiatives } from '../../../site/content.ts';
import { pictureFile } from '../../../site/slow-files.ts';
import { contextOf } from '../../../site/page-context.ts';
import { getStaticPaths as viewPaths } from './[view].svg.ts';

interface Props extends Record<string, unknown> {
  readonly view: LandscapeView;
}

export const getStaticPaths = viewPaths;

/** Dots for each of the SVG: enough to read the smallest words on A3. */
const scale = 1.5;

export const GET: APIRoute<Props> = async ({ params, props: { view }, site }) => {
  const png = await pictureFile(landscapeFile(landscapeOf(initiatives, view), view, contextOf(params['lang']), site), scale);
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
