import type { APIRoute } from 'astro';
import { dataFiles } from '../site/data-files.ts';
import { dataFileResponse } from '../site/file-response.ts';

export const GET: APIRoute = () => dataFiles.filter(({ key }) => key === 'citation').map(dataFileResponse)[0] ?? new Response();
