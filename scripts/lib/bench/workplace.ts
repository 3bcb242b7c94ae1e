import { cp, mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const parts = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A copy of the project in a temporary folder, so that nothing measured leaves a trace in the real one. */
export interface Workplace {
  readonly folder: string;
  readonly entries: string;
  readonly remove: () => Promise<void>;
}

export const createWorkplace = async (): Promise<Workplace> => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'landscape-bench-')));
  for (const part of parts) await cp(part, join(folder, part), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  const entries = join(folder, 'content', 'initiatives');
  await mkdir(entries, { recursive: true });
  return { folder, entries, remove: () => rm(folder, { recursive: true, force: true }) };
};
