import type { Contact } from '../../schema/contact.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { serviceOf } from './service-of.ts';

/** A contact for more countries than this is rare, and would put itself onto as many pages. */
const mostCountries = 5;

type Served = Pick<Contact, 'value' | 'countries'>;

export interface Reach {
  /** The countries of a contact, with those under which the same service stands once more, in whatever entry. */
  readonly countriesServed: (contact: Served) => ReadonlySet<string>;
  /** Whether a contact is for so many countries that it is none of any one of them. */
  readonly servesMany: (contact: Served) => boolean;
}

/** For how many countries each contact of some entries is, by whose service it is. */
export const reachOf = (initiatives: readonly Pick<Initiative, 'contacts'>[]): Reach => {
  const byService = new Map<string, Set<string>>();
  for (const contact of initiatives.flatMap(({ contacts = [] }) => contacts)) {
    const service = serviceOf(contact);
    if (service === undefined) continue;
    const served = byService.get(service) ?? new Set();
    for (const country of contact.countries) served.add(country);
    byService.set(service, served);
  }
  const countriesServed = (contact: Served): ReadonlySet<string> => {
    const service = serviceOf(contact);
    return (service === undefined ? undefined : byService.get(service)) ?? new Set(contact.countries);
  };
  return { countriesServed, servesMany: (contact) => countriesServed(contact).size > mostCountries };
};
