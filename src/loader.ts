import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readEntry, type Entry } from './entry/read-entry.ts';
import { readFrontmatter } from './entry/frontmatter.ts';
import { readFolder, type EntryFile } from './entry/read-folder.ts';
import type { EntryHeading } from './entry/render.ts';
import { describe } from './problems/kinds.ts';
import { print } from './problems/print.ts';
import { isError, type Problem } from './problems/problem.ts';
import type { Initiative } from './schema/initiative.ts';
import { buildSettings } from './settings.ts';

/** What the store keeps of an entry, beside its HTML. */
export interface StoredEntry extends Record<string, unknown> {
  readonly initiative: Initiative;
  readonly headings: readonly EntryHeading[];
  readonly citations: readonly string[];
}

/** What decides how an entry is read. When any of it changes, nothing in the store can be trusted. */
const readerFolders = ['vocabulary', 'schema', 'problems', 'entry'];

const fingerprintOf = async (sourceFolder: string): Promise<string> => {
  const hash = createHash('sha256');
  for (const folder of readerFolders) {
    for (const name of (await readdir(join(sourceFolder, folder))).toSorted())
      hash.update(name).update(await readFile(join(sourceFolder, folder, name)));
  }
  return hash.update(await readFile(join(sourceFolder, '..', 'package-lock.json'))).digest('hex');
};

/** An entry as the store has it. Positions are worked out only when a problem asks for one. */
const fromStore = ({ file, text }: EntryFile, data: StoredEntry, html: string): Entry => ({
  id: data.initiative.id,
  file,
  initiative: data.initiative,
  html,
  headings: data.headings,
  citations: data.citations,
  body: '',
  placeOf: (path, at) => readFrontmatter(file, text).placeOf(path, at),
});

const load = async ({ store, meta, config, logger, generateDigest, watcher }: LoaderContext): Promise<void> => {
  const root = fileURLToPath(config.root);
  const { contentFolder, today, base } = buildSettings(process.env);
  const folder = resolve(root, contentFolder);

  const sync = async (): Promise<void> => {
    const fingerprint = `${await fingerprintOf(join(root, 'src'))} ${base}`;
    if (meta.get('fingerprint') !== fingerprint) {
      store.clear();
      meta.set('fingerprint', fingerprint);
    }
    const { files, problems: folderProblems } = await readFolder(folder);
    const problems: Problem[] = folderProblems.map((problem) => ({ ...problem, file: relative(root, problem.file) }));
    const entries: Entry[] = [];
    for (const { file: path, text } of files) {
      const file = relative(root, path);
      const digest = generateDigest(text);
      const id = path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length);
      const stored = store.get(id);
      if (stored?.digest === digest && stored.rendered !== undefined) {
        entries.push(fromStore({ file, text }, stored.data as StoredEntry, stored.rendered.html));
        continue;
      }
      const result = readEntry(file, text, base);
      problems.push(...result.problems);
      if (result.entry === undefined) continue;
      const { entry } = result;
      const data: StoredEntry = { initiative: entry.initiative, headings: entry.headings, citations: entry.citations };
      store.set({ id, data, digest, rendered: { html: entry.html, metadata: {} } });
      entries.push(entry);
    }
    const kept = new Set(entries.map(({ id }) => id));
    for (const id of store.keys()) if (!kept.has(id)) store.delete(id);

    const errors = problems.filter(isError);
    if (errors.length > 0) {
      const texts = new Map(files.map(({ file, text }) => [relative(root, file), text]));
      throw new Error(
        `The content has mistakes, so nothing was built.\n\n${print(errors, 'text', files.length, (file) => texts.get(file))}`,
      );
    }
    logger.info(`${entries.length} entries`);
  };

  await sync();
  if (watcher === undefined) return;
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return;
    sync().catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
  });
};

/** Loads the entries of the content folder. One entry with an error fails the build: a site never silently misses one. */
export const initiativesLoader = (): Loader => ({ name: 'initiatives', load });
