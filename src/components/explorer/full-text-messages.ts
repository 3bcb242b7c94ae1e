/** What the page asks of the worker: to open an index by its contents first, then for the entries of some words or one excerpt. */
export interface Question {
  readonly id: number;
  readonly ask: { readonly contents: string } | { readonly words: readonly string[]; readonly row?: number };
}

export type Reply = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: string };
