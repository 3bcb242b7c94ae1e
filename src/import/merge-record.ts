import { comparableName } from '../catalogue/text/normalise.ts';
import { fieldsOf, isFields, textOf, type Fields } from './loose-fields.ts';
import type { GroupName } from './heading-names.ts';

/** How two items of a group are told to be the same. */
const keyOf: Readonly<Record<GroupName, (item: Fields) => string>> = {
  organisations: ({ id, name, role }) => `${textOf(id) || comparableName(textOf(name))} ${textOf(role)}`,
  sources: ({ url, id }) => textOf(url) || textOf(id),
  contacts: ({ kind, value }) => `${textOf(kind)} ${textOf(value)}`,
};

/** Columns of parts add to a list or change an item in it; they never take one away. */
const addedTo = (group: GroupName, before: unknown, given: unknown): unknown => {
  const items = [...fieldsOf(before)];
  for (const item of fieldsOf(given)) {
    const at = items.findIndex((other) => keyOf[group](other) === keyOf[group](item));
    if (at === -1) items.push(item);
    else items[at] = { ...items[at], ...item };
  }
  return items;
};

const isGroup = (name: string): name is GroupName => Object.hasOwn(keyOf, name);

/**
 * An entry with what a row says of it. What the row has no column for stays as it is.
 * @param emptied fields that are to be emptied
 * @param inParts groups that came in columns of their parts
 */
export const mergeRecord = (before: Fields, given: Fields, emptied: readonly string[], inParts: readonly string[]): Fields => {
  const merged: Record<string, unknown> = { ...before };
  for (const [field, value] of Object.entries(given))
    if (value !== undefined) merged[field] = isGroup(field) && inParts.includes(field) ? addedTo(field, before[field], value) : value;
  return Object.fromEntries(Object.entries(merged).filter(([field]) => !emptied.includes(field)));
};

/** One field of an entry before and after. */
export interface Change {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

const plain = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(plain)
    : isFields(value)
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, item]) => [key, plain(item)]),
        )
      : value;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(plain(a)) === JSON.stringify(plain(b));

/** What differs between two records, field by field. */
export const changesBetween = (before: Fields, after: Fields): readonly Change[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));

/** Numbers and addresses of contacts that a change takes away. */
export const removedContacts = ({ field, before, after }: Change): readonly string[] => {
  if (field !== 'contacts') return [];
  const left = new Set(fieldsOf(after).map(keyOf.contacts));
  return fieldsOf(before)
    .filter((contact) => !left.has(keyOf.contacts(contact)))
    .map((contact) => textOf(contact['display']) || textOf(contact['value']));
};
