import type { Initiative } from '../../schema/initiative.ts';
import { derivedFields } from '../derived/written-record.ts';
import { shownFields } from '../../vocabulary/shown-fields.ts';
import { fieldNames } from '../export/columns.ts';
import { byId } from '../facets/sort.ts';

export interface FieldChange {
  readonly field: string;
  /** Whether the values may be told: what was taken off a field of words or numbers may be dangerous to read. */
  readonly isOpen: boolean;
  readonly before: unknown;
  readonly after: unknown;
}

export interface ChangedEntry {
  readonly id: string;
  readonly name: string;
  readonly changes: readonly FieldChange[];
}

/** What is different between two states of the catalogue. */
export interface Difference {
  readonly added: readonly Initiative[];
  /** Only their ids are told: why they went may be in their names. */
  readonly removed: readonly { readonly id: string }[];
  readonly changed: readonly ChangedEntry[];
}

/** What is worked out changes with the days alone. */
const writtenFields = fieldNames.filter((field) => !(derivedFields as readonly string[]).includes(field));

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const changesOf = (before: Initiative, after: Initiative): readonly FieldChange[] =>
  writtenFields.flatMap((field): FieldChange[] => {
    if (same(before[field], after[field])) return [];
    return shownFields.has(field)
      ? [{ field, isOpen: true, before: before[field], after: after[field] }]
      : [{ field, isOpen: false, before: undefined, after: undefined }];
  });

export const compareStates = (before: readonly Initiative[], after: readonly Initiative[]): Difference => {
  const earlier = new Map(before.map((entry) => [entry.id, entry]));
  const later = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !earlier.has(id)).toSorted(byId),
    removed: before
      .filter(({ id }) => !later.has(id))
      .toSorted(byId)
      .map(({ id }) => ({ id })),
    changed: after
      .flatMap((entry): ChangedEntry[] => {
        const old = earlier.get(entry.id);
        const changes = old === undefined ? [] : changesOf(old, entry);
        return changes.length === 0 ? [] : [{ id: entry.id, name: entry.name, changes }];
      })
      .toSorted(byId),
  };
};

export const isEmpty = ({ added, removed, changed }: Difference): boolean => added.length + removed.length + changed.length === 0;

export interface ItemChange {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

const itemText = (item: unknown): string => (typeof item === 'object' && item !== null ? JSON.stringify(item) : String(item));

const itemsOf = (value: unknown): readonly string[] =>
  value === undefined ? [] : Array.isArray(value) ? value.map(itemText) : [itemText(value)];

/** What of a field is gone and what is new; both are empty where only the order of a list changed. */
export const itemChange = ({ before, after }: FieldChange): ItemChange => {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  return { gone: old.filter((item) => !now.includes(item)), come: now.filter((item) => !old.includes(item)) };
};
