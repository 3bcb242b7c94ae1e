import type { APIRoute } from 'astro';
import { documentFile } from '../../../site/brief-document.ts';
import { briefOfBuild } from '../../../site/brief-files.ts';
import { contextOf, languagePaths } from '../../../site/page-context.ts';

export const getStaticPaths = () => languagePaths();

export const GET: APIRoute = async ({ params, site }) => {
  return new Response(await documentFile(briefOfBuild(contextOf(params['lang']), site)), {
    headers: { 'Content-Type': 'application/pdf' },
  });
};
