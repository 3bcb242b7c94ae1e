import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';

/** Pages of entries in the main language; all languages search these. */
const entryPages = 'initiatives/*/index.html';

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

const writeIndex = async (site: string): Promise<number> => {
  try {
    // One language for the whole index, since the entries are written in one, whatever the language of the page around the search.
    const { errors, index } = await createIndex({ forceLanguage: 'en' });
    check(errors);
    if (index === undefined) throw new Error('The full-text index could not be started.');
    const added = await index.addDirectory({ path: site, glob: entryPages });
    check(added.errors);
    const { errors: fileErrors, files } = await index.getFiles();
    check(fileErrors);
    for (const { path, content } of files.filter(({ path }) => isUsed(path))) {
      const target = join(site, 'pagefind', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    await writeFile(join(site, 'pagefind', 'entries.json'), JSON.stringify(fragmentNames(files)));
    return added.page_count;
  } finally {
    await close();
  }
};

/** Indexes the text of every entry page once the site is built. There is none in the development server. */
export const fullTextIndex = (): AstroIntegration => ({
  name: 'full-text-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      logger.info(`${await writeIndex(fileURLToPath(dir))} entries in the full-text index`);
    },
  },
});
