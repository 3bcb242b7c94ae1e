import type { PageRef, TermRef } from './term-search.ts';

/** Why a row was found. */
export type Reason =
  | { readonly kind: 'alias'; readonly name: string }
  | { readonly kind: 'terms'; readonly terms: readonly TermRef[] }
  /** Words of the same meaning as those that were typed. */
  | { readonly kind: 'says'; readonly name: string };

export interface Answer {
  /** Every row found, best first: those with every word of the query, then those with most of them. */
  readonly rows: readonly number[];
  /** How many rows have every word. */
  readonly whole: number;
  /** Why a row was found; nothing where its name or its text says so. */
  readonly reasonOf: (row: number) => Reason | undefined;
  /** Words of the query that a row is without. */
  readonly missingAt: (row: number) => readonly string[];
  /** Words that stand nowhere as they were written, so that similar ones were taken. */
  readonly similar: readonly string[];
  /**
   * Organisations, countries and terms that the query names, each with a page of its own: first the countries, whose helplines
   * whoever names them may need; without a country, for whoever may need help, the helplines of all.
   */
  readonly pages: readonly PageRef[];
  /** Terms that whoever is still typing may mean, best first. */
  readonly begun: readonly PageRef[];
  /** Filters that say the same as the query, or part of it. */
  readonly suggestions: readonly TermRef[];
}

/** Rows whose full text has a word, for words of a query. */
export type TextHits = ReadonlyMap<string, Iterable<number>>;
