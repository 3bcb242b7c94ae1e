import { dataFiles } from './data-files.ts';

interface ServedText {
  readonly mediaType: string;
  readonly text: () => string;
}

const responseOf = (body: string | ReadableStream<Uint8Array>, mediaType: string): Response =>
  new Response(body, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });

export const fileResponse = ({ text, mediaType }: ServedText): Response => responseOf(text(), mediaType);

/**
 * A file of the whole catalogue, in pieces as they are made: it may be large.
 * @param path its address below that of the site
 */
export const dataFileResponse = (path: string): Response => {
  const file = dataFiles.find((each) => each.path === path);
  if (file === undefined) return new Response(null, { status: 404 });
  const iterator = file.pieces()[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const { value, done } = iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });
  return responseOf(body, file.mediaType);
};

/** Names of the data files that stand in a folder. */
export const namesIn = (folder: string): readonly string[] =>
  dataFiles.flatMap(({ path }) => {
    const name = path.slice(folder.length);
    return path.startsWith(folder) && !name.includes('/') ? [name] : [];
  });
