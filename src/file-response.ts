import type { GetStaticPaths } from 'astro';
import type { FileText } from './catalogue/export/files.ts';
import { dataFiles } from './data-files.ts';

const streamOf = (pieces: Iterable<string>): ReadableStream<Uint8Array> => {
  const iterator = pieces[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: (controller) => {
      const { value, done } = iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
};

interface ServedFile {
  readonly mediaType: string;
  readonly text: () => FileText;
}

export const fileResponse = ({ text, mediaType }: ServedFile): Response => {
  const made = text();
  return new Response(typeof made === 'string' ? made : streamOf(made), { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
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
