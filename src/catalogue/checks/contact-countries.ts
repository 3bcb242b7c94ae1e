import { reachOf } from '../helplines/serves-many.ts';
import { finding, type Finding } from '../../problems/kinds.ts';
import type { Rule } from './rule.ts';

/** A contact serves countries of its entry; one for anybody needs no country. */
export const contactsStayInside: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    const own: readonly string[] = entry.initiative.countries;
    if (own.includes('global')) return [];
    return (entry.initiative.contacts ?? []).flatMap(({ countries }, index): Finding[] => {
      const outside = countries.filter((code) => code !== 'global' && !own.includes(code));
      return outside.length === 0
        ? []
        : [finding('contact-country', entry.placeOf(['contacts', index, 'countries']), { outside: outside.slice(0, 10) })];
    });
  });

/** The same service written in several contacts, or in entries of their own, adds up. */
export const contactsServeFew: Rule = ({ entries }) => {
  const { countriesServed, servesMany } = reachOf(entries.map(({ initiative }) => initiative));
  return entries.flatMap((entry) =>
    (entry.initiative.contacts ?? []).flatMap((contact, index): Finding[] =>
      servesMany(contact)
        ? [
            finding('contact-many-countries', entry.placeOf(['contacts', index, 'countries']), {
              count: countriesServed(contact).size,
            }),
          ]
        : [],
    ),
  );
};
