import type { APIRoute } from 'astro';
import { guideForModels } from '../catalogue/export/guide-for-models.ts';
import { initiatives } from '../content.ts';
import { edition } from '../data-files.ts';

export const GET: APIRoute = () =>
  new Response(guideForModels(edition, initiatives.length), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
