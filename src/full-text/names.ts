import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IndexFile } from 'pagefind';

/** The part of Pagefind's module for browsers that is used. */
interface Pagefind {
  readonly options: (options: { readonly basePath: string; readonly noWorker: boolean }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: null) => Promise<{
    readonly results: readonly { readonly id: string; readonly data: () => Promise<{ readonly meta: { readonly id: string } }> }[];
  }>;
}

/** Where Pagefind is told that the index lies; no host has such a name. */
const home = 'http://index.invalid/';

/**
 * What Pagefind calls the page of each entry, by its id. Asked as a browser would ask, by its public module, so that nothing
 * here knows how the files of an index are made.
 * @param folder where the files are written
 */
export const namesOf = async (folder: string, files: readonly IndexFile[]): Promise<ReadonlyMap<string, string>> => {
  const contents = new Map(files.map(({ path, content }) => [`${home}${path}`, content]));
  const byNetwork = globalThis.fetch;
  globalThis.fetch = (asked) => {
    const content = contents.get(String(asked).replace(/\?.*$/, ''));
    return Promise.resolve(content === undefined ? new Response(null, { status: 404 }) : new Response(Buffer.from(content)));
  };
  try {
    const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
    await pagefind.options({ basePath: home, noWorker: true });
    await pagefind.init();
    const { results } = await pagefind.search(null);
    return new Map(await Promise.all(results.map(async ({ id, data }) => [(await data()).meta.id, id] as const)));
  } finally {
    globalThis.fetch = byNetwork;
  }
};
