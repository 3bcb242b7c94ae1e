import type { APIRoute } from 'astro';
import { landscapeOf } from '../../../../catalogue/analysis/landscape.ts';
import { landscapeViews } from '../../../../catalogue/analysis/landscape-views.ts';
import { landscapeCard } from '../../../../components/landscape/landscape-card.ts';
import { entryOf, initiatives } from '../../../../site/content.ts';
import { contextOf, languagePaths } from '../../../../site/page-context.ts';
import { termIds } from '../../../../vocabulary/define.ts';
import { focusAreas } from '../../../../vocabulary/focus-areas.ts';

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) => termIds(focusAreas).map((area) => ({ params: { ...params, area } })));

/** Every entry that has a tile under a focus area on any of the pictures. */
const tilesOf = (wanted: string | undefined): readonly string[] => [
  ...new Set(
    landscapeViews
      .flatMap((view) => landscapeOf(initiatives, view))
      .filter(({ area }) => area === wanted)
      .flatMap(({ groups }) => groups.flatMap(({ tiles }) => tiles.map(({ id }) => id))),
  ),
];

export const GET: APIRoute = ({ params }) => {
  const context = contextOf(params['lang']);
  const cards = Object.fromEntries(tilesOf(params['area']).map((id) => [id, landscapeCard(entryOf(id).initiative, context)]));
  return new Response(JSON.stringify(cards), { headers: { 'Content-Type': 'application/json' } });
};
