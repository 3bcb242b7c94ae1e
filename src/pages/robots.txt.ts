import type { APIRoute } from 'astro';
import { buildSettings } from '../settings.ts';

const { siteUrl, base } = buildSettings(process.env);

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}${base}sitemap.xml\n`);
