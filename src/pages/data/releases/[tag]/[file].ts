import type { APIRoute } from 'astro';
import { releaseFiles } from '../../../../catalogue/releases/release.ts';
import { releaseOf, releases } from '../../../../site/data-files.ts';
import { fileResponse } from '../../../../site/file-response.ts';

const { data, manifest } = releaseFiles;

export const getStaticPaths = () =>
  releases.flatMap((release) =>
    [data, manifest, ...Object.keys(release.beside)].map((file) => ({ params: { tag: release.manifest.tag, file } })),
  );

export const GET: APIRoute = ({ params: { tag, file } }) => {
  const release = releaseOf(tag);
  const beside = file === undefined ? undefined : release.beside[file];
  if (beside !== undefined)
    return fileResponse({ mediaType: file?.endsWith('.csv') === true ? 'text/csv' : 'application/json', text: () => beside });
  return file === data
    ? fileResponse({ mediaType: 'application/jsonl', text: () => release.text })
    : fileResponse({ mediaType: 'application/json', text: () => `${JSON.stringify(release.manifest, null, 2)}\n` });
};
