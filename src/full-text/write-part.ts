import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { entryLanguage } from '../catalogue/text/translation.ts';
import { namesOf } from './names.ts';

/** An entry as the search finds it: a page for Pagefind. */
export interface FullTextPage {
  readonly id: string;
  readonly page: string;
}

/** What came of a part. */
export interface Part {
  /** Of all pages in it. */
  readonly digest: string;
  /** What Pagefind calls the page of each entry, by its id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Pagefind's own interface and its styles, which this site does without. */
const isUnused = (path: string): boolean => /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(path);

const check = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`The full-text index could not be built: ${errors.join(' ')}`);
};

const digestOf = (pages: readonly FullTextPage[]): string => {
  const hash = createHash('sha256');
  for (const { id, page } of pages) hash.update('\0').update(id).update('\0').update(page);
  return hash.digest('hex').slice(0, 16);
};

/** Pages on their way to Pagefind at one time: it takes them one after the other. */
const atOnce = 200;

const add = async (index: PagefindIndex, pages: readonly FullTextPage[]): Promise<void> => {
  for (let start = 0; start < pages.length; start += atOnce) {
    const sent = pages.slice(start, start + atOnce).map(({ id, page }) => index.addHTMLFile({ url: `/initiatives/${id}/`, content: page }));
    check((await Promise.all(sent)).flatMap(({ errors }) => errors));
  }
};

const writeFiles = (folder: string, files: readonly IndexFile[]): void => {
  for (const subfolder of new Set(files.map(({ path }) => dirname(path)))) mkdirSync(join(folder, subfolder), { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
};

/**
 * Writes the part of the index about these pages.
 * @param folder is made
 */
export const writePart = async (pages: readonly FullTextPage[], folder: string): Promise<Part> => {
  // One language for the whole index, since the entries are written in one, whatever the language of the page around the search.
  const { errors, index } = await createIndex({ forceLanguage: entryLanguage });
  check(errors);
  if (index === undefined) throw new Error('The full-text index could not be started.');
  await add(index, pages);
  const { errors: fileErrors, files } = await index.getFiles();
  check(fileErrors);
  await index.deleteIndex();
  const used = files.filter(({ path }) => !isUnused(path));
  writeFiles(folder, used);
  return { digest: digestOf(pages), names: pages.length === 0 ? new Map() : await namesOf(folder, used) };
};
