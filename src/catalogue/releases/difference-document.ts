import { documentHead } from '../export/collection.ts';
import { addressOn, type Edition } from '../export/edition.ts';
import type { Difference, FieldChange } from './compare-releases.ts';

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
  /** Then the ids that came into the field and went from it: of organisations and sources, and languages of translations. */
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
}

const told = ({ isOpen, before, after, ids }: FieldChange): Omit<DifferenceRow, 'change' | 'id' | 'field'> =>
  isOpen
    ? { ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
    : { withheld: true, ...(ids !== undefined && { added: ids.come, removed: ids.gone }) };

const rowsOf = ({ added, removed, changed }: Difference): readonly DifferenceRow[] => [
  ...added.map(({ id }) => ({ change: 'added' as const, id })),
  ...removed.map(({ id }) => ({ change: 'removed' as const, id })),
  ...changed.flatMap(({ id, changes }) =>
    changes.map((change): DifferenceRow => ({ change: 'changed', id, field: change.field, ...told(change) })),
  ),
];

/** What is different between two states, for programs. `now` is the state of the day. */
export const differenceDocument = (from: string, to: string, difference: Difference, edition: Edition) => {
  const items = rowsOf(difference);
  return { $schema: addressOn(edition, 'schema/difference.schema.json'), ...documentHead(edition), from, to, count: items.length, items };
};
