import type { Markup } from '../../catalogue/text/html.ts';
import type { Answer, TextHits } from '../../catalogue/search/answer.ts';
import type { CatalogueSearch } from '../../catalogue/search/search.ts';
import { excerptMarkup } from './excerpt.ts';
import type { FullTextEngine } from './full-text-engine.ts';
import type { ShorterSearch } from './results.ts';

/** One search and all that is known of its answer so far. */
export interface SearchState {
  readonly query: string;
  readonly answer: Answer;
  /** Rows whose names come nearest, where nothing was found, nor a page of another kind. */
  readonly nearest: readonly number[];
  /** Whether it asks for a number that no entry has. */
  readonly hasUnknownNumber: boolean;
  /** What the full texts have of the words; nothing before they are searched. */
  readonly texts: TextHits | undefined;
  /** Rows whose texts match: none before the full texts are searched. */
  readonly inText: ReadonlySet<number>;
  /** Excerpts already fetched, by row. */
  readonly excerpts: Map<number, Markup>;
}

/** As many as are named where nothing is left. */
const mostNearest = 4;

const isNumber = (word: string): boolean => /^\d{3,}$/.test(word);

/** Asked by itself: beside other words a number may lose the only entry that has it to those that have more of the words. */
const isUnknown = async (search: CatalogueSearch, number: string): Promise<boolean> => (await search.find(number)).rows.length === 0;

/** @param signal says when another search has taken its place */
export const startSearch = async (search: CatalogueSearch, query: string, signal: AbortSignal): Promise<SearchState> => {
  const answer = await search.find(query, signal);
  const nearest = answer.rows.length + answer.pages.length === 0 ? await search.nearest(query, signal) : [];
  const unknown = await Promise.all(
    search
      .asked(query)
      .filter(isNumber)
      .map((number) => isUnknown(search, number)),
  );
  return { query, answer, nearest, hasUnknownNumber: unknown.includes(true), texts: undefined, inText: new Set(), excerpts: new Map() };
};

/** Entries to name where nothing is left: the best that the filters took away, or else those whose names come nearest. */
export const nearestOf = ({ answer, nearest }: SearchState): readonly number[] =>
  answer.rows.length === 0 ? nearest : answer.rows.slice(0, mostNearest);

/** The search with each of its words left out, for whoever found nothing with all of them. */
export const shorterSearches = async (search: CatalogueSearch, { query, texts }: SearchState): Promise<readonly ShorterSearch[]> => {
  const words = search.asked(query);
  if (words.length < 2) return [];
  const written = query.split(/\s+/u);
  const shorter: ShorterSearch[] = [];
  for (const asked of words) {
    const isAsked = (text: string): boolean => search.asked(text).includes(asked);
    const rest = written.filter((text) => !isAsked(text)).join(' ');
    const word = written.find(isAsked);
    if (word !== undefined && rest !== '') shorter.push({ word, rest, rows: (await search.find(rest, undefined, texts)).rows });
  }
  return shorter;
};

/** The words that the full texts are asked for: a number finds only the entry that it belongs to. */
const wordsInText = (search: CatalogueSearch, query: string): readonly string[] =>
  search.asked(query).filter((word) => word.length > 2 && !isNumber(word));

/** The same search once the full texts are searched too. */
export const continueSearch = async (
  search: CatalogueSearch,
  state: SearchState,
  fullText: FullTextEngine,
  signal: AbortSignal,
): Promise<SearchState> => {
  const words = wordsInText(search, state.query);
  const hits = await fullText.search(words);
  const texts = new Map(words.map((word, at) => [word, hits[at] ?? []]));
  const answer = await search.find(state.query, signal, texts);
  return { ...state, answer, texts, inText: new Set(hits.flatMap((rows) => [...rows])) };
};

/** Fetches the excerpts of some rows; says whether any was new. */
export const fetchExcerpts = async (
  { texts, inText, excerpts }: SearchState,
  rows: readonly number[],
  fullText: FullTextEngine,
): Promise<boolean> => {
  const words = [...(texts?.keys() ?? [])];
  const missing = rows.filter((row) => inText.has(row) && !excerpts.has(row));
  await Promise.all(missing.map(async (row) => excerpts.set(row, excerptMarkup(await fullText.excerpt(words, row)))));
  return missing.length > 0;
};
