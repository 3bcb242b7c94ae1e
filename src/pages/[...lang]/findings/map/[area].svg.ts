import type { APIRoute } from 'astro';
import { coverageOf } from '../../../../catalogue/analysis/coverage.ts';
import { mapFile } from '../../../../components/map/map-file.ts';
import { initiatives } from '../../../../content.ts';
import { contextOf, languagePaths } from '../../../../page-context.ts';
import { termIds } from '../../../../vocabulary/define.ts';
import { focusAreas, type FocusAreaId } from '../../../../vocabulary/focus-areas.ts';

export const together = 'findings';

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) =>
    [undefined, ...termIds(focusAreas)].map((area) => ({ params: { ...params, area: area ?? 'all' }, props: { area } })),
  );

export const GET: APIRoute<{ area: FocusAreaId | undefined }> = ({ params, props: { area }, site }) =>
  new Response(mapFile(coverageOf(initiatives, area), area, contextOf(params['lang']), site), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
