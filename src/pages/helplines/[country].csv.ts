import type { APIRoute } from 'astro';
import { termCsv } from '../../catalogue/export/term-csv.ts';
import { helplineEntries } from '../../site/content.ts';
import { edition } from '../../site/data-files.ts';
import { fileResponse } from '../../site/file-response.ts';

/** The helplines of a country as entries, the same for all languages, and without numbers: those change, and a file stays as it is. */
export const getStaticPaths = () => [...helplineEntries.keys()].map((country) => ({ params: { country } }));

export const GET: APIRoute = ({ params: { country = '' } }) =>
  fileResponse({ mediaType: 'text/csv', text: () => termCsv(helplineEntries.get(country) ?? [], edition) });
