import { linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileMarks, readKnownPages, type KnownPage } from './known-pages.ts';
import type { PageMaker, PagePath } from './page-maker.ts';
import { putAt, writePieces, writeWhole } from './put-file.ts';
import { stop, takeNext, type Shares } from './shares.ts';

/** What earlier builds left, whose pages stay where nothing they show has changed. */
export interface Before {
  /** The site before this one. */
  readonly folder: string;
  /** What is known of its pages. */
  readonly knownPages: string;
  /** What is known of pages that already stand where the site is made: those of the build before it. */
  readonly knownInPlace: string;
  /** Digest of what makes pages. */
  readonly code: string;
}

/** What a thread needs to do its part. */
export interface Task {
  readonly paths: readonly PagePath[];
  /** Folder of the finished site. */
  readonly outFolder: string;
  readonly before: Before;
  readonly shares: Shares;
  /** Which of the threads this is. */
  readonly thread: number;
}

/** What a thread made. */
export interface Written {
  readonly pages: number;
  /** Pages that were taken over from the site before. */
  readonly kept: number;
  /** Addresses of the pages that search engines may list. */
  readonly listed: readonly string[];
  /** What is known of pages that say what they show. */
  readonly known: readonly (readonly [path: string, page: KnownPage])[];
  /** Every file that was made or stayed, below the folder of the site. */
  readonly files: readonly string[];
}

/** The canonical address of a page, or nothing for one that search engines are asked not to list. */
const listedAddress = (page: Uint8Array): string | undefined => {
  const bytes = Buffer.from(page.buffer, page.byteOffset, page.byteLength);
  const head = bytes.subarray(0, bytes.indexOf('</head>')).toString();
  return head.includes('<meta name="robots" content="noindex') ? undefined : /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
};

/** Whether the file is still the one that was written. */
const isUntouched = (file: string, { bytes, changed }: KnownPage): boolean => {
  const marks = fileMarks(file);
  return marks?.bytes === bytes && marks.changed === changed;
};

/** Whether the page now stands in both places. */
const takeOver = (from: string, to: string, page: KnownPage): boolean => {
  if (!isUntouched(from, page)) return false;
  try {
    putAt(to, () => linkSync(from, to));
    return true;
  } catch {
    // A disk without such links: the page is made again.
    return false;
  }
};

/**
 * Makes and writes pages until none is left. Writing waits for the disk, since many small writes in the background cost
 * more than twice the time of the processor.
 */
export const writePages = async ({ paths, outFolder, before, shares, thread }: Task, maker: PageMaker): Promise<Written> => {
  const knownBefore = readKnownPages(before.knownPages, before.code);
  const knownInPlace = readKnownPages(before.knownInPlace, before.code);
  const listed: string[] = [];
  const known: [string, KnownPage][] = [];
  const folders = new Set<string>();
  const files: string[] = [];
  let pages = 0;
  let kept = 0;

  const makeFolderOf = (file: string): void => {
    const folder = dirname(file);
    if (folders.has(folder)) return;
    mkdirSync(join(outFolder, folder), { recursive: true });
    folders.add(folder);
  };

  const write = async (path: PagePath, file: string, key: string | undefined): Promise<string | undefined> => {
    const target = join(outFolder, file);
    const keep = (page: KnownPage): string | undefined => {
      if (file.endsWith('.html')) kept++;
      known.push([path.pathname, page]);
      return page.address;
    };
    const [inPlace, last] = [knownInPlace[path.pathname], knownBefore[path.pathname]];
    if (inPlace !== undefined && inPlace.key === key && isUntouched(target, inPlace)) return keep(inPlace);
    makeFolderOf(file);
    if (last !== undefined && last.key === key && takeOver(join(before.folder, file), target, last)) return keep(last);
    const body = await maker.make(path);
    if (body instanceof ReadableStream) {
      await writePieces(target, body);
      return undefined;
    }
    writeWhole(target, body);
    const address = typeof body !== 'string' && file.endsWith('.html') ? listedAddress(body) : undefined;
    const marks = key === undefined ? undefined : fileMarks(target);
    if (key !== undefined && marks !== undefined) known.push([path.pathname, { key, ...marks, ...(address !== undefined && { address }) }]);
    return address;
  };

  try {
    for (let at = takeNext(shares, thread); at !== undefined; at = takeNext(shares, thread)) {
      const path = paths[at];
      if (path === undefined) throw new Error(`There is no page ${at}.`);
      const file = maker.fileOf(path);
      files.push(file);
      const address = await write(path, file, await maker.keyOf(path));
      if (file.endsWith('.html')) pages++;
      if (address !== undefined) listed.push(address);
    }
  } catch (error) {
    stop(shares);
    throw error;
  }
  return { pages, kept, listed, known, files };
};
