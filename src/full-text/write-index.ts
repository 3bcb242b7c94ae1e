import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import { fullTextPart, type FullTextContents } from '../catalogue/search/full-text-contents.ts';
import type { EntryOfBuild } from '../store/entries-file.ts';
import { fullTextPage } from './page.ts';
import { intoParts } from './parts.ts';
import { writePart } from './write-part.ts';

/** Names of all entries in the order of ids. Names are only distinct within a part, so the others are told by their id too. */
export const distinctNames = (named: readonly { readonly id: string; readonly name: string }[]): readonly string[] => {
  const uses = new Map<string, number>();
  for (const { name } of named) uses.set(name, (uses.get(name) ?? 0) + 1);
  return named.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, name }) => (uses.get(name) === 1 ? name : `${name}/${id}`));
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
    const parts = intoParts(
      Array.from(entries, ({ initiative, html }) => ({ id: initiative.id, page: fullTextPage(initiative, html()) })),
      most,
    );
    removeOthers(folder, parts.length);
    const digests: string[] = [];
    const named: { id: string; name: string }[] = [];
    for (const [place, pages] of parts.entries()) {
      const { digest, names } = await writePart(pages, join(folder, fullTextPart(place)), join(earlier, fullTextPart(place)));
      digests.push(digest);
      for (const [at, { id }] of pages.entries()) named.push({ id, name: names[at] ?? '' });
    }
    const contents: FullTextContents = { parts: digests, names: distinctNames(named) };
    const file = join(folder, 'entries.json');
    rmSync(file, { force: true });
    writeFileSync(file, JSON.stringify(contents));
  } finally {
    await close();
  }
};
