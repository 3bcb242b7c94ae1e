import { toCitation } from './citation.ts';
import { addressOn, versionOf, type ChosenEntries } from './edition.ts';
import { choiceReference } from './reference.ts';

/** What a chosen table is, where it comes from and how to read it: the text that travels beside the table. */
export const readmeOf = (chosen: ChosenEntries): string => {
  const { edition, filter, address, count } = chosen;
  return `${edition.title}

Selection:  ${filter}
Entries:    ${count}
Address:    ${address}
Version:    ${versionOf(edition)}
Made on:    ${edition.date}
Licence:    ${edition.licence.name}, ${edition.licence.url}

Cite as
${toCitation(choiceReference(chosen))}

Files
initiatives.csv        one row an entry, UTF-8, separated by commas
initiatives-lists.csv  one row an item of a list: id, field, position, part, item, value
README.txt             this text

How to read the table
- Items of a list are separated by " | ". A list with an item that holds ";" or "|" is written as JSON.
- openSource, organisations, contacts and sources are JSON.
- A text that starts with = + - @ or 0 has an apostrophe before it, so that no spreadsheet runs it as a formula or takes the zero away.
  To have the text, take one apostrophe away, but only before such a sign.
- NA is the code of Namibia. Tell your program not to take it for a missing value.
- An empty cell means: not known.
- Numbers of helplines may have changed since their source was read. Check the source before you pass one on.

Every field is explained at ${addressOn(edition, 'data/')}
`;
};
