import { hash } from 'node:crypto';
import { keyOfSource } from '../catalogue/export/catalogue-tables.ts';
import { guarded, listCell } from '../catalogue/export/cell.ts';
import { frozenEntryCells } from '../catalogue/export/frozen-entries.ts';
import { evidenceItems } from '../catalogue/helplines/contact-sources.ts';
import { hiddenNumbers, patternsOf, recordWithoutHidden, withoutHidden } from '../catalogue/helplines/hidden-numbers.ts';
import { contactsForFiles, shownContacts } from '../catalogue/helplines/shown-contacts.ts';
import { releaseFiles, type Release } from '../catalogue/releases/release.ts';
import type { Contact } from '../schema/contact.ts';
import type { Initiative } from '../schema/initiative.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import { tableWith } from './frozen-table.ts';

/** A record as it may be given away, and patterns of what was taken out of its words. */
interface Told {
  readonly record: Initiative;
  readonly hidden: readonly string[];
}

type Hide = (record: Initiative) => Told;

/**
 * Contacts of an old record that its entry has no more: somebody took them off, or the entry went. One that the entry withholds
 * is still one of its contacts, known by what is hidden, as its number is not told there.
 */
const takenOff = ({ contacts = [] }: Initiative, entry: Pick<StoredEntry, 'initiative' | 'hidden'> | undefined): readonly Contact[] => {
  const { initiative, hidden = [] } = entry ?? {};
  const isHidden = new RegExp(`^(?:${hidden.join('|')})$`, 'iu');
  return contacts.filter(
    ({ kind, value }) =>
      initiative?.contacts?.some((now) => now.kind === kind && ('withheld' in now ? isHidden.test(value) : now.value === value)) !== true,
  );
};

/**
 * Takes out of an old record what the entry hides today or has no more, and what nobody has looked at since, unless the entry
 * shows it: a number that was checked again is a number to call.
 */
const createHide = (entries: readonly Pick<StoredEntry, 'initiative' | 'hidden'>[], today: string): Hide => {
  const now = new Map(entries.map((entry) => [entry.initiative.id, entry]));
  return (record) => {
    const entry = now.get(record.id);
    const shown = entry === undefined ? [] : shownContacts(entry.initiative, today).shown.map(({ contact }) => contact);
    const shownToday = new Set(patternsOf(shown));
    const gone = takenOff(record, entry);
    const hidden = [...(entry?.hidden ?? []), ...hiddenNumbers(record, today), ...patternsOf(gone)].filter(
      (pattern) => !shownToday.has(pattern),
    );
    if (hidden.length === 0) return { record, hidden };
    const isHidden = new RegExp(`^(?:${hidden.join('|')})$`, 'iu');
    const values = new Set(shown.map(({ value }) => value));
    const withheld = new Set(shownContacts(record, today).withheld.map(({ printed }) => printed.contact));
    const isOut = ({ value }: Contact): boolean => isHidden.test(value) && !values.has(value);
    const contacts = record.contacts
      ?.filter((contact) => !(gone.includes(contact) && isOut(contact)))
      .map((contact) =>
        isOut(contact) && !withheld.has(contact) ? { ...contact, disputedBy: contact.disputedBy ?? contact.source } : contact,
      );
    const { contacts: _before, ...rest } = record;
    const left = contactsForFiles({ ...record, contacts }, today) ?? [];
    // No schema allows an empty list.
    const given = { ...rest, ...(left.length > 0 && { contacts: left }) } as Initiative;
    return { record: recordWithoutHidden(given, hidden), hidden };
  };
};

/** The frozen file with what is hidden today taken out; the lines of all other records stay as they are. */
const textWithoutHidden = (text: string, hide: Hide): string =>
  text
    .split('\n')
    .map((line) => {
      if (line === '') return line;
      const record = JSON.parse(line) as Initiative;
      const { record: told } = hide(record);
      return told === record ? line : JSON.stringify(told);
    })
    .join('\n');

/** What a column of the table of contacts holds of a contact. */
const contactCell = (initiative: string, contact: Contact, column: string): string => {
  if (column === 'checked') return contact.checked?.date ?? '';
  if (column === 'checkedHow') return contact.checked?.how ?? '';
  if (column === 'sourceKey') return keyOfSource(initiative, contact.source) ?? '';
  if (column === 'disputedByKey') return keyOfSource(initiative, contact.disputedBy) ?? '';
  const value: unknown = column === 'evidence' ? contact.evidence && evidenceItems(contact) : contact[column as keyof Contact];
  if (value === undefined) return '';
  return guarded(Array.isArray(value) ? listCell(value) : String(value));
};

/** Columns whose words people read. */
const readColumns: readonly string[] = ['title', 'publisher', 'section', 'text', 'hours'];

/** A table of a release with what is hidden today taken out of the rows of its entries. */
const tableWithoutHidden = (name: string, text: string, told: ReadonlyMap<string, Told>): string =>
  tableWith(text, (row) => {
    const entry = told.get(row[name === releaseFiles.table ? 'id' : 'initiative'] ?? '');
    if (entry === undefined) return row;
    const { record, hidden } = entry;
    if (name === releaseFiles.table) return frozenEntryCells(record, Object.keys(row));
    if (name !== 'contacts.csv')
      return Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [column, readColumns.includes(column) ? withoutHidden(cell, hidden) : cell]),
      );
    // Contacts that went leave no row; the others keep their order, and so their places.
    const contact = record.contacts?.[Number(row['position']) - 1];
    if (contact === undefined) return undefined;
    const keys = ['initiative', 'position'];
    return Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [column, keys.includes(column) ? cell : contactCell(record.id, contact, column)]),
    );
  });

/**
 * Releases as the site gives them away. What was frozen stays frozen in the repository; the site leaves out numbers that must
 * not be shown any more, and tells size and checksum of what it gives.
 */
export const releasesWithoutHidden = (
  releases: readonly Release[],
  entries: readonly Pick<StoredEntry, 'initiative' | 'hidden'>[],
  today: string,
): readonly Release[] => {
  const hide = createHide(entries, today);
  return releases.map((release) => {
    const text = textWithoutHidden(release.text, hide);
    if (text === release.text) return release;
    const all = release.initiatives.map((record) => ({ before: record, ...hide(record) }));
    const told = new Map(all.filter(({ before, record }) => before !== record).map((one) => [one.record.id, one] as const));
    const beside = Object.fromEntries(
      Object.entries(release.beside).map(([name, held]) => [name, name.endsWith('.csv') ? tableWithoutHidden(name, held, told) : held]),
    );
    const given: Readonly<Record<string, string>> = { ...beside, [releaseFiles.data]: text };
    const files = release.manifest.files.map(({ name }) => {
      const held = given[name] ?? '';
      return { name, bytes: Buffer.byteLength(held), sha256: hash('sha256', held) };
    });
    return { manifest: { ...release.manifest, files }, initiatives: all.map(({ record }) => record), text, beside };
  });
};
