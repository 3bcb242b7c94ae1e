import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import type { SheetFile } from './brief-files.ts';
import type { Drawing } from './draw-picture.ts';

/** One thread, for one core beside that of the pages. From the folder of the project: the code of pages is put together elsewhere. */
const thread = new Tinypool({ filename: pathToFileURL(resolve('src/site/file-thread.ts')).href, minThreads: 1, maxThreads: 1 });

type Bytes = Uint8Array<ArrayBuffer>;

/** A picture as PNG, drawn beside the pages; with a scale, that many times as wide as its SVG. */
export const pictureFile = (svg: string, scale = 1): Promise<Bytes> =>
  thread.run({ svg, scale } satisfies Drawing, { name: 'drawn' }) as Promise<Bytes>;

/** Sheets as slides that can be edited (PPTX), made beside the pages. */
export const slidesOf = (file: SheetFile): Promise<Bytes> => thread.run(file, { name: 'slidesFile' }) as Promise<Bytes>;
