import type { APIRoute } from 'astro';
import { releaseOf, releases } from '../../../../site/data-files.ts';
import { fileResponse } from '../../../../site/file-response.ts';
import { filesOfRelease } from '../../../../site/files-of-release.ts';

export const getStaticPaths = () =>
  releases.flatMap((release) =>
    filesOfRelease(release).map(({ name, mediaType }) => ({ params: { tag: release.manifest.tag, file: name }, props: { mediaType } })),
  );

export const GET: APIRoute = ({ params: { tag, file }, props: { mediaType } }) =>
  fileResponse({ mediaType, text: () => filesOfRelease(releaseOf(tag)).find(({ name }) => name === file)?.text ?? '' });
