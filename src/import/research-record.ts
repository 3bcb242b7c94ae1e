import { organisationId } from '../catalogue/organisations/organisation-id.ts';
import { fieldsOf, isFields, listOf, textOf, type Fields } from './loose-fields.ts';
import { textFromFacts } from './text-from-facts.ts';

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

/** Turns a record of single facts into the fields of an entry, its text among them. Gives what is no fact too. */
export const fromResearchRecord = (fields: Fields): { readonly record: Fields; readonly wrong: readonly unknown[] } => {
  const { slug, alsoKnownAs, facts, sources, contacts, organisations, evidence, ...rest } = fields;
  const ids = sourceIds(fieldsOf(sources));
  const idOf = (source: unknown): unknown => (typeof source === 'number' ? ids[source] : source);
  const naming = (items: unknown): Fields[] => fieldsOf(items).map((item) => ({ ...item, source: idOf(item['source']) }));
  const cited = (evidence: Fields): Fields =>
    Object.fromEntries(Object.entries(evidence).map(([field, sources]) => [field, listOf(sources).map(idOf)]));
  const { body, wrong } = textFromFacts(listOf(facts), ids);
  return {
    record: {
      id: slug,
      ...rest,
      ...(alsoKnownAs !== undefined && { aliases: alsoKnownAs }),
      ...(sources !== undefined && { sources: fieldsOf(sources).map((source, at) => ({ ...source, id: ids[at] })) }),
      ...(contacts !== undefined && {
        contacts: naming(contacts).map((contact) =>
          isFields(contact['evidence']) ? { ...contact, evidence: cited(contact['evidence']) } : contact,
        ),
      }),
      ...(organisations !== undefined && { organisations: naming(organisations) }),
      ...(isFields(evidence) && { evidence: cited(evidence) }),
      ...(facts !== undefined && { body }),
    },
    wrong,
  };
};
