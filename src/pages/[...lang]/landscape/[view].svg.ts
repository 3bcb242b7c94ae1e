import type { APIRoute } from 'astro';
import type { LandscapeView } from '../../../catalogue/analysis/landscape-views.ts';
import { landscapeViews } from '../../../catalogue/analysis/landscape-views.ts';
import { landscapeOf } from '../../../catalogue/analysis/landscape.ts';
import { landscapeFile } from '../../../components/landscape/landscape-file.ts';
import { initiatives } from '../../../content.ts';
import { contextOf, languagePaths } from '../../../page-context.ts';

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) => landscapeViews.map((view) => ({ params: { ...params, view }, props: { view } })));

export const GET: APIRoute<{ view: LandscapeView }> = ({ params, props: { view }, site }) =>
  new Response(landscapeFile(landscapeOf(initiatives, view), view, contextOf(params['lang']), site), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
