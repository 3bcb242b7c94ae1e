import type { APIRoute } from 'astro';
import { slidesOf } from '../../../site/slow-files.ts';
import { briefOfBuild } from '../../../site/brief-files.ts';
import { contextOf, languagePaths } from '../../../site/page-context.ts';

export const getStaticPaths = () => languagePaths();

export const GET: APIRoute = async ({ params, site }) => {
  return new Response(await slidesOf(briefOfBuild(contextOf(params['lang']), site)), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  });
};
