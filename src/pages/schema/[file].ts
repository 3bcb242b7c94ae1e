import type { APIRoute } from 'astro';
import type { DataFile } from '../../catalogue/export/files.ts';
import { dataFileResponse, filesIn } from '../../site/file-response.ts';

/** Whoever tells the sums of a file can have them from whoever made it. */
export const together = 'data files';

export const getStaticPaths = filesIn('schema/');

export const GET: APIRoute<{ file: DataFile }> = ({ props }) => dataFileResponse(props.file);
