import type { GetStaticPaths } from 'astro';
import type { DataFile } from '../catalogue/export/files.ts';
import { dataFiles } from './data-files.ts';

interface ServedText {
  readonly mediaType: string;
  readonly text: () => string;
}

const responseOf = (body: string | ReadableStream<Uint8Array>, mediaType: string): Response =>
  new Response(body, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });

export const fileResponse = ({ text, mediaType }: ServedText): Response => responseOf(text(), mediaType);

/** In pieces as they are made: the whole may be large. */
export const dataFileResponse = ({ pieces, mediaType }: DataFile): Response => {
  const iterator = pieces()[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const { value, done } = iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });
  return responseOf(body, mediaType);
};

/** One path for each data file that stands in a folder. */
export const filesIn =
  (folder: string): GetStaticPaths =>
  () =>
    dataFiles.flatMap((file) =>
      file.path.startsWith(folder) && !file.path.slice(folder.length).includes('/')
        ? [{ params: { file: file.path.slice(folder.length) }, props: { file } }]
        : [],
    );
