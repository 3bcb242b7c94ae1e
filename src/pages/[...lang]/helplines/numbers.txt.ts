import type { APIRoute } from 'astro';
import { plainTextList } from '../../../components/helplines/plain-text.ts';
import { phoneLines } from '../../../site/content.ts';
import { emergencyNumbers } from '../../../site/emergency-of-build.ts';
import { contextOf, languagePaths } from '../../../site/page-context.ts';

export const getStaticPaths = () => languagePaths();

export const GET: APIRoute = ({ params }) =>
  new Response(plainTextList(phoneLines, emergencyNumbers, contextOf(params['lang'])), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
