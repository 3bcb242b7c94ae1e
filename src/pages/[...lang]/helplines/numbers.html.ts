import type { APIRoute } from 'astro';
import { standalonePage } from '../../../components/helplines/standalone.ts';
import { phoneLines } from '../../../content.ts';
import { contextOf, languagePaths } from '../../../page-context.ts';

export const getStaticPaths = () => languagePaths();

export const GET: APIRoute = ({ params }) =>
  new Response(standalonePage(phoneLines, contextOf(params['lang'])), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
