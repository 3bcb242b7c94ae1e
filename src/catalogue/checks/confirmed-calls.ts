import { finding } from '../../problems/kinds.ts';
import type { Confirmation, Confirmations } from '../../schema/confirmations.ts';
import type { Contact } from '../../schema/contact.ts';
import type { CheckedEntry, Rule } from './rule.ts';

/** Whether a record is about a contact as it is now: with another number it says nothing of it. */
export const isAbout = ({ entry, contact }: Confirmation, id: string, { value }: Contact): boolean => entry === id && contact === value;

/** "Dialled and answered" stands on pages only by the word of two maintainers, which no entry can bring along. */
export const callsAreRecorded: Rule = ({ entries, confirmations }) =>
  confirmations === undefined
    ? []
    : entries.flatMap(({ id, initiative: { contacts = [] }, placeOf }) =>
        contacts.flatMap((contact, index) => {
          const { value, checked } = contact;
          if (checked?.how !== 'dialled') return [];
          const isRecorded = confirmations.calls.some((call) => isAbout(call, id, contact) && call.date === checked.date);
          return isRecorded
            ? []
            : [finding('call-unrecorded', placeOf(['contacts', index, 'checked', 'how']), { entry: id, value, date: checked.date })];
        }),
      );

/**
 * Records of a number or address that the catalogue does not have in that entry any more.
 * @param unreadable ids of entries of which nobody knows
 */
export const voidConfirmations = (
  { calls, disputes }: Confirmations,
  entries: readonly CheckedEntry[],
  unreadable: ReadonlySet<string>,
): readonly Confirmation[] => {
  const contacts = new Map(entries.map(({ id, initiative }) => [id, initiative.contacts ?? []]));
  return [...calls, ...disputes].filter(
    (record) =>
      !unreadable.has(record.entry) && !(contacts.get(record.entry) ?? []).some((contact) => isAbout(record, record.entry, contact)),
  );
};
