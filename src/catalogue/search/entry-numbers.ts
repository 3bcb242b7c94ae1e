import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max';
import { dialledFromAbroad } from '../text/dialled-from-abroad.ts';
import { ownDigits, shortestEnd } from '../text/typed-number.ts';
import type { EntryNumbers } from './number-search.ts';

interface Contacted {
  readonly id: string;
  readonly contacts?:
    | readonly {
        readonly kind: string;
        /** Left out where the contact is withheld. */
        readonly value?: string | undefined;
        readonly display?: string | undefined;
        readonly disputedBy?: string | undefined;
        readonly countries?: readonly string[] | undefined;
      }[]
    | undefined;
}

/** A short number with the code of its country before it, as people write it who know numbers in no other way; longer ones are known by their end. */
const withCode = (value: string | undefined, country: string): readonly string[] => {
  if (value === undefined || value.length >= shortestEnd || !/^\d+$/.test(value) || !isSupportedCountry(country)) return [];
  const digits = `${getCountryCallingCode(country)}${value}`;
  return [digits, `00${digits}`];
};

const writtenKinds: ReadonlySet<string> = new Set(['web', 'email', 'app', 'chat']);

/** The numbers by which entries are found. One that is disputed is shown nowhere, and finds nothing. */
export const searchNumbers = (entries: readonly Contacted[]): readonly EntryNumbers[] =>
  entries.flatMap(({ id, contacts = [] }): EntryNumbers[] => {
    const shown = contacts.filter(({ kind, disputedBy }) => !writtenKinds.has(kind) && disputedBy === undefined);
    const digits = [
      ...new Set(
        shown.flatMap(({ value, display, countries = [] }) => [
          ...[value, display].flatMap((text = '') => ownDigits(text)),
          ...countries.flatMap((country) => [...withCode(value, country), ...dialledFromAbroad(value ?? '', country)]),
        ]),
      ),
    ];
    return digits.length === 0 ? [] : [{ id, digits }];
  });
