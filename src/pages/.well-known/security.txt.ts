import type { APIRoute } from 'astro';
import { securityText, securityTextPath, securityTextWarning } from '../../security/security-text.ts';
import { buildSettings, settings } from '../../settings.ts';

const { siteUrl, base, today } = buildSettings(process.env);
const address = new URL(`${base}${securityTextPath}`, siteUrl).href;

export const GET: APIRoute = () => {
  const text = securityText({ address, today, ...settings });
  const warning = securityTextWarning(text, new Date().toISOString().slice(0, 10));
  if (warning !== undefined)
    console.warn(`Warning: ${warning} It counts from the day of the build: leave SOURCE_DATE_EPOCH out, or set a later day.`);
  return new Response(text);
};
