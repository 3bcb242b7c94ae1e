import type { ListIndex } from '../../catalogue/list-index.ts';

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

export interface TextHit {
  readonly row: number;
  /** Where it was found, with marks around the words; HTML as Pagefind gives it. */
  readonly excerpt: () => Promise<string>;
}

export interface FullText {
  /** Rows whose text matches, best first. */
  readonly search: (query: string) => Promise<readonly TextHit[]>;
}

/** A blocked or broken index must not leave the visitor waiting. */
const patience = 10_000;

const inTime = async <T>(work: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The full-text index did not answer.')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** The index names its texts by a hash; the build writes those names in the order of ids. */
const rowsByHash = (hashes: readonly string[], index: ListIndex): Map<string, number> => {
  const rows = Array.from({ length: index.rows }, (_, row) => ({ row, id: index.namesAt(row).id })).toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  return new Map(hashes.map((hash, at) => [hash, rows[at]?.row ?? -1]));
};

/**
 * @param folder address of the index, with a slash at the end
 * @throws when the index is missing, blocked or does not answer
 */
export const openFullText = async (folder: string, index: ListIndex): Promise<FullText> => {
  const [module, hashes] = await inTime(
    Promise.all([
      import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
      fetch(`${folder}entries.json`).then((response) => {
        if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
        return response.json() as Promise<readonly string[]>;
      }),
    ]),
  );
  const rows = rowsByHash(hashes, index);
  await inTime(module.options({ excerptLength: 24 }).then(() => module.init()));
  return {
    search: async (query) => {
      const answer = await inTime(module.search(query));
      return (answer?.results ?? []).flatMap(({ id, data }): TextHit[] => {
        const row = rows.get(id) ?? -1;
        return row < 0 ? [] : [{ row, excerpt: async () => (await data()).excerpt }];
      });
    },
  };
};
