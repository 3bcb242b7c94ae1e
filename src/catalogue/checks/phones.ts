import {
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
  type PhoneNumber,
} from 'libphonenumber-js/max';
import { finding, type Finding } from '../../problems/kinds.ts';
import type { Contact } from '../../schema/contact.ts';
import { isDialledKind } from '../../vocabulary/contact-kinds.ts';
import { serviceOf } from '../helplines/service-of.ts';
import { withoutExitCode } from '../helplines/exit-code.ts';
import { withoutTrunkZero } from '../helplines/trunk-zero.ts';
import { repeated } from './group.ts';
import type { CheckedEntry, Rule } from './rule.ts';
import { areStated } from './stated.ts';

export interface Dialled {
  readonly entry: CheckedEntry;
  readonly index: number;
  readonly contact: Contact;
}

/** Whether a contact is a number; a relay may be either. */
export const isDialled = ({ kind, value }: Pick<Contact, 'kind' | 'value'>): boolean =>
  isDialledKind(kind) || (kind === 'relay' && !value.includes(':'));

export const numbersIn = (entries: readonly CheckedEntry[]): Dialled[] =>
  entries.flatMap((entry) =>
    (entry.initiative.contacts ?? []).map((contact, index) => ({ entry, index, contact })).filter(({ contact }) => isDialled(contact)),
  );

const callingCodes = (countries: readonly string[]): string[] =>
  countries.filter((code): code is CountryCode => isSupportedCountry(code)).map((code) => getCountryCallingCode(code));

/** Codes that countries share in which each has numbers of its own. With others, such as +44, a small country has those of a large one too. */
const sharedCodes = new Set(['1', '7']);
/** Whose numbers are those of one country. */
const unitedStates = new Set(['US', 'PR', 'GU', 'VI', 'AS', 'MP']);
const planOf = (country: string): string => (unitedStates.has(country) ? 'US' : country);

/** Whether a number with the code of one of some countries is a number of one of them; a free one is of all that share the code. */
const isOwn = (number: PhoneNumber, countries: readonly string[]): boolean =>
  number.country === undefined ||
  !sharedCodes.has(number.countryCallingCode) ||
  number.getType() === 'TOLL_FREE' ||
  countries.map(planOf).includes(planOf(number.country));

/** Short codes are in no numbering plan that a library knows; longer ones should be possible where they are dialled. */
const shortCode = 6;

/** A wrong digit can cost a person at risk the way out: every number is held against its numbering plan. */
export const numbersArePlausible: Rule = ({ entries }) =>
  numbersIn(entries).flatMap(({ entry, index, contact: { value, countries, free, reach } }): Finding[] => {
    const place = () => entry.placeOf(['contacts', index, 'value']);
    const [country = ''] = countries;
    if (!value.startsWith('+')) {
      const abroad = withoutExitCode(value, country);
      if (abroad !== undefined) return [finding('phone-exit-code', place(), { value, meant: abroad })];
      if (!/^\d+$/.test(value) || !isSupportedCountry(country)) return [];
      const number = parsePhoneNumberFromString(value, country);
      if (value.length > shortCode && number?.isPossible() !== true) return [finding('phone-number', place(), { value })];
      return free === true && number?.getType() === 'PREMIUM_RATE' ? [finding('phone-premium', place(), { value })] : [];
    }
    const meant = withoutTrunkZero(value);
    if (meant !== undefined) return [finding('phone-trunk-zero', place(), { value, meant })];
    const number = parsePhoneNumberFromString(value);
    if (number === undefined || !number.isValid()) return [finding('phone-number', place(), { value })];
    if (free === true && number.getType() === 'PREMIUM_RATE') return [finding('phone-premium', place(), { value })];
    const codes = callingCodes(countries);
    // Numbers such as +800 belong to no country.
    if (number.isNonGeographic() || codes.length === 0) return [];
    if (codes.includes(number.countryCallingCode) && isOwn(number, countries)) return [];
    return [
      finding(reach === 'abroad' ? 'phone-abroad' : 'phone-country', place(), {
        value,
        prefix: number.country ?? `+${number.countryCallingCode}`,
        countries,
      }),
    ];
  });

/** Short codes lie close together everywhere: 116 000 and 116 006 are two lines. */
const shortestWhole = 7;

/** A number with its country code, however it is given: as it is dialled inside its country, and in an address that opens a messenger. */
const wholeNumber = (contact: Contact): string | undefined => {
  const service = serviceOf(contact);
  if (service?.startsWith('+') === true) return service;
  const { value, countries } = contact;
  if (!isDialled(contact) || value.replace(/\D/g, '').length < shortestWhole) return undefined;
  return parsePhoneNumberFromString(value, countries[0] as CountryCode)?.number;
};

export interface Whole extends Dialled {
  readonly number: string;
}

/** All numbers that have a country code, with it. */
export const wholeNumbersIn = (entries: readonly CheckedEntry[]): Whole[] =>
  entries.flatMap((entry) =>
    (entry.initiative.contacts ?? []).flatMap((contact, index): Whole[] => {
      const number = wholeNumber(contact);
      return number === undefined || number.replace(/\D/g, '').length < shortestWhole ? [] : [{ entry, index, contact, number }];
    }),
  );

/** Each number once, as it is told from others: with its country code, or with its country where it has none. */
const numbersByKey = (entries: readonly CheckedEntry[]): readonly Whole[] => {
  const whole = wholeNumbersIn(entries);
  const known = new Set(whole.map(({ contact }) => contact));
  const short = numbersIn(entries).filter(({ contact }) => !known.has(contact));
  return [...whole, ...short.map((dialled) => ({ ...dialled, number: `${dialled.contact.countries.join()}:${dialled.contact.value}` }))];
};

/** One number in two entries that do not name each other: one line described twice, or a number copied to the wrong place. */
export const numbersAreSharedKnowingly: Rule = (catalogue) =>
  repeated(numbersByKey(catalogue.entries), ({ number }) => number).flatMap((group) =>
    group.flatMap(({ entry, index, contact }) => {
      const other = group.find(
        (candidate) => candidate.entry !== entry && !areStated(catalogue, entry.initiative, candidate.entry.initiative),
      );
      return other === undefined
        ? []
        : [finding('phone-shared', entry.placeOf(['contacts', index, 'value']), { value: contact.value, other: other.entry.id })];
    }),
  );
