import type { APIRoute } from 'astro';
import type { LandscapeView } from '../../../catalogue/analysis/landscape-views.ts';
import { landscapeViews } from '../../../catalogue/analysis/landscape-views.ts';
import { landscapeOf } from '../../../catalogue/analysis/landscape.ts';
import { landscapeFile } from '../../../components/landscape/landscape-file.ts';
import { initiatives } from '../../../site/content.ts';
import { contextOf, languagePaths } from '../../../site/page-context.ts';

interface Props extends Record<string, unknown> {
  readonly view: LandscapeView;
}

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) => landscapeViews.map((view) => ({ params: { ...params, view }, props: { view } })));

export const GET: APIRoute<Props> = ({ params, props: { view }, site }) => {
  const file = landscapeFile(landscapeOf(initiatives, view), view, contextOf(params['lang']), site);
  return new Response(file, { headers: { 'Content-Type': 'image/svg+xml' } });
};
