import type { TermRef } from './term-search.ts';

/** Why a row was found. */
export type Reason = { readonly kind: 'alias'; readonly name: string } | { readonly kind: 'terms'; readonly terms: readonly TermRef[] };

export interface Answer {
  /** Every row found, best first. */
  readonly rows: readonly number[];
  /** Why a row was found; nothing where its name or its text says so. */
  readonly reasonOf: (row: number) => Reason | undefined;
  /** Filters that say the same as the query, or part of it. */
  readonly suggestions: readonly TermRef[];
}

/** An answer with the rows that a full-text search found put behind it, best first; nothing that stood there moves. */
export const withFullText = (answer: Answer, rows: Iterable<number>): Answer => ({
  ...answer,
  rows: [...new Set([...answer.rows, ...rows])],
});
