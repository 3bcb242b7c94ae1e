import { documentHead } from '../export/collection.ts';
import type { Edition } from '../export/edition.ts';
import type { Difference } from './compare-releases.ts';

/** One thing that is different between two states: an entry that came or went, or one field of an entry. */
interface DifferenceRow {
  readonly change: 'added' | 'removed' | 'changed';
  readonly id: string;
  readonly field?: string;
  /** Left out where the field was empty, and where `withheld` is true. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** True where the values of the field are not told, because what was taken off may be dangerous to read. */
  readonly withheld?: true;
}

const rowsOf = ({ added, removed, changed }: Difference): readonly DifferenceRow[] => [
  ...added.map(({ id }) => ({ change: 'added' as const, id })),
  ...removed.map(({ id }) => ({ change: 'removed' as const, id })),
  ...changed.flatMap(({ id, changes }) =>
    changes.map(({ field, isOpen, before, after }): DifferenceRow => ({
      change: 'changed',
      id,
      field,
      ...(isOpen ? { ...(before !== undefined && { before }), ...(after !== undefined && { after }) } : { withheld: true }),
    })),
  ),
];

/** What is different between two states, for programs. `now` is the state of the day. */
export const differenceDocument = (from: string, to: string, difference: Difference, edition: Edition) => {
  const items = rowsOf(difference);
  return { ...documentHead(edition), from, to, count: items.length, items };
};
