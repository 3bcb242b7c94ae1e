import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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

/**
 * Writes the full-text index of entries.
 * @param folder is made
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
    for (const { path, content } of files.filter(({ path }) => isUsed(path))) {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    await writeFile(join(folder, 'entries.json'), JSON.stringify(fragmentNames(files)));
  } finally {
    await close();
  }
};
