import type { APIRoute } from 'astro';
import { slidesFile } from '../../../site/brief-slides.ts';
import { briefOfBuild } from '../../../site/brief-files.ts';
import { contextOf, languagePaths } from '../../../site/page-context.ts';

export const getStaticPaths = () => languagePaths();

export const GET: APIRoute = async ({ params, site }) => {
  const { sheets, about } = briefOfBuild(contextOf(params['lang']), site);
  return new Response(await slidesFile(sheets, about), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  });
};
