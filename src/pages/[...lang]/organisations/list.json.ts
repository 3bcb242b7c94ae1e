import type { APIRoute } from 'astro';
import { organisationRows } from '../../../site/organisation-rows.ts';
import { contextOf, languagePaths } from '../../../site/page-context.ts';

export const getStaticPaths = () => languagePaths();

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(organisationRows(contextOf(params['lang']))), { headers: { 'Content-Type': 'application/json' } });
