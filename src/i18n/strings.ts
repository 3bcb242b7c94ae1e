import type { InterfaceLanguage } from '../vocabulary/define.ts';
import { en } from './en/index.ts';

/** The same tree of sentences, whatever they say. */
type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
export type Strings = Shape<typeof en>;

const strings = { en } as const satisfies Partial<Record<InterfaceLanguage, Strings>>;

/** The languages in which pages are built. */
export const siteLanguages = Object.keys(strings) as (keyof typeof strings)[];

export const stringsOf = (language: keyof typeof strings): Strings => strings[language];
