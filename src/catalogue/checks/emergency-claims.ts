import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max';
import { finding, type Finding } from '../../problems/kinds.ts';
import type { Contact } from '../../schema/contact.ts';
import type { EmergencyNumbers } from '../../schema/emergency-numbers.ts';
import { isOfService } from '../helplines/emergency.ts';
import { serviceOf } from '../helplines/service-of.ts';
import { isDialled } from './phones.ts';
import type { Rule } from './rule.ts';

/** What the file of the maintainers says of a number, as far as contacts of entries are held against it. */
interface KeptNumber {
  /** Whether a service answers it in danger, and not a line that a page prints beside those. */
  readonly isOfService: boolean;
  /** Entries whose line answers it. */
  readonly lines: readonly string[];
}

export interface KeptNumbers {
  readonly byCountry: Readonly<Partial<Record<string, Readonly<Record<string, KeptNumber>>>>>;
  /** Numbers of services in so many countries that they are taken for one in any. */
  readonly anywhere: readonly string[];
}

/** Three numbers are those of services in so many countries, and the next one in half of them: 112, 911, 999. */
const fewestCountries = 40;

/** The file of emergency numbers, as far as contacts of entries are held against it; without those that were withdrawn. */
export const keptNumbers = (numbers: EmergencyNumbers): KeptNumbers => {
  const byCountry = Object.fromEntries(
    Object.entries(numbers).map(([country, territory]) => {
      const rows = Object.entries(
        Object.groupBy(
          territory.numbers.filter(({ grade }) => grade !== 'no'),
          ({ number }) => number,
        ),
      );
      const kept = rows.map(([number, same = []]): [string, KeptNumber] => [
        number,
        { isOfService: same.some(isOfService), lines: [...new Set(same.flatMap(({ lines = [] }) => lines))] },
      ]);
      return [country, Object.fromEntries(kept)];
    }),
  );
  const counts = new Map<string, number>();
  for (const kept of Object.values(byCountry))
    for (const [number, { isOfService: isService }] of Object.entries(kept))
      if (isService) counts.set(number, (counts.get(number) ?? 0) + 1);
  return { byCountry, anywhere: [...counts].flatMap(([number, count]) => (count >= fewestCountries ? [number] : [])) };
};

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
