import { execFile } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { readHistory, type Change } from './history.ts';
import { anyOwner } from './any-owner.ts';

const run = promisify(execFile);

interface Kept {
  readonly state: string;
  readonly changes: readonly Change[];
}

/** What the history of a folder depends on: the last commit, how much of what was before it is there, and the code that reads it. */
const stateOf = async (folder: string, root: string): Promise<string | undefined> => {
  try {
    const { stdout } = await run('git', [...anyOwner, '-C', folder, 'rev-parse', 'HEAD', '--is-shallow-repository', '--show-prefix']);
    const code = ['src/history', 'src/vocabulary'].flatMap((place) =>
      readdirSync(join(root, place), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => readFileSync(join(root, place, name))),
    );
    return [
      stdout,
      process.version,
      ...[...code, readFileSync(join(root, 'package-lock.json'))].map((file) => hash('sha256', file)),
    ].join();
  } catch {
    return undefined;
  }
};

const readKept = (file: string): Kept | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    return undefined;
  }
};

/**
 * Every change of every entry, as `readHistory` gives it, read again only after a commit: each of them holds whole entries.
 * @param root folder of the project, where what was read is kept
 */
export const keptHistory = async (folder: string, root: string): Promise<readonly Change[]> => {
  const state = await stateOf(folder, root);
  if (state === undefined) return readHistory(folder);
  const file = join(root, '.cache/history', `${hash('sha256', resolve(folder)).slice(0, 16)}.json`);
  const kept = readKept(file);
  if (kept?.state === state) return kept.changes;
  const changes = await readHistory(folder);
  mkdirSync(dirname(file), { recursive: true });
  // Another process may read it meanwhile.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify({ state, changes } satisfies Kept));
  renameSync(`${file}.${process.pid}`, file);
  return changes;
};
