/** The part of Pagefind's module that is used. */
interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] } | null>;
}

interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<{ readonly excerpt: string }>;
}

/** Pagefind, speaking of entries by their places in the order of ids. */
export interface FullTextEngine {
  /** Entries whose text matches, best first. */
  readonly search: (query: string) => Promise<Uint32Array>;
  /** Where an entry's text matches, with marks around the words; HTML as Pagefind gives it. */
  readonly excerpt: (query: string, place: number) => Promise<string>;
}

/**
 * @param folder address of the index, with a slash at the end
 * @throws when the index is missing or blocked
 */
export const openEngine = async (folder: string): Promise<FullTextEngine> => {
  const [pagefind, hashes] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    fetch(`${folder}entries.json`).then((response) => {
      if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
      return response.json() as Promise<readonly string[]>;
    }),
  ]);
  await pagefind.options({ excerptLength: 24 });
  await pagefind.init();
  // The index names its texts by a hash; the build writes those names in the order of ids.
  const places = new Map(hashes.map((hash, place) => [hash, place]));
  let searched: string | undefined;
  let found = new Map<number, PagefindResult>();
  const search = async (query: string): Promise<Uint32Array> => {
    const results = (await pagefind.search(query))?.results ?? [];
    searched = query;
    found = new Map(
      results.flatMap((result) => {
        const place = places.get(result.id);
        return place === undefined ? [] : [[place, result] as const];
      }),
    );
    return Uint32Array.from(found.keys());
  };
  return {
    search,
    excerpt: async (query, place) => {
      if (query !== searched) await search(query);
      return (await found.get(place)?.data())?.excerpt ?? '';
    },
  };
};
