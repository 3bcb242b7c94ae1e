import type { InitiativeRecord } from '../../../src/schema/initiative.ts';
import { isFields, type Candidate, type Fields } from './candidate.ts';

const mapFields = (value: unknown, change: (fields: Fields) => Fields): unknown =>
  Array.isArray(value) ? value.map((item: unknown) => (isFields(item) ? change(item) : item)) : value;

/**
 * Fills in the dates a record may leave out. What the existing entry says comes first, so that
 * importing the same file on another day changes nothing; else it is today.
 */
export const complete = ({ record, contactsWereRead }: Candidate, existing: InitiativeRecord | undefined, today: string): Fields => {
  const sources = mapFields(record['sources'], (source) => ({
    ...source,
    accessed:
      source['accessed'] ?? existing?.sources.find(({ id, url }) => id === source['id'] && url === source['url'])?.accessed ?? today,
  }));
  const accessedOf = (id: unknown): unknown =>
    Array.isArray(sources) ? (sources as Fields[]).find((source) => isFields(source) && source['id'] === id)?.['accessed'] : undefined;
  const checkOf = (contact: Fields): unknown => {
    const accessed = accessedOf(contact['source']);
    const before = existing?.contacts?.find(({ kind, value }) => kind === contact['kind'] && value === contact['value'])?.checked;
    return before ?? (accessed === undefined ? undefined : { date: accessed, how: 'read' });
  };
  const contacts = contactsWereRead
    ? mapFields(record['contacts'], (contact) => ({ checked: checkOf(contact), ...contact }))
    : record['contacts'];
  return {
    ...record,
    sources,
    contacts,
    added: record['added'] ?? existing?.added ?? today,
    reviewed: record['reviewed'] ?? existing?.reviewed ?? today,
  };
};
