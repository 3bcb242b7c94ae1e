import type { CompactIndex } from '../../catalogue/index/compact-index.ts';
import { decodeIndex, type ListIndex } from '../../catalogue/index/list-index.ts';
import { createOrders } from './results.ts';
import type { CatalogueSearch, SearchData } from '../../catalogue/search/search.ts';

export interface Catalogue {
  readonly index: ListIndex;
  readonly orders: ReturnType<typeof createOrders>;
}

export const fetchJson = async <T>(url: string): Promise<T> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.json() as Promise<T>;
};

/** Runs `load` once; a failed attempt is forgotten, so that the next call tries again. */
export const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let running: Promise<T> | undefined;
  return () => {
    running ??= load().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  };
};

/** Parts of a large index are files beside it. */
export const loadIndex = async (url: string): Promise<ListIndex> =>
  decodeIndex(await fetchJson<CompactIndex>(url), (name) => fetchJson(url.replace(/[^/]+$/, `${name}.json`)));

export const loadCatalogue = async (url: string): Promise<Catalogue> => {
  const index = await loadIndex(url);
  return { index, orders: createOrders(index) };
};

/** Up to so many entries all summaries are searched at once. In more of them the full texts, which hold them too, are left to find them. */
const mostSummaries = 1000;

/** The search by names and terms: its code and words, and all names, come only with the first search. */
export const loadSearch = async (url: string, index: ListIndex): Promise<CatalogueSearch> => {
  const [{ createSearch }, data] = await Promise.all([
    import('../../catalogue/search/search.ts'),
    fetchJson<SearchData>(url),
    index.loadNames(),
    index.loadOrganisations(),
    index.rows <= mostSummaries ? index.loadSummaries() : undefined,
  ]);
  return createSearch(index, data);
};
