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
