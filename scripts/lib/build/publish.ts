import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The finished site. */
export const site = 'dist';
/** Where the next site is made. What belongs to a process has its number in its name. */
export const workshop = '.build';
/** The site before the last one. The next is made in its place, since folders and files that are there already need not be made. */
export const spare = `${workshop}/spare`;

/**
 * Puts a finished site in the place of the one before it.
 * @param made folder in the workshop
 */
export const publish = async (made: string): Promise<void> => {
  const previous = `${made}.previous`;
  const had = existsSync(site);
  if (had) await rename(site, previous);
  try {
    await rename(made, site);
  } catch (error) {
    if (had) await rename(previous, site);
    throw error;
  }
  if (!had) return;
  // Another build may have left its own meanwhile.
  if (existsSync(spare)) await rm(previous, { recursive: true, force: true });
  else await rename(previous, spare);
};

const isRunning = (id: string): boolean => existsSync(`/proc/${id}`) || !existsSync('/proc');

/** What was left by a process that was killed: the site before it, if that was just being replaced, and its own half-made one. */
export const tidy = async (): Promise<void> => {
  for (const name of existsSync(workshop) ? await readdir(workshop) : []) {
    const [id = ''] = name.split('.');
    if (join(workshop, name) === spare || isRunning(id)) continue;
    if (name.endsWith('.previous') && !existsSync(site)) await rename(`${workshop}/${name}`, site);
    else await rm(`${workshop}/${name}`, { recursive: true, force: true });
  }
};
