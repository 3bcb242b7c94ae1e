import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { idOf } from './entry/entry-id.ts';
import { readCatalogueWith } from './entry/read-catalogue.ts';
import { laterPlaceOf, type ReadResult } from './entry/read-entry.ts';
import type { EntryFile } from './entry/read-folder.ts';
import { readRenderedEntry, type RenderedEntry } from './entry/read-rendered.ts';
import { readerFingerprint } from './fingerprint.ts';
import { print } from './problems/print.ts';
import { isError } from './problems/problem.ts';
import { buildSettings } from './settings.ts';
import { packed, unpacked, type StoredEntry } from './stored-entry.ts';

/** An entry as the store has it. Positions are worked out only when a problem asks for one. */
const fromStore = ({ file, text }: EntryFile, stored: StoredEntry): RenderedEntry => ({
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
    const fingerprint = `${readerFingerprint(root, ['src/loader.ts', 'src/stored-entry.ts'])} ${base}`;
    if (meta.get('fingerprint') !== fingerprint) {
      store.clear();
      meta.set('fingerprint', fingerprint);
    }
    const digests = new Map<string, string>();
    const remembered = (file: EntryFile, translations: readonly EntryFile[]): ReadResult<RenderedEntry> => {
      const digest = generateDigest([file.text, ...translations.flatMap((other) => [other.file, other.text])].join('\0'));
      digests.set(file.file, digest);
      const stored = store.get(idOf(file.file));
      return stored?.digest === digest
        ? { entry: fromStore(file, unpacked(stored.data)), problems: [] }
        : readRenderedEntry(file, translations, base);
    };
    const { entries, problems, sources } = await readCatalogueWith(folder, today, remembered);
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
