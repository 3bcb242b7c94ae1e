import type { APIRoute } from 'astro';
import { fold } from '../../catalogue/search/fold.ts';
import { capitalNames } from '../../components/helplines/capital-names.ts';

/** Names of capitals as they are compared, by the code of the country: for the finder, once it has found nothing else. */
const folded = Object.fromEntries(Object.entries(capitalNames).map(([code, names]) => [code, names.split('|').map(fold).join('|')]));

export const GET: APIRoute = () => new Response(JSON.stringify(folded), { headers: { 'Content-Type': 'application/json' } });
