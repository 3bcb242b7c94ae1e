import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from '../command/command.ts';
import { anyOwner } from '../../../src/history/any-owner.ts';

const run = promisify(execFile);

/** What a git command says, or undefined where it fails. */
export const attempt = async (folder: string, ...command: readonly string[]): Promise<string | undefined> => {
  try {
    const { stdout } = await run('git', [...anyOwner, '-C', folder, ...command], { maxBuffer: 2 ** 28 });
    return stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new UsageError('This needs git, which is not installed.');
    return undefined;
  }
};

const commitOf = async (folder: string, revision: string): Promise<string | undefined> =>
  // What begins with a hyphen would be taken for an option of git.
  revision.startsWith('-')
    ? undefined
    : (await attempt(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`))?.trim();

export interface Base {
  /** Root of the repository. */
  readonly root: string;
  /** The commit where the work began: the last one it has in common with the base. */
  readonly commit: string;
  /** The base as it was named. */
  readonly name: string;
}

/**
 * The commit that work is compared with.
 * @param folder any folder of the repository
 * @param asked a revision; without one the main branch, as last fetched
 * @throws UsageError where there is no repository or no such revision
 */
export const findBase = async (folder: string, asked: string | undefined, mainBranch: string): Promise<Base> => {
  const up = await attempt(folder, 'rev-parse', '--show-cdup');
  if (up === undefined) throw new UsageError(`${folder} is in no git repository, so nothing can be said about changes.`);
  const root = resolve(folder, up.trim());
  const names = asked === undefined ? [`origin/${mainBranch}`, mainBranch] : [asked];
  for (const name of names) {
    const tip = await commitOf(folder, name);
    // Without a common commit, as in a shallow clone, the base itself is the best there is.
    if (tip !== undefined) return { root, name, commit: (await attempt(folder, 'merge-base', tip, 'HEAD'))?.trim() ?? tip };
  }
  throw new UsageError(
    asked === undefined
      ? `There is neither ${names.join(' nor ')} to compare with. Name a revision: --changed REVISION.`
      : `There is no revision "${asked}" in this repository. Fetch it, or name another one.`,
  );
};

/** The same without a question asked: the main branch or, where there is none, the last commit. Undefined where git knows nothing. */
export const likelyBase = async (folder: string, mainBranch: string): Promise<Base | undefined> => {
  for (const asked of [undefined, 'HEAD'])
    try {
      return await findBase(folder, asked, mainBranch);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
    }
  return undefined;
};

const listed = (output: string | undefined): string[] => (output ?? '').split('\0').filter((name) => name !== '');

/** The files that differ from a base, those that git does not know yet included; as paths below the root. */
export const changedFiles = async ({ root, commit }: Base): Promise<readonly string[]> => [
  ...listed(await attempt(root, 'diff', '--name-only', '--no-renames', '--no-ext-diff', '--ignore-submodules=none', '-z', commit, '--')),
  ...listed(await attempt(root, 'ls-files', '--others', '--exclude-standard', '-z')),
];

/** The names of what a base has in a folder, by its path below the root. */
export const namesAtBase = async ({ root, commit }: Base, path: string): Promise<readonly string[]> =>
  listed(await attempt(root, 'ls-tree', '--name-only', '-z', path === '' ? commit : `${commit}:${path}`));

/** A file as the base has it; undefined where it has none, or a folder in its place. */
export const fileAtBase = ({ root, commit }: Base, path: string): Promise<string | undefined> =>
  attempt(root, 'cat-file', 'blob', `${commit}:${path}`);
