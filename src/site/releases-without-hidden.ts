import { hash } from 'node:crypto';
import { hiddenNumbers, patternsOf, recordWithoutHidden } from '../catalogue/helplines/hidden-numbers.ts';
import { contactsForFiles, shownContacts } from '../catalogue/helplines/shown-contacts.ts';
import { releaseFiles, type Release } from '../catalogue/releases/release.ts';
import type { Contact } from '../schema/contact.ts';
import type { Initiative } from '../schema/initiative.ts';
import type { StoredEntry } from '../store/stored-entry.ts';

type Hide = (record: Initiative) => Initiative;

/** Contacts of an old record that its entry has no more: somebody took them off, or the entry went. */
const takenOff = ({ contacts = [] }: Initiative, entry: Pick<StoredEntry, 'initiative'> | undefined): readonly Contact[] =>
  contacts.filter(({ kind, value }) => entry?.initiative.contacts?.some((now) => now.kind === kind && now.value === value) !== true);

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
    if (hidden.length === 0) return record;
    const isHidden = new RegExp(`^(?:${hidden.join('|')})$`, 'iu');
    const values = new Set(shown.map(({ value }) => value));
    const isOut = ({ value }: Contact): boolean => isHidden.test(value) && !values.has(value);
    const contacts = record.contacts
      ?.filter((contact) => !(gone.includes(contact) && isOut(contact)))
      .map((contact) => (isOut(contact) ? { ...contact, disputedBy: contact.disputedBy ?? contact.source } : contact));
    return recordWithoutHidden({ ...record, contacts: contactsForFiles({ ...record, contacts }, today) } as Initiative, hidden);
  };
};

/** The frozen file with what is hidden today taken out; the lines of all other records stay as they are. */
const textWithoutHidden = (text: string, hide: Hide): string =>
  text
    .split('\n')
    .map((line) => {
      if (line === '') return line;
      const record = JSON.parse(line) as Initiative;
      const told = hide(record);
      return told === record ? line : JSON.stringify(told);
    })
    .join('\n');

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
    const sums = { bytes: Buffer.byteLength(text), sha256: hash('sha256', text) };
    const files = release.manifest.files.map((file) => (file.name === releaseFiles.data ? { ...file, ...sums } : file));
    return { ...release, manifest: { ...release.manifest, files }, initiatives: release.initiatives.map(hide), text };
  });
};
