import { isDialled } from '../../catalogue/helplines/contact-links.ts';
import type { Line } from '../../catalogue/helplines/helplines.ts';

/** Phone lines in schema.org terms: those with a number that can be dialled. */
export const linesData = (lines: readonly Line[], title: string): Readonly<Record<string, unknown>> => ({
  '@type': 'ItemList',
  name: title,
  itemListElement: lines.flatMap(({ initiative, contacts }) =>
    contacts
      .filter(({ contact }) => isDialled(contact.kind))
      .map(({ contact }) => ({
        '@type': 'ContactPoint',
        name: initiative.name,
        telephone: contact.value,
        areaServed: contact.countries,
        ...(contact.languages === undefined ? {} : { availableLanguage: contact.languages }),
      })),
  ),
});
