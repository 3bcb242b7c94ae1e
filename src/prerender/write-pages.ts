import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RouteData } from 'astro';
import { makePage, type PagePath, type Render } from './page-maker.ts';
import { stop, takeNext, type Shares } from './shares.ts';

/** What a thread needs to do its part. */
export interface Task {
  readonly paths: readonly PagePath[];
  /** Folder of the finished site. */
  readonly outFolder: string;
  readonly shares: Shares;
  /** Which of the threads this is. */
  readonly thread: number;
}

/** What a thread made. */
export interface Written {
  readonly pages: number;
  /** Addresses of the pages that search engines may list. */
  readonly listed: readonly string[];
}

/** The canonical address of a page, or nothing for one that search engines are asked not to list. */
const listedAddress = (page: Uint8Array): string | undefined => {
  const bytes = Buffer.from(page.buffer);
  const head = bytes.subarray(0, bytes.indexOf('</head>')).toString();
  return head.includes('<meta name="robots" content="noindex') ? undefined : /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
};

/**
 * Makes and writes pages until none is left. Writing waits for the disk, since many small writes in the background cost
 * more than twice the time of the processor.
 */
export const writePages = async (
  { paths, outFolder, shares, thread }: Task,
  routes: ReadonlyMap<string, RouteData>,
  render: Render,
): Promise<Written> => {
  const listed: string[] = [];
  let pages = 0;
  const folders = new Set<string>();
  try {
    for (let at = takeNext(shares, thread); at !== undefined; at = takeNext(shares, thread)) {
      const path = paths[at];
      const route = routes.get(path?.route ?? '');
      if (path === undefined || route === undefined) throw new Error(`Nothing makes page ${at}, ${path?.pathname}.`);
      const { file, body } = await makePage(route, path, outFolder, render);
      const folder = dirname(file);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(file, body);
      if (!file.endsWith('.html')) continue;
      pages++;
      const address = listedAddress(body);
      if (address !== undefined) listed.push(address);
    }
  } catch (error) {
    stop(shares);
    throw error;
  }
  return { pages, listed };
};
