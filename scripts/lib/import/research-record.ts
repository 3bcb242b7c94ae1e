import { organisationId } from '../../../src/catalogue/organisations/organisation-id.ts';
import { fieldsOf, isFields, listOf, textOf, type Fields } from '../../../src/import/loose-fields.ts';
import type { Candidate, Report } from './candidate.ts';
import { textFromFacts } from './candidate-facts.ts';

/** An id from publisher and year, for records that number their sources. */
const sourceIds = (sources: readonly Fields[]): string[] => {
  const taken = new Set<string>();
  return sources.map(({ id, publisher, published }) => {
    if (typeof id === 'string') return id;
    const year = textOf(published).slice(0, 4);
    const base = ['s', organisationId(textOf(publisher)).slice(0, 40)]
      .join('-')
      .replace(/^s-(?=[a-z])/, '')
      .replace(/-$/, '');
    const wanted = year === '' ? base : `${base}-${year}`;
    let free = wanted;
    for (let number = 2; taken.has(free); number++) free = `${wanted}-${number}`;
    taken.add(free);
    return free;
  });
};

/** Whether a record has the form in which research delivers it, with facts instead of a text. */
export const isResearchRecord = (fields: Fields): boolean => ['slug', 'facts', 'alsoKnownAs'].some((key) => Object.hasOwn(fields, key));

/** Turns a record of single facts into the fields and the text of an entry. */
export const fromResearchRecord = (fields: Fields, row: number, report: Report): Candidate => {
  const {
    slug,
    alsoKnownAs,
    facts,
    sources: givenSources,
    contacts: givenContacts,
    organisations: givenOrganisations,
    evidence: givenEvidence,
    ...rest
  } = fields;
  const given = fieldsOf(givenSources);
  const ids = sourceIds(given);
  const sources = given.map((source, index) => ({ ...source, id: ids[index] }));
  const idOf = (source: unknown): unknown => (typeof source === 'number' ? ids[source] : source);
  const contacts = fieldsOf(givenContacts).map((contact) => ({
    display: contact['value'],
    ...contact,
    source: idOf(contact['source']),
  }));
  const organisations = fieldsOf(givenOrganisations).map((organisation) => ({ ...organisation, source: idOf(organisation['source']) }));
  const evidence = Object.fromEntries(
    Object.entries(isFields(givenEvidence) ? givenEvidence : {}).map(([field, sources]) => [field, listOf(sources).map(idOf)]),
  );
  return {
    row,
    id: textOf(slug),
    record: {
      ...rest,
      ...(alsoKnownAs === undefined ? {} : { aliases: alsoKnownAs }),
      ...(givenSources === undefined ? {} : { sources }),
      ...(givenContacts === undefined ? {} : { contacts }),
      ...(givenOrganisations === undefined ? {} : { organisations }),
      ...(givenEvidence === undefined ? {} : { evidence }),
    },
    body: textFromFacts(listOf(facts), ids, row, report),
    contactsWereRead: true,
    columnOf: (field) =>
      field === 'aliases' || field.startsWith('aliases[') ? field.replace('aliases', 'alsoKnownAs') : field === 'body' ? 'facts' : field,
  };
};
