import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { anyOwner } from './any-owner.ts';

const run = promisify(execFile);

/** Folders that builds and commands write, at the top of a repository. Whoever brings one along decides what they read there. */
export const outputFolders = ['.cache', '.build', '.astro', 'dist'] as const;

/**
 * Files of those folders that the repository of a folder holds; the first hundred. In capitals too: to many disks they are the same.
 * Empty where there is no git or no repository: then nobody can have brought them by a commit.
 */
export const trackedOutput = async (folder: string): Promise<readonly string[]> => {
  try {
    const places = outputFolders.map((name) => `:(top,icase)${name}`);
    const { stdout } = await run('git', [...anyOwner, '-C', folder, 'ls-files', '--full-name', '-z', '--', ...places], {
      maxBuffer: 2 ** 28,
    });
    return stdout
      .split('\0')
      .filter((name) => name !== '')
      .slice(0, 100);
  } catch {
    return [];
  }
};
