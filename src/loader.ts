import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readCatalogue, readWithTranslations } from './entry/read-catalogue.ts';
import { idOf, laterPlaceOf, type Entry, type ReadResult } from './entry/read-entry.ts';
import type { EntryFile } from './entry/read-folder.ts';
import { print } from './problems/print.ts';
import { isError } from './problems/problem.ts';
import { buildSettings } from './settings.ts';
import { packed, unpacked, type StoredEntry } from './stored-entry.ts';

/** What decides how an entry is read. When any of it changes, nothing in the store can be trusted. */
const readerFolders = ['vocabulary', 'schema', 'problems', 'entry'];

const fingerprintOf = async (sourceFolder: string): Promise<string> => {
  const hash = createHash('sha256');
  for (const folder of readerFolders) {
    for (const name of (await readdir(join(sourceFolder, folder))).toSorted())
      hash.update(name).update(await readFile(join(sourceFolder, folder, name)));
  }
  for (const file of ['loader.ts', 'stored-entry.ts', '../package-lock.json']) hash.update(await readFile(join(sourceFolder, file)));
  return hash.digest('hex');
};

/** An entry as the store has it. Positions are worked out only when a problem asks for one. */
const fromStore = ({ file, text }: EntryFile, stored: StoredEntry): Entry => ({
  ...stored,
  id: stored.initiative.id,
  file,
  body: '',
  translations: stored.translations ?? [],
  placeOf: laterPlaceOf(file, text),
});

const load = async ({ store, meta, config, logger, generateDigest, watcher }: LoaderContext): Promise<void> => {
  const root = fileURLToPath(config.root);
  const { contentFolder, today, base } = buildSettings(process.env);
  const folder = relative(process.cwd(), resolve(root, contentFolder));

  const sync = async (): Promise<void> => {
    const fingerprint = `${await fingerprintOf(join(root, 'src'))} ${base}`;
    if (meta.get('fingerprint') !== fingerprint) {
      store.clear();
      meta.set('fingerprint', fingerprint);
    }
    const digests = new Map<string, string>();
    const remembered = (file: EntryFile, translations: readonly EntryFile[]): ReadResult => {
      const digest = generateDigest([file.text, ...translations.flatMap((other) => [other.file, other.text])].join('\0'));
      digests.set(file.file, digest);
      const stored = store.get(idOf(file.file));
      return stored?.digest === digest
        ? { entry: fromStore(file, unpacked(stored.data)), problems: [] }
        : readWithTranslations(file, translations, base);
    };
    const { entries, problems, sources } = await readCatalogue(folder, { today, read: remembered });
    const errors = problems.filter(isError);
    if (errors.length > 0) {
      throw new Error(
        `The content has mistakes, so nothing was built.\n\n${print(errors, 'text', sources.size, (file) => sources.get(file))}`,
      );
    }

    const kept = new Set(entries.map(({ id }) => id));
    for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
    for (const { id, file, initiative, headings, citations, translations, html } of entries) {
      const data = packed({ initiative, html, headings, citations, ...(translations.length > 0 && { translations }) });
      store.set({ id, data, digest: digests.get(file) ?? '' });
    }
    logger.info(`${entries.length} entries`);
  };

  await sync();
  if (watcher === undefined) return;
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(resolve(folder))) return;
    sync().catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
  });
};

/** Loads the entries of the content folder. One entry with an error fails the build: a site never silently misses one. */
export const initiativesLoader = (): Loader => ({ name: 'initiatives', load });
