import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runPart } from './own-process.ts';

const store = '.cache/bundles';

/** Bundles kept: those of a few other states of the code or addresses of the site, such as that of another branch. */
const kept = 4;

/** Everything that code, styles and the manifest of the site are made from. Entries are not among it. */
const sources = ['src', 'public', 'scripts/lib/build', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

const filesOf = (source: string): string[] =>
  statSync(source).isDirectory()
    ? readdirSync(source, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .toSorted()
    : [source];

/** Digest of all that a bundle is made from. */
const digestOf = (address: string): string => {
  const hash = createHash('sha256').update(`${process.version} ${address}`);
  for (const file of sources.flatMap(filesOf)) {
    const bytes = readFileSync(file);
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
};

/** Bundles last used long ago, beyond the few that are kept, and what an ended process left half made. */
const prune = async (): Promise<void> => {
  const old = readdirSync(store)
    .map((name) => ({ folder: join(store, name), used: statSync(join(store, name)).mtimeMs }))
    .toSorted((a, b) => b.used - a.used)
    .slice(kept);
  for (const { folder } of old) await rm(folder, { recursive: true, force: true });
};

export interface Bundle {
  readonly folder: string;
  /** Changes with anything that pages are made from, but for entries, the day and other data. */
  readonly digest: string;
}

/**
 * The code of all pages with styles, scripts and public files, put together by Astro, or as it was left by an earlier build
 * of the same sources.
 * @param address where the site will be: host and base path
 */
export const bundle = async (address: string, signal: AbortSignal): Promise<Bundle> => {
  const digest = digestOf(address);
  const folder = join(store, digest);
  await mkdir(store, { recursive: true });
  if (!existsSync(folder)) {
    const next = join(store, `${digest}.${process.pid}`);
    try {
      await runPart('bundle-process.ts', [next], 'The code of the pages could not be put together.', signal);
      // Another build may have made the same meanwhile.
      if (!existsSync(folder)) await rename(next, folder);
    } finally {
      await rm(next, { recursive: true, force: true });
    }
  }
  utimesSync(folder, new Date(), new Date());
  await prune();
  return { folder, digest };
};
