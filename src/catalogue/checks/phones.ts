import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { finding, type Finding } from '../../problems/kinds.ts';
import type { Contact } from '../../schema/contact.ts';
import { repeated } from './group.ts';
import type { CheckedEntry, Rule } from './rule.ts';
import { areStated } from './stated.ts';

interface Number {
  readonly entry: CheckedEntry;
  readonly index: number;
  readonly contact: Contact;
}

const dialled = new Set(['phone', 'sms', 'whatsapp']);

const numbersIn = (entries: readonly CheckedEntry[]): Number[] =>
  entries.flatMap((entry) =>
    (entry.initiative.contacts ?? [])
      .map((contact, index) => ({ entry, index, contact }))
      .filter(({ contact }) => dialled.has(contact.kind)),
  );

const callingCodes = (countries: readonly string[]): string[] =>
  countries.filter((code): code is CountryCode => isSupportedCountry(code)).map((code) => getCountryCallingCode(code));

/** Short codes are in no numbering plan that a library knows; longer ones should be possible where they are dialled. */
const shortCode = 6;

/** A wrong digit can cost a person at risk the way out: every number is held against its numbering plan. */
export const numbersArePlausible: Rule = ({ entries }) =>
  numbersIn(entries).flatMap(({ entry, index, contact: { value, countries } }): Finding[] => {
    const place = () => entry.placeOf(['contacts', index, 'value']);
    const [country = ''] = countries;
    if (!value.startsWith('+')) {
      const known = value.length > shortCode && /^\d+$/.test(value) && isSupportedCountry(country);
      return known && parsePhoneNumberFromString(value, country)?.isPossible() !== true
        ? [finding('phone-number', place(), { value })]
        : [];
    }
    const number = parsePhoneNumberFromString(value);
    if (number === undefined || !number.isValid()) return [finding('phone-number', place(), { value })];
    const codes = callingCodes(countries);
    // Numbers such as +800 belong to no country.
    if (number.isNonGeographic() || codes.length === 0 || codes.includes(number.countryCallingCode)) return [];
    return [
      finding('phone-country', place(), {
        value,
        prefix: number.country ?? `+${number.countryCallingCode}`,
        countries: countries.join(', '),
      }),
    ];
  });

const keyOf = ({ contact: { value, countries } }: Number): string => (value.startsWith('+') ? value : `${countries.join()}:${value}`);

/** One number in two entries that do not name each other: one line described twice, or a number copied to the wrong place. */
export const numbersAreSharedKnowingly: Rule = ({ entries }) =>
  repeated(numbersIn(entries), keyOf).flatMap((group) =>
    group.flatMap(({ entry, index, contact }) => {
      const other = group.find((candidate) => candidate.entry !== entry && !areStated(entry.initiative, candidate.entry.initiative));
      return other === undefined
        ? []
        : [finding('phone-shared', entry.placeOf(['contacts', index, 'value']), { value: contact.value, other: other.entry.id })];
    }),
  );
