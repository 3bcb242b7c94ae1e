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
  /** Where the values are not told: ids that came into the field and ids that went from it. */
  readonly ids?: ItemChange;
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

/** Ids stand in the frozen files of both states, so those may be told too: of entries, and of sources by the fields that rest on them. */
const openFields: ReadonlySet<string> = new Set([...shownFields, 'evidence', 'supersededBy', 'partOf', 'related']);

/** The ids of fields whose other words are not told. */
const idsIn: Readonly<Record<string, (entry: Initiative) => readonly string[]>> = {
  translations: ({ translations = {} }) => Object.keys(translations),
  organisations: ({ organisations }) => organisations.map(({ id }) => id),
  sources: ({ sources }) => sources.map(({ id }) => id),
};

const without = (items: readonly string[], others: readonly string[]): readonly string[] => [
  ...new Set(items.filter((item) => !others.includes(item))),
];

const changesOf = (before: Initiative, after: Initiative): readonly FieldChange[] =>
  writtenFields.flatMap((field): FieldChange[] => {
    if (same(before[field], after[field])) return [];
    if (openFields.has(field)) return [{ field, isOpen: true, before: before[field], after: after[field] }];
    const closed = { field, isOpen: false, before: undefined, after: undefined };
    const [old, now] = [before, after].map((entry) => idsIn[field]?.(entry));
    return [old === undefined || now === undefined ? closed : { ...closed, ids: { gone: without(old, now), come: without(now, old) } }];
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

/** A list by its items, a field with fields of its own by theirs. */
const itemsOf = (value: unknown): readonly string[] => {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.map(itemText);
  if (typeof value !== 'object' || value === null) return [itemText(value)];
  return Object.entries(value).flatMap(([name, own]) => itemsOf(own).map((item) => `${name} (${item})`));
};

/** What of a field is gone and what is new, as far as it may be told; both are empty where only the order of a list changed. */
export const itemChange = ({ before, after, ids }: FieldChange): ItemChange => {
  if (ids !== undefined) return ids;
  const [old, now] = [itemsOf(before), itemsOf(after)];
  return { gone: without(old, now), come: without(now, old) };
};
