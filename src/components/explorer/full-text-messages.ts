/** What the page asks of the worker: to open an index by its contents first, then for the entries of a query or one excerpt. */
export interface Question {
  readonly id: number;
  readonly ask: { readonly contents: string } | { readonly query: string; readonly row?: number };
}

export type Reply = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: string };
