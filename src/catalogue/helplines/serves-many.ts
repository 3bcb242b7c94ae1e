import type { Contact } from '../../schema/contact.ts';
import type { Initiative } from '../../schema/initiative.ts';

/** A contact for more countries than this is rare, and would put itself onto as many pages. */
const mostCountries = 5;

/** A short number, such as 116 000, is another one in each country; all others are the same wherever they are called or opened. */
const isOfOneCountry = (value: string): boolean => /^[\d*]+$/.test(value);

/** The countries of a contact, with those under which its entry has the same number or address once more. */
export const countriesServed = ({ value, countries }: Contact, { contacts = [] }: Pick<Initiative, 'contacts'>): ReadonlySet<string> =>
  new Set(isOfOneCountry(value) ? countries : contacts.filter((other) => other.value === value).flatMap((other) => other.countries));

/** Whether a contact is for so many countries that it is none of any one of them. */
export const servesMany = (contact: Contact, initiative: Pick<Initiative, 'contacts'>): boolean =>
  countriesServed(contact, initiative).size > mostCountries;
