import type { APIRoute } from 'astro';
import { entries } from '../site/content.ts';
import { edition } from '../site/data-files.ts';
import { entryFiles, type GivenFile } from '../site/entry-files.ts';
import { fileResponse } from '../site/file-response.ts';
import { movedEntries } from '../site/redirects.ts';
import { buildSettings } from '../settings.ts';

const { contentFolder } = buildSettings(process.env);

/** Of the development server alone: a build writes these files at one go. */
const files = new Map(
  Array.from(entryFiles({ entries, moved: movedEntries, edition, contentFolder }), (file): [string, GivenFile] => [file.name, file]),
);

export const getStaticPaths = () => Array.from(files.keys(), (file) => ({ params: { file } }));

export const GET: APIRoute = ({ params: { file = '' } }) => {
  const found = files.get(file);
  return found === undefined ? new Response(null, { status: 404 }) : fileResponse(found);
};
