import type { Finding } from '../../problems/kinds.ts';
import type { Place } from '../../problems/problem.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { Confirmations } from '../../schema/confirmations.ts';
import type { KeptNumbers } from './kept-numbers.ts';
import type { OrganisationRegister } from '../../schema/organisation.ts';

/** An entry as far as rules about the whole catalogue look at it. */
export interface CheckedEntry {
  readonly id: string;
  readonly file: string;
  readonly initiative: Initiative;
  /** Its text in other languages, where anybody has looked for one. */
  readonly translations?: readonly { readonly language: string }[];
  /** Line and column of a field. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

export interface CheckedCatalogue {
  readonly entries: readonly CheckedEntry[];
  /** The organisations that have a file. */
  readonly organisations: OrganisationRegister;
  /** Ids of files that exist but could not be read; references to them are no mistake of their own. */
  readonly unreadable: ReadonlySet<string>;
  readonly today: string;
  /** What maintainers confirmed; undefined where nobody knows, as in the form. */
  readonly confirmations?: Confirmations | undefined;
  /** What the maintainers' file of emergency numbers says; undefined where it is not looked at. */
  readonly emergency?: KeptNumbers | undefined;
  /** The entries that each changed entry named before the change; undefined where no change is looked at. */
  readonly namedBefore?: ReadonlyMap<string, readonly string[]> | undefined;
}

/** One thing that must hold between entries, or between an entry and today. */
export type Rule = (catalogue: CheckedCatalogue) => readonly Finding[];
