import type { APIRoute } from 'astro';
import { standalonePage } from '../../../components/helplines/standalone.ts';
import { phoneLines } from '../../../site/content.ts';
import { emergencyNumbers } from '../../../site/emergency-of-build.ts';
import { contextOf, languagePaths } from '../../../site/page-context.ts';
import { standalonePolicy } from '../../../security/policy.ts';

export const getStaticPaths = () => languagePaths();

export const GET: APIRoute = ({ params }) =>
  new Response(standalonePage(phoneLines, emergencyNumbers, contextOf(params['lang']), standalonePolicy), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
