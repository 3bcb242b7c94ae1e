import { accessSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Mistake } from './mistake.ts';

/** The finished site. */
export const site = 'dist';
/** Where the next site is made. What belongs to a process begins with its number. */
const workshop = '.build';

const isRunning = (id: string): boolean => existsSync(`/proc/${id}`) || !existsSync('/proc');

const remove = (name: string): void => rmSync(join(workshop, name), { recursive: true, force: true });

/** What was left by a process that was killed: the site before it, if that was just being replaced, and its own half-made one. */
const tidy = (): void => {
  for (const name of readdirSync(workshop)) {
    const [id = ''] = name.split('.');
    if (isRunning(id)) continue;
    if (name.endsWith('.previous') && !existsSync(site)) renameSync(join(workshop, name), site);
    else remove(name);
  }
};

/**
 * A place for what this process makes, on the disk of the site. What is still there when the process ends goes with it.
 * @returns what the names of all that is made there begin with
 * @throws Mistake when nothing can be written there
 */
export const openWorkshop = (): string => {
  try {
    mkdirSync(workshop, { recursive: true });
    tidy();
    accessSync(workshop, constants.W_OK);
  } catch (error) {
    throw new Mistake(`Nothing can be written to ${resolve(workshop)}: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const own = `${process.pid}.`;
  process.once('exit', () => {
    for (const name of readdirSync(workshop)) if (name.startsWith(own)) remove(name);
  });
  return join(workshop, own);
};

/**
 * Puts a finished site in the place of the one before it.
 * @param made folder in the workshop
 */
export const publish = (made: string): void => {
  const previous = `${made}.previous`;
  const had = existsSync(site);
  if (had) renameSync(site, previous);
  try {
    renameSync(made, site);
  } catch (error) {
    if (had) renameSync(previous, site);
    throw error;
  }
};

/** Kilobytes of free room below which a disk counts as full. */
const hardlyAny = 1024;

/** What to say last when a site was not finished, below what went wrong. */
export const unfinished = (): string => {
  const { bavail, bsize } = statfsSync(workshop);
  const full = (bavail * bsize) / 1024 < hardlyAny ? ' The disk is full.' : '';
  return `The site was not built, and ${site}/ is as it was.${full}`;
};
