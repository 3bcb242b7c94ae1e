import type { APIRoute } from 'astro';
import { guideForModels } from '../catalogue/export/guide-for-models.ts';
import { initiatives } from '../site/content.ts';
import { edition } from '../site/data-files.ts';

export const GET: APIRoute = () =>
  new Response(guideForModels(edition, initiatives.length), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
