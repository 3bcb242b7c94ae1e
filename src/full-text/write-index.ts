import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import { fullTextPart, type FullTextContents } from '../catalogue/search/full-text-contents.ts';
import { bySeen } from '../catalogue/facets/sort.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import { fullTextPage } from './text-page.ts';
import { intoParts } from './index-parts.ts';
import { writePart } from './write-part.ts';

/** Names of texts are only distinct within a part, so where two parts use one, the id of the entry follows. */
export const distinctNames = (named: readonly { readonly id: string; readonly name: string }[]): readonly string[] => {
  const uses = new Map<string, number>();
  for (const { name } of named) uses.set(name, (uses.get(name) ?? 0) + 1);
  return named.map(({ id, name }) => (uses.get(name) === 1 ? name : `${name}/${id}`));
};

/**
 * Entries in a part. Each further part costs a visitor who searches some requests, and Pagefind takes the
 * longer for each entry the more there are.
 */
const entriesInPart = 2500;

/**
 * Writes the full-text index of entries.
 * @param folder is made
 * @param most entries in a part, on average
 */
export const writeIndex = async (
  entries: Iterable<Pick<StoredEntry, 'initiative' | 'html'>>,
  folder: string,
  most = entriesInPart,
): Promise<void> => {
  try {
    const texts = Array.from(entries, ({ initiative: { id }, initiative, html }) => ({
      id,
      initiative,
      page: fullTextPage(initiative, html),
    }));
    const parts = intoParts(texts, most);
    const digests: string[] = [];
    const namesById = new Map<string, string>();
    for (const [place, pages] of parts.entries()) {
      const { digest, names } = await writePart(pages, join(folder, fullTextPart(place)));
      digests.push(digest);
      for (const [id, name] of names) namesById.set(id, name);
    }
    const named = texts.toSorted((a, b) => bySeen(a.initiative, b.initiative)).map(({ id }) => ({ id, name: namesById.get(id) ?? '' }));
    const contents: FullTextContents = { parts: digests, names: distinctNames(named) };
    writeFileSync(join(folder, 'entries.json'), JSON.stringify(contents));
  } finally {
    await close();
  }
};
