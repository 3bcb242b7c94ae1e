import { fullTextPart, type FullTextContents } from '../../catalogue/search/full-text-contents.ts';

/** The part of Pagefind's module that is used. */
interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly mergeIndex: (folder: string, options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] } | null>;
}

interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<{ readonly url: string; readonly excerpt: string }>;
}

/** Pagefind, speaking of entries by their rows in the explorer's index. */
export interface FullTextEngine {
  /** Entries whose text matches, best first. */
  readonly search: (query: string) => Promise<Uint32Array>;
  /** Where an entry's text matches, with marks around the words; HTML as Pagefind gives it. */
  readonly excerpt: (query: string, row: number) => Promise<string>;
}

/**
 * @param contents whole address of what the index says first; the index lies beside it
 * @throws when the index is missing or blocked
 */
export const openEngine = async (contents: string): Promise<FullTextEngine> => {
  const folder = new URL('.', contents).href;
  const [pagefind, { parts, names }] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    fetch(contents).then((response) => {
      if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
      return response.json() as Promise<FullTextContents>;
    }),
  ]);
  // What a part says of itself is asked for with its digest, so that it may be kept.
  await pagefind.options({ excerptLength: 24, metaCacheTag: parts[0] });
  await pagefind.init();
  await Promise.all(
    parts.map(async (digest, place) => {
      if (place > 0) await pagefind.mergeIndex(`${folder}${fullTextPart(place)}`, { excerptLength: 24, metaCacheTag: digest });
    }),
  );
  const rows = new Map(names.map((name, row) => [name, row]));
  /** Two parts may use one name, for a text each. */
  const tellApart = async ({ id, data }: PagefindResult): Promise<number | undefined> =>
    rows.get(`${id}/${(await data()).url.split('/').at(-2) ?? ''}`);
  let searched: string | undefined;
  let found = new Map<number, PagefindResult>();
  const search = async (query: string): Promise<Uint32Array> => {
    const results = (await pagefind.search(query))?.results ?? [];
    const byRow = new Map<number, PagefindResult>();
    for (const result of results) {
      const row = rows.get(result.id) ?? (await tellApart(result));
      if (row !== undefined) byRow.set(row, result);
    }
    searched = query;
    found = byRow;
    return Uint32Array.from(found.keys());
  };
  return {
    search,
    excerpt: async (query, row) => {
      if (query !== searched) await search(query);
      return (await found.get(row)?.data())?.excerpt ?? '';
    },
  };
};
