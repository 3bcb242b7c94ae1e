import type { APIRoute } from 'astro';
import { coverageOf } from '../../../../catalogue/analysis/coverage.ts';
import { mapFile } from '../../../../components/map/map-file.ts';
import { initiatives } from '../../../../site/content.ts';
import { searchLog } from '../../../../site/logged-searches.ts';
import { contextOf, languagePaths } from '../../../../site/page-context.ts';
import { termIds } from '../../../../vocabulary/define.ts';
import { focusAreas, type FocusAreaId } from '../../../../vocabulary/focus-areas.ts';

interface Props extends Record<string, unknown> {
  readonly area: FocusAreaId | undefined;
}

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) =>
    [undefined, ...termIds(focusAreas)].map((area) => ({ params: { ...params, area: area ?? 'all' }, props: { area } })),
  );

export const GET: APIRoute<Props> = ({ params, props: { area }, site }) => {
  const file = mapFile(coverageOf(initiatives, area), area, searchLog, contextOf(params['lang']), site);
  return new Response(file, { headers: { 'Content-Type': 'image/svg+xml' } });
};
