import { readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Removes the files of a folder that are not among those wanted, and the folders that become empty. Answers whether any is left. */
export const removeOthers = (folder: string, wanted: ReadonlySet<string>, below = ''): boolean => {
  let isNeeded = false;
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory() ? removeOthers(folder, wanted, name) : wanted.has(name)) isNeeded = true;
    else if (!entry.isDirectory()) unlinkSync(join(folder, name));
  }
  if (!isNeeded && below !== '') rmdirSync(join(folder, below));
  return isNeeded;
};
