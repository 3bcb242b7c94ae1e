import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import { fullTextPart, type FullTextContents } from '../catalogue/search/full-text-contents.ts';
import { byName } from '../catalogue/facets/sort.ts';
import type { EntryOfBuild } from '../store/entries-file.ts';
import { fullTextPage } from './text-page.ts';
import { intoParts } from './index-parts.ts';
import { writePart } from './write-part.ts';

/** Names of texts are only distinct within a part, so where two parts use one, the id of the entry follows. */
export const distinctNames = (named: readonly { readonly id: string; readonly name: string }[]): readonly string[] => {
  const uses = new Map<string, number>();
  for (const { name } of named) uses.set(name, (uses.get(name) ?? 0) + 1);
  return named.map(({ id, name }) => (uses.get(name) === 1 ? name : `${name}/${id}`));
};

/** Removes parts that an earlier index had more of. */
const removeOthers = (folder: string, parts: number): void => {
  const isPart = new Set(Array.from({ length: parts }, (_, place) => fullTextPart(place)));
  const all = join(folder, 'parts');
  for (const name of existsSync(all) ? readdirSync(all) : []) {
    if (!isPart.has(`parts/${name}/`)) rmSync(join(all, name), { recursive: true });
  }
};

/**
 * Entries in a part. Each further part costs a visitor who searches some requests, and each entry in a part costs whoever
 * changes one of them 1.5 ms of building.
 */
const entriesInPart = 2500;

/**
 * Writes the full-text index of entries.
 * @param folder is made, or brought up to date where it holds an earlier index
 * @param earlier folder of the index of the site before, whose parts are taken over where they are still right
 * @param most entries in a part, on average
 */
export const writeIndex = async (
  entries: Iterable<Pick<EntryOfBuild, 'initiative' | 'html'>>,
  folder: string,
  earlier: string,
  most = entriesInPart,
): Promise<void> => {
  try {
    const texts = Array.from(entries, ({ initiative: { id, name }, initiative, html }) => ({
      id,
      name,
      page: fullTextPage(initiative, html()),
    }));
    const parts = intoParts(texts, most);
    removeOthers(folder, parts.length);
    const digests: string[] = [];
    const namesById = new Map<string, string>();
    for (const [place, pages] of parts.entries()) {
      const { digest, names } = await writePart(pages, join(folder, fullTextPart(place)), join(earlier, fullTextPart(place)));
      digests.push(digest);
      for (const [at, { id }] of pages.entries()) namesById.set(id, names[at] ?? '');
    }
    const named = texts.toSorted(byName).map(({ id }) => ({ id, name: namesById.get(id) ?? '' }));
    const contents: FullTextContents = { parts: digests, names: distinctNames(named) };
    const file = join(folder, 'entries.json');
    rmSync(file, { force: true });
    writeFileSync(file, JSON.stringify(contents));
  } finally {
    await close();
  }
};
