import type { APIRoute } from 'astro';
import { dataFileResponse } from '../site/file-response.ts';

export const GET: APIRoute = () => dataFileResponse('CITATION.cff');
