import type { APIRoute } from 'astro';
import type { LandscapeView } from '../../../catalogue/analysis/landscape-views.ts';
import { landscapeViews } from '../../../catalogue/analysis/landscape-views.ts';
import { landscapeOf } from '../../../catalogue/analysis/landscape.ts';
import { landscapeFile } from '../../../components/landscape/landscape-file.ts';
import { initiatives } from '../../../site/content.ts';
import { contextOf, languagePaths, type AskedFile } from '../../../site/page-context.ts';

interface Props extends Record<string, unknown> {
  readonly view: LandscapeView;
}

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) => landscapeViews.map((view) => ({ params: { ...params, view }, props: { view } })));

export const shown = ({ params, props: { view } }: AskedFile<Props>) => ({
  context: contextOf(params['lang']),
  view,
  areas: landscapeOf(initiatives, view),
});

export const GET: APIRoute<Props> = (asked) => {
  const { context, view, areas } = shown(asked);
  return new Response(landscapeFile(areas, view, context, asked.site), { headers: { 'Content-Type': 'image/svg+xml' } });
};
