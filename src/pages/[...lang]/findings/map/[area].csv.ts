import type { APIRoute } from 'astro';
import { coverageOf } from '../../../../catalogue/analysis/coverage.ts';
import { mapCsv } from '../../../../components/map/map-csv.ts';
import { initiatives } from '../../../../site/content.ts';
import { contextOf, languagePaths } from '../../../../site/page-context.ts';
import { termIds } from '../../../../vocabulary/define.ts';
import { focusAreas, type FocusAreaId } from '../../../../vocabulary/focus-areas.ts';

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) =>
    [undefined, ...termIds(focusAreas)].map((area) => ({ params: { ...params, area: area ?? 'all' }, props: { area } })),
  );

export const GET: APIRoute<{ area: FocusAreaId | undefined }> = ({ params, props: { area } }) =>
  new Response(mapCsv(coverageOf(initiatives, area), area, contextOf(params['lang'])), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
