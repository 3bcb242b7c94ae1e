import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { finding, type Finding } from '../../problems/kinds.ts';
import type { Contact } from '../../schema/contact.ts';
import { isDialledKind } from '../../vocabulary/contact-kinds.ts';
import { repeated } from './group.ts';
import type { CheckedEntry, Rule } from './rule.ts';
import { areStated } from './stated.ts';

export interface Dialled {
  readonly entry: CheckedEntry;
  readonly index: number;
  readonly contact: Contact;
}

/** Whether a contact is a number. */
export const isDialled = ({ kind }: Contact): boolean => isDialledKind(kind);

export const numbersIn = (entries: readonly CheckedEntry[]): Dialled[] =>
  entries.flatMap((entry) =>
    (entry.initiative.contacts ?? []).map((contact, index) => ({ entry, index, contact })).filter(({ contact }) => isDialled(contact)),
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
        countries,
      }),
    ];
  });

const keyOf = ({ contact: { value, countries } }: Dialled): string => (value.startsWith('+') ? value : `${countries.join()}:${value}`);

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

const keypad = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];

/** Digits as one dials them: letters stand for the key they are on. */
const digitsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => String(keypad.findIndex((key) => key.includes(letter)) + 2))
    .replace(/[^\d*#]/g, '');

/** What is shown and what is dialled must be one number; the display may add words, a second number, or the prefix. */
export const displaysAgree: Rule = ({ entries }) =>
  numbersIn(entries).flatMap(({ entry, index, contact: { value, display } }): Finding[] => {
    const own = value.startsWith('+') ? (parsePhoneNumberFromString(value)?.nationalNumber ?? value.slice(1)) : value;
    const readings = [display.replace(/[^\d*#]/g, ''), digitsOf(display)];
    if (readings.some((digits) => digits.includes(own)) || !/\d{3}/.test(readings[0] ?? '')) return [];
    return [finding('phone-display', entry.placeOf(['contacts', index, 'display']), { display, value })];
  });
