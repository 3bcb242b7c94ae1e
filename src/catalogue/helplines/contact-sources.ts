import type { Contact } from '../../schema/contact.ts';
import type { ContactEvidenceField } from '../../schema/contact-evidence.ts';

/** What a contact names other sources for, fact by fact, each with their ids. */
export const ownEvidence = ({
  evidence = {},
}: Pick<Contact, 'evidence'>): readonly (readonly [ContactEvidenceField, readonly string[]])[] =>
  (Object.keys(evidence) as ContactEvidenceField[]).flatMap((field) => {
    const ids = evidence[field];
    return ids === undefined ? [] : [[field, ids] as const];
  });

/** Ids of the sources that say one thing of a contact: those that are named for it, else the one that prints it. */
export const sourcesOfContact = (
  { evidence, source }: Pick<Contact, 'evidence' | 'source'>,
  field: ContactEvidenceField,
): readonly string[] => evidence?.[field] ?? [source];

/** Whether anything that is said of a contact rests on a source. */
export const restsOn = (contact: Pick<Contact, 'evidence' | 'source'>, id: string): boolean =>
  contact.source === id || ownEvidence(contact).some(([, ids]) => ids.includes(id));

/** What other sources say of a contact in one list: an item a fact and source, such as "hours: id of the source". */
export const evidenceItems = (contact: Pick<Contact, 'evidence'>): readonly string[] =>
  ownEvidence(contact).flatMap(([field, ids]) => ids.map((id) => `${field}: ${id}`));

/** The same from such a list, whatever stands in it. */
export const evidenceOfItems = (items: readonly string[]): Readonly<Record<string, readonly string[]>> => {
  const pairs = items.map((item) => item.split(/\s*:\s*/, 2));
  return Object.fromEntries([...Map.groupBy(pairs, ([field = '']) => field)].map(([field, own]) => [field, own.map(([, id = '']) => id)]));
};
