import type { Markup } from '../../catalogue/html.ts';
import { withFullText, type Answer } from '../../catalogue/search/answer.ts';
import type { CatalogueSearch } from '../../catalogue/search/search.ts';
import { excerptMarkup } from './excerpt.ts';
import type { FullText, TextHit } from './full-text.ts';

/** One search and all that is known of its answer so far. */
export interface SearchState {
  readonly query: string;
  readonly answer: Answer;
  /** Rows whose names come nearest, where nothing was found. */
  readonly nearest: readonly number[];
  readonly hits: ReadonlyMap<number, TextHit>;
  /** Excerpts already fetched, by row. */
  readonly excerpts: Map<number, Markup>;
}

/** @param signal says when another search has taken its place */
export const startSearch = async (search: CatalogueSearch, query: string, signal: AbortSignal): Promise<SearchState> => {
  const answer = await search.find(query, signal);
  const nearest = answer.rows.length === 0 ? await search.nearest(query, signal) : [];
  return { query, answer, nearest, hits: new Map(), excerpts: new Map() };
};

/** The same search with what the full-text index found behind it. */
export const continueSearch = async (state: SearchState, fullText: FullText): Promise<SearchState> => {
  const hits = await fullText.search(state.query);
  const rows = hits.map(({ row }) => row);
  return { ...state, answer: withFullText(state.answer, rows), hits: new Map(hits.map((hit) => [hit.row, hit])) };
};

/** Fetches the excerpts of some rows; says whether any was new. */
export const fetchExcerpts = async ({ hits, excerpts }: SearchState, rows: readonly number[]): Promise<boolean> => {
  const missing = rows.flatMap((row) => {
    const hit = hits.get(row);
    return hit === undefined || excerpts.has(row) ? [] : [hit];
  });
  await Promise.all(missing.map(async ({ row, excerpt }) => excerpts.set(row, excerptMarkup(await excerpt()))));
  return missing.length > 0;
};
