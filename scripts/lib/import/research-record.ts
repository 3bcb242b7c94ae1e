import { comparableName } from '../../../src/catalogue/checks/normalise.ts';
import { organisationId } from '../../../src/catalogue/organisation-id.ts';
import { isFields, type Candidate, type Fields, type Report } from './candidate.ts';
import { textFromFacts } from './facts.ts';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const fieldsOf = (value: unknown): readonly Fields[] => listOf(value).map((item) => (isFields(item) ? item : {}));
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const hostOf = (address: unknown): string | undefined =>
  URL.canParse(text(address)) ? new URL(text(address)).host.replace(/^www\./, '') : undefined;

/** A publisher that is one of the organisations, by name or by website, is not independent of them. */
const isIndependent = (source: Fields, record: Fields): boolean => {
  const organisations = fieldsOf(record['organisations']);
  const publisher = comparableName(text(source['publisher']));
  const sites = [record['url'], ...organisations.map(({ url }) => url)].map(hostOf);
  const host = hostOf(source['url']);
  const isOrganisation = organisations.some(({ name }) => {
    const own = comparableName(text(name));
    return publisher !== '' && own !== '' && (own === publisher || own.startsWith(`${publisher} `) || publisher.startsWith(`${own} `));
  });
  return !isOrganisation && (host === undefined || !sites.includes(host));
};

/** An id from publisher and year, for records that number their sources. */
const sourceIds = (sources: readonly Fields[]): string[] => {
  const taken = new Set<string>();
  return sources.map(({ id, publisher, published }) => {
    if (typeof id === 'string') return id;
    const year = text(published).slice(0, 4);
    const base = ['s', organisationId(text(publisher)).slice(0, 40)]
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
  const { slug, alsoKnownAs, facts, sources: givenSources, contacts: givenContacts, ...rest } = fields;
  const given = fieldsOf(givenSources);
  const ids = sourceIds(given);
  const sources = given.map((source, index) => ({ independent: isIndependent(source, fields), ...source, id: ids[index] }));
  const contacts = fieldsOf(givenContacts).map((contact) => ({
    display: contact['value'],
    ...contact,
    source: typeof contact['source'] === 'number' ? ids[contact['source']] : contact['source'],
  }));
  return {
    row,
    id: text(slug),
    record: {
      ...rest,
      ...(alsoKnownAs === undefined ? {} : { aliases: alsoKnownAs }),
      ...(givenSources === undefined ? {} : { sources }),
      ...(givenContacts === undefined ? {} : { contacts }),
    },
    body: textFromFacts(listOf(facts), ids, row, report),
    contactsWereRead: true,
    columnOf: (field) =>
      field === 'aliases' || field.startsWith('aliases[') ? field.replace('aliases', 'alsoKnownAs') : field === 'body' ? 'facts' : field,
  };
};
