import { initiativeSchema } from '../schema/initiative.ts';
import type { Same } from './possibly-same.ts';
import type { RowRead } from './read-row.ts';
import { isMended, refuses } from './remarks.ts';

/** What is to become of a row, as far as it says so itself. An entry that is whole may still be refused by the check. */
export type Fate =
  | { readonly is: 'refused' | 'draft' }
  | { readonly is: 'of-entry'; readonly id: string }
  | { readonly is: 'maybe-duplicate'; readonly same: Same }
  | { readonly is: 'whole'; readonly id: string };

/** Fields that an entry cannot be without, but for the dates that are made. */
const needed = Object.entries(initiativeSchema.shape).flatMap(([field, schema]) =>
  schema.safeParse(undefined).success || ['added', 'reviewed'].includes(field) ? [] : [field],
);

const isWhole = ({ record, notes, remarks }: RowRead): boolean =>
  notes.length === 0 && remarks.every(isMended) && needed.every((field) => Object.hasOwn(record, field));

/** @param isEntry whether there is an entry of that id */
export const fateOf = (row: RowRead, isEntry: (id: string) => boolean, same: Same | undefined): Fate => {
  if (row.remarks.some(refuses)) return { is: 'refused' };
  if (row.id !== undefined && isEntry(row.id)) return { is: 'of-entry', id: row.id };
  if (same !== undefined) return { is: 'maybe-duplicate', same };
  return isWhole(row) && row.made !== undefined ? { is: 'whole', id: row.made } : { is: 'draft' };
};
