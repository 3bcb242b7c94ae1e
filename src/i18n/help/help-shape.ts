import type { en } from './en.ts';

/** A sentence for every plural form of a language. `{n}` stands for the number. */
export type HelpPlural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

type Same<T> = {
  readonly [Key in keyof T]: T[Key] extends string ? string : T[Key] extends { readonly other: string } ? HelpPlural : Same<T[Key]>;
};

/** The words of the helpline pages in one language. English is the reference. */
export type Help = Same<typeof en>;
