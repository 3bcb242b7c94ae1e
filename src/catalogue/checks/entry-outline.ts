import type { Initiative } from '../../schema/initiative.ts';
import type { CheckedEntry } from './rule.ts';

const compared = [
  'id',
  'name',
  'aliases',
  'url',
  'countries',
  'organisations',
  'contacts',
  'supersededBy',
  'partOf',
  'related',
  'added',
] as const satisfies readonly (keyof Initiative)[];

/** What other entries are compared by: the part of a catalogue that whoever writes a new entry needs. */
export type EntryOutline = Pick<Initiative, (typeof compared)[number]>;

/** The outline of an entry, without contacts whose number is withheld: nothing can be held against those. */
export const outlineOf = (initiative: Initiative): EntryOutline => {
  const { contacts } = initiative;
  const given = { ...initiative, ...(contacts !== undefined && { contacts: contacts.filter((contact) => 'value' in contact) }) };
  return Object.fromEntries(compared.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]]]))) as EntryOutline;
};

/** An outline as the rules for the whole catalogue take it. What it leaves out belongs to its own entry alone. */
export const checkedOutline = (outline: EntryOutline, file: string): CheckedEntry => ({
  id: outline.id,
  file,
  initiative: { reviewed: outline.added, sources: [], ...outline } as unknown as Initiative,
  placeOf: () => ({ file }),
});
