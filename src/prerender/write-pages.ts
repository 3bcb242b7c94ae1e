import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RouteData } from 'astro';
import { makePage, type PagePath, type Place, type Render } from './page-maker.ts';
import { stop, takeNext, type Shares } from './shares.ts';

/** What a thread needs to do its part. */
export interface Task {
  readonly paths: readonly PagePath[];
  readonly place: Place;
  readonly shares: Shares;
  /** Which of the threads this is. */
  readonly thread: number;
}

/**
 * Makes and writes pages until none is left. Writing waits for the disk, since many small writes in the background cost
 * more than twice the time of the processor.
 */
export const writePages = async (
  { paths, place, shares, thread }: Task,
  routes: ReadonlyMap<string, RouteData>,
  render: Render,
): Promise<void> => {
  const folders = new Set<string>();
  try {
    for (let at = takeNext(shares, thread); at !== undefined; at = takeNext(shares, thread)) {
      const path = paths[at];
      const route = routes.get(path?.route ?? '');
      if (path === undefined || route === undefined) throw new Error(`Nothing makes page ${at}, ${path?.pathname}.`);
      const { file, body } = await makePage(route, path.pathname, place, render);
      const folder = dirname(file);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(file, body);
    }
  } catch (error) {
    stop(shares);
    throw error;
  }
};
