import type { APIRoute } from 'astro';
import { dataFileResponse, namesIn } from '../../site/file-response.ts';

const folder = 'schema/';

export const getStaticPaths = () => namesIn(folder).map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => dataFileResponse(`${folder}${params['file']}`);
