import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max';
import { finding, type Finding } from '../../problems/kinds.ts';
import type { Contact } from '../../schema/contact.ts';
import { serviceOf } from '../helplines/service-of.ts';
import type { KeptNumber, KeptNumbers } from './kept-numbers.ts';
import { isDialled } from './phones.ts';
import type { Rule } from './rule.ts';

/** A number as it is dialled inside a country, also where it is given with the code of that country, or in the address of a messenger. */
const dialledIn = (contact: Contact, country: string): string | undefined => {
  const number = isDialled(contact) ? contact.value : serviceOf(contact);
  if (number?.startsWith('+') !== true) return isDialled(contact) ? number : undefined;
  if (!isSupportedCountry(country)) return undefined;
  const code = `+${getCountryCallingCode(country)}`;
  return number.startsWith(code) ? number.slice(code.length) : undefined;
};

/** In which countries a contact is a number that the file has, and what the file says of it there. */
export const keptOf = (contact: Contact, { byCountry }: KeptNumbers): readonly { readonly country: string; readonly kept: KeptNumber }[] =>
  contact.countries.flatMap((country) => {
    const number = dialledIn(contact, country) ?? '';
    const kept = byCountry[country] ?? {};
    return Object.hasOwn(kept, number) && kept[number] !== undefined ? [{ country, kept: kept[number] }] : [];
  });

const isAnywhere = (contact: Contact, { anywhere }: KeptNumbers): boolean =>
  contact.countries.some((country) => anywhere.includes(dialledIn(contact, country) ?? ''));

/** Emergency numbers stand on pages by the file of the maintainers alone. An entry gives one only where that file names it. */
export const emergenciesAreKept: Rule = ({ entries, emergency }) =>
  emergency === undefined
    ? []
    : entries.flatMap(({ id, initiative: { contacts = [] }, placeOf }) =>
        contacts.flatMap((contact, index): Finding[] => {
          const found = keptOf(contact, emergency).filter(({ kept }) => kept.isOfService);
          const claimed = found.filter(({ kept }) => !kept.lines.includes(id)).map(({ country }) => country);
          const isClaimed = claimed.length > 0 || (found.length === 0 && isAnywhere(contact, emergency));
          return isClaimed
            ? [finding('emergency-claimed', placeOf(['contacts', index, 'value']), { entry: id, value: contact.value, countries: claimed })]
            : [];
        }),
      );
