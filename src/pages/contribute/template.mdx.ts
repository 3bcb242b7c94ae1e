import type { APIRoute } from 'astro';
import { entryTemplate } from '../../entry/template.ts';
import { fileResponse } from '../../site/file-response.ts';
import { buildSettings } from '../../settings.ts';

export const GET: APIRoute = () =>
  fileResponse({ mediaType: 'text/markdown', text: () => entryTemplate(buildSettings(process.env).today) });
