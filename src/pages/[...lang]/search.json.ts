import type { APIRoute } from 'astro';
import { searchConfig } from '../../site/explorer-data.ts';
import { fileResponse } from '../../site/file-response.ts';
import { languagePaths } from '../../site/page-context.ts';

export const getStaticPaths = () => languagePaths();

export const GET: APIRoute = ({ params: { lang } }) =>
  fileResponse({ mediaType: 'application/json', text: () => JSON.stringify(searchConfig(lang)) });
