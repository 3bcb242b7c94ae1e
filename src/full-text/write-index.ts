import { mkdirSync, readdirSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { entryLanguage } from '../catalogue/translation.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import { fullTextPage } from './page.ts';

/** What the browser needs: the module, its engine, the index. Pagefind's own interface is left out. */
const isUsed = (path: string): boolean =>
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.(?:en|unknown)\.pagefind|[^/]+\.pf_meta|(?:fragment|index|filter)\/.+)$/.test(
    path,
  );

const check = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`The full-text index could not be built: ${errors.join(' ')}`);
};

/** The entry a fragment of the index is about, from the address inside it. */
const entryOf = (content: Uint8Array): string => {
  const text = gunzipSync(content).toString('utf8');
  const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { readonly url: string };
  const id = /([^/]+)\/$/.exec(url)?.[1];
  if (id === undefined) throw new Error(`The full-text index has a page without id: ${url}`);
  return id;
};

/** Names of the fragments in the order of the ids of their entries, so that the browser needs no second list of ids. */
const fragmentNames = (files: readonly IndexFile[]): readonly string[] =>
  files
    .flatMap(({ path, content }) => {
      const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      return name === undefined ? [] : [{ name, id: entryOf(content) }];
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ name }) => name);

/** Entries on their way to Pagefind at one time: it takes them one after the other. */
const atOnce = 200;

const add = async (index: PagefindIndex, entries: Iterable<StoredEntry>): Promise<void> => {
  let sent: ReturnType<PagefindIndex['addHTMLFile']>[] = [];
  const settle = async (): Promise<void> => {
    check((await Promise.all(sent)).flatMap(({ errors }) => errors));
    sent = [];
  };
  for (const entry of entries) {
    sent.push(index.addHTMLFile({ url: `/initiatives/${entry.initiative.id}/`, content: fullTextPage(entry) }));
    if (sent.length === atOnce) await settle();
  }
  await settle();
};

/** Whether the name has a digest of the content, so that a file of that name needs no second writing. */
const saysContent = (path: string): boolean => /\.pf_/.test(path);

const sizeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.size;

/** Brings a folder to just these files. Of an earlier index most is the same, and a disk takes long to make thousands of files. */
const writeFiles = (folder: string, files: readonly IndexFile[]): void => {
  const isWanted = new Set(files.map(({ path }) => path));
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && !isWanted.has(relative(folder, file))) unlinkSync(file);
  }
  for (const subfolder of new Set(files.map(({ path }) => dirname(path)))) mkdirSync(join(folder, subfolder), { recursive: true });
  for (const { path, content } of files) {
    const file = join(folder, path);
    if (!saysContent(path) || sizeOf(file) !== content.length) writeFileSync(file, content);
  }
};

/**
 * Writes the full-text index of entries.
 * @param folder is made, or brought up to date where it holds an earlier index
 */
export const writeIndex = async (entries: Iterable<StoredEntry>, folder: string): Promise<void> => {
  try {
    // One language for the whole index, since the entries are written in one, whatever the language of the page around the search.
    const { errors, index } = await createIndex({ forceLanguage: entryLanguage });
    check(errors);
    if (index === undefined) throw new Error('The full-text index could not be started.');
    await add(index, entries);
    const { errors: fileErrors, files } = await index.getFiles();
    check(fileErrors);
    const names: IndexFile = { path: 'entries.json', content: Buffer.from(JSON.stringify(fragmentNames(files))) };
    writeFiles(folder, [...files.filter(({ path }) => isUsed(path)), names]);
  } finally {
    await close();
  }
};
