import type { APIRoute } from 'astro';
import { fold } from '../../catalogue/search/fold.ts';
import { capitalsOf } from '../../vocabulary/capitals.ts';
import { countries, isCountry } from '../../vocabulary/countries.ts';

/** Names of capitals as they are compared, by the code of the country: for the finder, once it has found nothing else. */
const folded = Object.fromEntries(
  Object.keys(countries)
    .filter(isCountry)
    .map((code) => [code, [...new Set(capitalsOf(code).map(fold))].join('|')] as const)
    .filter(([, names]) => names !== ''),
);

export const GET: APIRoute = () => new Response(JSON.stringify(folded), { headers: { 'Content-Type': 'application/json' } });
