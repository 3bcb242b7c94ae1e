import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import packageJson from '../../package.json' with { type: 'json' };
import { entryLanguage } from '../catalogue/text/translation.ts';

/** An entry as the search finds it: a page for Pagefind. */
export interface FullTextPage {
  readonly id: string;
  readonly page: string;
}

/** What a part is made of, and what came of it. */
export interface Part {
  readonly digest: string;
  /** What Pagefind calls each page, in the order of the pages. */
  readonly names: readonly string[];
}

/** Stands in the folder of a part that is whole, and only there. */
const partFile = 'part.json';

/** What the browser needs: the module, its engine, the index. Pagefind's own interface is left out. */
const isUsed = (path: string): boolean =>
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.(?:en|unknown)\.pagefind|[^/]+\.pf_meta|(?:fragment|index|filter)\/.+)$/.test(
    path,
  );

const check = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`The full-text index could not be built: ${errors.join(' ')}`);
};

const addressOf = (id: string): string => `/initiatives/${id}/`;

const code = readFileSync(import.meta.filename);

/** Of everything a part is made of: its pages, Pagefind, and what is done with them here. */
const digestOf = (pages: readonly FullTextPage[]): string => {
  const hash = createHash('sha256').update(packageJson.dependencies.pagefind).update('\0').update(code);
  for (const { id, page } of pages) hash.update('\0').update(id).update('\0').update(page);
  return hash.digest('hex').slice(0, 16);
};

/** The entry a fragment of the index is about, from the address inside it. */
const entryOf = (content: Uint8Array): string => {
  const text = gunzipSync(content).toString('utf8');
  const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { readonly url: string };
  const id = /([^/]+)\/$/.exec(url)?.[1];
  if (id === undefined) throw new Error(`The full-text index has a page without id: ${url}`);
  return id;
};

const namesOf = (pages: readonly FullTextPage[], files: readonly IndexFile[]): readonly string[] => {
  const names = new Map(
    files.flatMap(({ path, content }) => {
      const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      return name === undefined ? [] : [[entryOf(content), name] as const];
    }),
  );
  return pages.map(({ id }) => {
    const name = names.get(id);
    if (name === undefined) throw new Error(`The full-text index lacks the entry ${id}.`);
    return name;
  });
};

/** Pages on their way to Pagefind at one time: it takes them one after the other. */
const atOnce = 200;

const add = async (index: PagefindIndex, pages: readonly FullTextPage[]): Promise<void> => {
  for (let start = 0; start < pages.length; start += atOnce) {
    const sent = pages.slice(start, start + atOnce).map(({ id, page }) => index.addHTMLFile({ url: addressOf(id), content: page }));
    check((await Promise.all(sent)).flatMap(({ errors }) => errors));
  }
};

/** Whether the name has a digest of the content, so that a file of that name needs no second writing. */
const saysContent = (path: string): boolean => /\.pf_/.test(path);

const sizeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.size;

/** Folders of a part, from its own folder. Others may lie in that of the first part. */
const subfolders = ['', 'fragment', 'index', 'filter'];

const filesIn = (folder: string): readonly string[] =>
  subfolders.flatMap((subfolder) =>
    existsSync(join(folder, subfolder))
      ? readdirSync(join(folder, subfolder), { withFileTypes: true }).flatMap((entry) =>
          entry.isFile() ? [relative(folder, join(entry.parentPath, entry.name))] : [],
        )
      : [],
  );

/** Brings a folder to just these files. Of an earlier index most is the same, and a disk takes long to make thousands of files. */
const writeFiles = (folder: string, files: readonly IndexFile[]): void => {
  const isWanted = new Set(
    files.filter(({ path, content }) => saysContent(path) && sizeOf(join(folder, path)) === content.length).map(({ path }) => path),
  );
  for (const file of filesIn(folder)) if (!isWanted.has(file)) unlinkSync(join(folder, file));
  for (const subfolder of new Set(files.map(({ path }) => dirname(path)))) mkdirSync(join(folder, subfolder), { recursive: true });
  for (const { path, content } of files) if (!isWanted.has(path)) writeFileSync(join(folder, path), content);
};

/** The part in a folder, where it is whole. */
const partIn = (folder: string): Part | undefined => {
  try {
    const part = JSON.parse(readFileSync(join(folder, partFile), 'utf8')) as Part;
    const fragments = new Set(readdirSync(join(folder, 'fragment')));
    return part.names.every((name) => fragments.has(`${name}.pf_fragment`)) ? part : undefined;
  } catch {
    return undefined;
  }
};

/** Takes a part over from where it is whole, without a second copy. */
const linkPart = (from: string, to: string): void => {
  const files = filesIn(from);
  for (const subfolder of new Set(files.map(dirname))) mkdirSync(join(to, subfolder), { recursive: true });
  for (const file of [...files.filter((name) => name !== partFile), partFile]) linkSync(join(from, file), join(to, file));
};

const isLinked = (from: string, to: string): boolean => {
  try {
    for (const file of filesIn(to)) unlinkSync(join(to, file));
    linkPart(from, to);
    return true;
  } catch {
    // A disk without such links: the part is made again.
    return false;
  }
};

const make = async (pages: readonly FullTextPage[], digest: string, folder: string): Promise<Part> => {
  // One language for the whole index, since the entries are written in one, whatever the language of the page around the search.
  const { errors, index } = await createIndex({ forceLanguage: entryLanguage });
  check(errors);
  if (index === undefined) throw new Error('The full-text index could not be started.');
  await add(index, pages);
  const { errors: fileErrors, files } = await index.getFiles();
  check(fileErrors);
  await index.deleteIndex();
  const part: Part = { digest, names: namesOf(pages, files) };
  rmSync(join(folder, partFile), { force: true });
  writeFiles(
    folder,
    files.filter(({ path }) => isUsed(path)),
  );
  writeFileSync(join(folder, partFile), JSON.stringify(part));
  return part;
};

/**
 * Brings a folder to the part of the index about these pages. Where it is that already, or where the same part of the site
 * before it is, nothing is made.
 * @param earlier folder of the part in the site before, if there is one
 */
export const writePart = async (pages: readonly FullTextPage[], folder: string, earlier: string): Promise<Part> => {
  const digest = digestOf(pages);
  const inPlace = partIn(folder);
  if (inPlace?.digest === digest) return inPlace;
  const before = partIn(earlier);
  if (before?.digest === digest && isLinked(earlier, folder)) return before;
  return make(pages, digest, folder);
};
