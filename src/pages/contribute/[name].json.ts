import type { APIRoute } from 'astro';
import { outlineDigest, outlineJson } from '../../site/contribute-data.ts';

export const getStaticPaths = () => [{ params: { name: `catalogue-${outlineDigest}` } }];

export const GET: APIRoute = () => new Response(outlineJson, { headers: { 'Content-Type': 'application/json' } });
