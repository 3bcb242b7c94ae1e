import type { GetStaticPaths } from 'astro';
import type { DataFile } from './catalogue/export/files.ts';
import { dataFiles } from './data-files.ts';

export const fileResponse = ({ text, mediaType }: Pick<DataFile, 'text' | 'mediaType'>): Response =>
  new Response(text(), { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });

/** One path for each data file that stands in a folder. */
export const filesIn =
  (folder: string): GetStaticPaths =>
  () =>
    dataFiles.flatMap((file) =>
      file.path.startsWith(folder) && !file.path.slice(folder.length).includes('/')
        ? [{ params: { file: file.path.slice(folder.length) }, props: { file } }]
        : [],
    );
