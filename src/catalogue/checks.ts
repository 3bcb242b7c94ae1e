import { severityOf, type Finding } from '../problems/kinds.ts';
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

/** What a catalogue is refused for, by name. */
const strict = {
  idsAreUnique,
  namesAreUnique,
  urlsAreUnique,
  organisationsAreSpeltAlike,
  organisationsAgree,
  referencesExist,
  nothingIsInTheFuture,
  statusRestsOnSource,
} as const satisfies Record<string, Rule>;

/** What somebody should look at. */
const advisory = {
  namesAreFarApart,
  organisationsAreFarApart,
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
  /** Whether only errors are wanted: warnings, which compare everything with everything, take most of the time. */
  readonly onlyErrors?: boolean;
}

/** Holds the entries against each other and against today. */
export const checkCatalogue = (
  entries: readonly CheckedEntry[],
  { today, whole, unreadable = [], onlyErrors = false }: CheckOptions,
): Finding[] => {
  const catalogue = { entries, today, unreadable: new Set(unreadable) };
  const found = Object.values<Rule>(strict).flatMap((rule) => rule(catalogue));
  if (onlyErrors) return found.filter(({ kind }) => severityOf(kind) === 'error');
  const advice: Rule[] = [...Object.values(advisory), ...(whole ? [termsAreUsed, helplinesAreTranslated] : [])];
  return [...found, ...advice.flatMap((rule) => rule(catalogue))];
};
