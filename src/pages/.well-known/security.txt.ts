import type { APIRoute } from 'astro';
import { securityText } from '../../security/security-text.ts';
import { buildSettings, settings } from '../../settings.ts';

const { siteUrl, base, today } = buildSettings(process.env);
const address = new URL(`${base}.well-known/security.txt`, siteUrl).href;

export const GET: APIRoute = () => new Response(securityText({ address, today, ...settings }));
