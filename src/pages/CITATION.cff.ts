import type { APIRoute } from 'astro';
import { dataFiles } from '../data-files.ts';
import { dataFileResponse } from '../file-response.ts';

export const GET: APIRoute = () => dataFiles.filter(({ key }) => key === 'citation').map(dataFileResponse)[0] ?? new Response();
