import type { InitiativeRecord } from '../schema/initiative.ts';
import { isFields, type Fields } from './loose-fields.ts';

const mapFields = (value: unknown, change: (fields: Fields) => Fields): unknown =>
  Array.isArray(value) ? value.map((item: unknown) => (isFields(item) ? change(item) : item)) : value;

/** What a contact says besides its number, as it is compared. */
const rest = ({ value: _value, display: _display, extension: _extension, withheld: _withheld, ...others }: Fields): string =>
  JSON.stringify(Object.entries(others).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/**
 * Contacts that a file holds without their number keep that of the existing entry. Without one they are left out: there is
 * nothing to call.
 */
const withKeptNumbers = (contacts: unknown, existing: InitiativeRecord | undefined): unknown => {
  if (!Array.isArray(contacts)) return contacts;
  const kept = [...(existing?.contacts ?? [])];
  const left = (contacts as unknown[]).flatMap((contact) => {
    if (!isFields(contact) || contact['withheld'] === undefined) return [contact];
    const at = kept.findIndex((other) => rest(other) === rest(contact));
    return at === -1 ? [] : kept.splice(at, 1);
  });
  // An empty list would be a mistake, where none is none.
  return left.length === 0 && contacts.length > 0 ? undefined : left;
};

interface Undated {
  readonly record: Fields;
  /** Whether the contacts count as read on the day their source was. */
  readonly contactsWereRead: boolean;
}

/**
 * Fills in the dates a record may leave out, and whose words a source holds where an older table does not say it. What the
 * existing entry says comes first, so that importing the same file on another day changes nothing; else the date is today.
 */
export const complete = ({ record, contactsWereRead }: Undated, existing: InitiativeRecord | undefined, today: string): Fields => {
  const sources = mapFields(record['sources'], (source) => {
    const before = existing?.sources.find(({ id, url }) => id === source['id'] && url === source['url']);
    return { ...(before !== undefined && { kind: before.kind }), ...source, accessed: source['accessed'] ?? before?.accessed ?? today };
  });
  const accessedOf = (id: unknown): unknown =>
    Array.isArray(sources) ? (sources as Fields[]).find((source) => isFields(source) && source['id'] === id)?.['accessed'] : undefined;
  const checkOf = (contact: Fields): unknown => {
    const accessed = accessedOf(contact['source']);
    const before = existing?.contacts?.find(({ kind, value }) => kind === contact['kind'] && value === contact['value'])?.checked;
    return before ?? (accessed === undefined ? undefined : { date: accessed, how: 'read' });
  };
  const given = withKeptNumbers(record['contacts'], existing);
  const contacts = contactsWereRead ? mapFields(given, (contact) => ({ checked: checkOf(contact), ...contact })) : given;
  return {
    ...record,
    sources,
    contacts,
    added: record['added'] ?? existing?.added ?? today,
    reviewed: record['reviewed'] ?? existing?.reviewed ?? today,
  };
};
