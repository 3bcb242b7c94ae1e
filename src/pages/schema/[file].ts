import type { APIRoute } from 'astro';
import type { DataFile } from '../../catalogue/export/files.ts';
import { fileResponse, filesIn } from '../../file-response.ts';

export const getStaticPaths = filesIn('schema/');

export const GET: APIRoute<{ file: DataFile }> = ({ props }) => fileResponse(props.file);
