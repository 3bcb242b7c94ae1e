import type { APIRoute } from 'astro';
import { landscapeOf } from '../../../catalogue/analysis/landscape.ts';
import { landscapeViews } from '../../../catalogue/analysis/landscape-views.ts';
import { landscapeCard } from '../../../components/landscape/landscape-card.ts';
import { entryOf, initiatives } from '../../../site/content.ts';
import { contextOf, languagePaths } from '../../../site/page-context.ts';

export const getStaticPaths = () => languagePaths();

/** Every entry that has a tile on any of the pictures. */
const shown = (): readonly string[] => [
  ...new Set(
    landscapeViews.flatMap((view) =>
      landscapeOf(initiatives, view).flatMap(({ groups }) => groups.flatMap(({ tiles }) => tiles.map(({ id }) => id))),
    ),
  ),
];

export const GET: APIRoute = ({ params }) => {
  const context = contextOf(params['lang']);
  const cards = Object.fromEntries(shown().map((id) => [id, landscapeCard(entryOf(id).initiative, context).html]));
  return new Response(JSON.stringify(cards), { headers: { 'Content-Type': 'application/json' } });
};
