import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';

/** The finished site. */
export const site = 'dist';
/** Where the next site is made. What belongs to a process begins with its number. */
const workshop = '.build';

const isRunning = (id: string): boolean => existsSync(`/proc/${id}`) || !existsSync('/proc');

/** What was left by a process that was killed: the site before it, if that was just being replaced, and its own half-made one. */
const tidy = async (): Promise<void> => {
  for (const name of await readdir(workshop)) {
    const [id = ''] = name.split('.');
    if (id !== String(process.pid) && isRunning(id)) continue;
    if (name.endsWith('.previous') && !existsSync(site)) await rename(`${workshop}/${name}`, site);
    else await rm(`${workshop}/${name}`, { recursive: true, force: true });
  }
};

/**
 * A place for what this process makes, on the disk of the site.
 * @returns what the names of all that is made there begin with
 * @throws Error when nothing can be written there
 */
export const openWorkshop = async (): Promise<string> => {
  await mkdir(workshop, { recursive: true });
  await tidy();
  return `${workshop}/${process.pid}`;
};

/** Removes what this process made. */
export const closeWorkshop = tidy;

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
};
