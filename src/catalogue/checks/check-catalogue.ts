import { severityOf, type Finding } from '../../problems/kinds.ts';
import type { OrganisationRegister } from '../../schema/organisation.ts';
import { nothingIsInTheFuture } from './dates.ts';
import { entriesAreReviewed } from './reviewed.ts';
import { idsAreUnique, namesAreUnique, urlsAreUnique } from './identity.ts';
import { domainsAreFarApart, namesAreWhatTheyLook } from './impostors.ts';
import { namesAreFarApart, otherNamesAreFarApart } from './near-names.ts';
import {
  organisationsAgree,
  organisationsAreFarApart,
  organisationsAreNamed,
  organisationsAreSpeltAlike,
  organisationsHaveOneFile,
} from './organisations-agree.ts';
import { organisationsAreToldApart } from './organisations-told-apart.ts';
import { numbersAreFarApart } from './near-numbers.ts';
import { contactsServeFew, contactsStayInside } from './contact-countries.ts';
import { callsAreRecorded } from './confirmed-calls.ts';
import { displaysAreTrue } from './displays.ts';
import { emergenciesAreKept } from './emergency-claims.ts';
import { addressesAreBare, addressesAreOpen, addressesArePublished } from './open-addresses.ts';
import { titlesNameTheirLanguage } from './source-languages.ts';
import { numbersStandInContacts } from './numbers-in-words.ts';
import { numbersNameNoOther } from './others-named.ts';
import { numbersArePlausible, numbersAreSharedKnowingly } from './phones.ts';
import { referencesExist, referencesLeadOneWay } from './references.ts';
import type { CheckedCatalogue, CheckedEntry, Rule } from './rule.ts';
import { copiesAreStored } from './stored-copies.ts';
import { helplinesAreTranslated } from './helplines-translated.ts';
import { termsAreUsed } from './unused-terms.ts';

/** What a catalogue is refused for, by name. */
const strict = {
  idsAreUnique,
  namesAreUnique,
  urlsAreUnique,
  organisationsHaveOneFile,
  organisationsAreSpeltAlike,
  organisationsAgree,
  referencesExist,
  referencesLeadOneWay,
  nothingIsInTheFuture,
  numbersArePlausible,
  displaysAreTrue,
  titlesNameTheirLanguage,
  contactsStayInside,
  addressesAreOpen,
  callsAreRecorded,
  emergenciesAreKept,
} as const satisfies Record<string, Rule>;

/** What somebody should look at. */
const advisory = {
  namesAreFarApart,
  otherNamesAreFarApart,
  organisationsAreFarApart,
  numbersAreSharedKnowingly,
  numbersAreFarApart,
  contactsServeFew,
  numbersNameNoOther,
  numbersStandInContacts,
  namesAreWhatTheyLook,
  domainsAreFarApart,
  addressesAreBare,
  addressesArePublished,
  copiesAreStored,
  entriesAreReviewed,
} as const satisfies Record<string, Rule>;

export interface CheckOptions {
  readonly today: string;
  /** The organisations that have a file. */
  readonly organisations: OrganisationRegister;
  /** Whether these are all entries, so that a term none of them has is unused. */
  readonly whole: boolean;
  /** Ids of files that exist but could not be read. */
  readonly unreadable?: Iterable<string>;
  /** Whether only errors are wanted: warnings, which compare everything with everything, take most of the time. */
  readonly onlyErrors?: boolean;
  /** What maintainers confirmed. */
  readonly confirmations?: CheckedCatalogue['confirmations'];
  /** What the file of emergency numbers says. */
  readonly emergency?: CheckedCatalogue['emergency'];
  /** The entries that each changed entry named before the change that is looked at. */
  readonly namedBefore?: CheckedCatalogue['namedBefore'];
}

/** Holds the entries against each other and against today. */
export const checkCatalogue = (
  entries: readonly CheckedEntry[],
  { today, organisations, whole, unreadable = [], onlyErrors = false, ...known }: CheckOptions,
): Finding[] => {
  const catalogue = { entries, today, organisations, unreadable: new Set(unreadable), ...known };
  const found = Object.values<Rule>(strict).flatMap((rule) => rule(catalogue));
  if (onlyErrors) return found.filter(({ kind }) => severityOf(kind) === 'error');
  const advice: Rule[] = [
    ...Object.values(advisory),
    ...(whole ? [termsAreUsed, organisationsAreNamed, organisationsAreToldApart, helplinesAreTranslated] : []),
  ];
  return [...found, ...advice.flatMap((rule) => rule(catalogue))];
};
