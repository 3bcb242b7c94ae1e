import { lstatSync, readFileSync, type Stats } from 'node:fs';

/** What stands at a path itself, not where it leads; undefined where nothing does. */
export const statsOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });

/** A link is none: it leads where whoever made it wants, and what is there would be printed, or published. */
export const isOwnFolder = (path: string): boolean => statsOf(path)?.isDirectory() === true;

/**
 * The text of a file of the content; undefined where none is, and also where something else stands in its place: a link to a file of
 * the machine, a folder, a pipe that nobody writes to.
 */
export const ownText = (path: string): string | undefined => (statsOf(path)?.isFile() === true ? readFileSync(path, 'utf8') : undefined);
