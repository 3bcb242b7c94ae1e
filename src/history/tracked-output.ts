import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { anyOwner } from './any-owner.ts';

const run = promisify(execFile);

/** Folders that builds and commands write, at the top of a repository. Whoever brings one along decides what they read there. */
export const outputFolders = ['.cache', '.build', '.astro', 'dist'] as const;

/** What git has of the repository of a folder, by one of its lists; empty where there is no git or no repository. */
const listed = async (folder: string, ...options: readonly string[]): Promise<readonly string[]> => {
  try {
    const { stdout } = await run('git', [...anyOwner, '-C', folder, 'ls-files', '--full-name', '-z', ...options], { maxBuffer: 2 ** 28 });
    return stdout.split('\0').filter((name) => name !== '');
  } catch {
    return [];
  }
};

/**
 * Files of those folders that the repository of a folder holds; the first hundred. In capitals too: to many disks they are the same.
 * Where there is no repository nobody can have brought them by a commit.
 */
export const trackedOutput = async (folder: string): Promise<readonly string[]> =>
  (await listed(folder, '--', ...outputFolders.map((name) => `:(top,icase)${name}`))).slice(0, 100);

/** Repositories inside of that of a folder: git holds an address and the name of a commit of each, and nobody sees its files. */
export const repositoriesInside = async (folder: string): Promise<readonly string[]> =>
  (await listed(folder, '--stage', '--', ':(top)')).flatMap((line) => /^160000 [^\t]*\t([^]*)$/.exec(line)?.[1] ?? []);
