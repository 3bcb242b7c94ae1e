import type { en } from './en/index.ts';

/** The same tree of sentences, whatever they say. */
type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
export type Strings = Shape<typeof en>;
