import type { Finding } from '../problems/kinds.ts';
import { nothingIsInTheFuture, statusRestsOnSource } from './checks/dates.ts';
import { entriesAreReviewed } from './checks/due.ts';
import { idsAreUnique, namesAreUnique, urlsAreUnique } from './checks/identity.ts';
import { domainsAreFarApart, namesAreWhatTheyLook } from './checks/impostors.ts';
import { namesAreFarApart } from './checks/near-names.ts';
import { organisationsAgree, organisationsAreFarApart, organisationsAreSpeltAlike } from './checks/organisations.ts';
import { numbersAreFarApart } from './checks/near-numbers.ts';
import { displaysAgree, numbersArePlausible, numbersAreSharedKnowingly } from './checks/phones.ts';
import { referencesExist } from './checks/references.ts';
import type { CheckedEntry, Rule } from './checks/rule.ts';
import { helplinesAreTranslated } from './checks/translations.ts';
import { termsAreUsed } from './checks/unused-terms.ts';

/** Everything that must hold beyond a single record, by name. */
export const rules = {
  idsAreUnique,
  namesAreUnique,
  urlsAreUnique,
  namesAreFarApart,
  organisationsAreSpeltAlike,
  organisationsAgree,
  organisationsAreFarApart,
  referencesExist,
  nothingIsInTheFuture,
  statusRestsOnSource,
  numbersArePlausible,
  numbersAreSharedKnowingly,
  numbersAreFarApart,
  displaysAgree,
  namesAreWhatTheyLook,
  domainsAreFarApart,
  entriesAreReviewed,
} as const satisfies Record<string, Rule>;

export interface CheckOptions {
  readonly today: string;
  /** Whether these are all entries, so that a term none of them has is unused. */
  readonly whole: boolean;
  /** Ids of files that exist but could not be read. */
  readonly unreadable?: Iterable<string>;
}

/** Holds the entries against each other and against today. */
export const checkCatalogue = (entries: readonly CheckedEntry[], { today, whole, unreadable = [] }: CheckOptions): Finding[] => {
  const catalogue = { entries, today, unreadable: new Set(unreadable) };
  return [...Object.values<Rule>(rules), ...(whole ? [termsAreUsed, helplinesAreTranslated] : [])].flatMap((rule) => rule(catalogue));
};
