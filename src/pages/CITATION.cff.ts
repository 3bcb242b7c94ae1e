import type { APIRoute } from 'astro';
import { dataFiles } from '../data-files.ts';
import { fileResponse } from '../file-response.ts';

export const GET: APIRoute = () => dataFiles.filter(({ key }) => key === 'citation').map(fileResponse)[0] ?? new Response();
