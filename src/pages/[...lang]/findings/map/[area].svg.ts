import type { APIRoute } from 'astro';
import { coverageOf } from '../../../../catalogue/analysis/coverage.ts';
import { mapFile } from '../../../../components/map/map-file.ts';
import { initiatives } from '../../../../site/content.ts';
import { contextOf, languagePaths, type AskedFile } from '../../../../site/page-context.ts';
import { termIds } from '../../../../vocabulary/define.ts';
import { focusAreas, type FocusAreaId } from '../../../../vocabulary/focus-areas.ts';

interface Props extends Record<string, unknown> {
  readonly area: FocusAreaId | undefined;
}

export const together = 'findings';

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) =>
    [undefined, ...termIds(focusAreas)].map((area) => ({ params: { ...params, area: area ?? 'all' }, props: { area } })),
  );

export const shown = ({ params, props: { area } }: AskedFile<Props>) => ({
  context: contextOf(params['lang']),
  area,
  coverage: coverageOf(initiatives, area),
});

export const GET: APIRoute<Props> = (asked) => {
  const { context, area, coverage } = shown(asked);
  return new Response(mapFile(coverage, area, context, asked.site), { headers: { 'Content-Type': 'image/svg+xml' } });
};
