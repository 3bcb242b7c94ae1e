import type { Markup } from '../../catalogue/text/html.ts';
import { withFullText, type Answer } from '../../catalogue/search/answer.ts';
import type { CatalogueSearch } from '../../catalogue/search/search.ts';
import { excerptMarkup } from './excerpt.ts';
import type { FullTextEngine } from './full-text-engine.ts';

/** One search and all that is known of its answer so far. */
export interface SearchState {
  readonly query: string;
  readonly answer: Answer;
  /** Rows whose names come nearest, where nothing was found. */
  readonly nearest: readonly number[];
  /** Rows whose texts match: none before the full texts are searched. */
  readonly inText: ReadonlySet<number>;
  /** Excerpts already fetched, by row. */
  readonly excerpts: Map<number, Markup>;
}

/** @param signal says when another search has taken its place */
export const startSearch = async (search: CatalogueSearch, query: string, signal: AbortSignal): Promise<SearchState> => {
  const answer = await search.find(query, signal);
  const nearest = answer.rows.length === 0 ? await search.nearest(query, signal) : [];
  return { query, answer, nearest, inText: new Set(), excerpts: new Map() };
};

/** The same search with what the full-text index found behind it. */
export const continueSearch = async (state: SearchState, fullText: FullTextEngine): Promise<SearchState> => {
  const rows = await fullText.search(state.query);
  return { ...state, answer: withFullText(state.answer, rows), inText: new Set(rows) };
};

/** Fetches the excerpts of some rows; says whether any was new. */
export const fetchExcerpts = async (
  { query, inText, excerpts }: SearchState,
  rows: readonly number[],
  fullText: FullTextEngine,
): Promise<boolean> => {
  const missing = rows.filter((row) => inText.has(row) && !excerpts.has(row));
  await Promise.all(missing.map(async (row) => excerpts.set(row, excerptMarkup(await fullText.excerpt(query, row)))));
  return missing.length > 0;
};
