import { comparableName } from '../catalogue/text/normalise.ts';
import { interfaceLanguages } from '../vocabulary/define.ts';
import { fieldsOf, isFields, textOf, type Fields } from './loose-fields.ts';
import type { GroupName } from './heading-names.ts';

/** How two items of a group are told to be the same, by the parts that the sheet says. */
const keyOf: Readonly<Record<GroupName, (item: Fields, says: (part: string) => boolean) => string>> = {
  organisations: ({ id, name, role }, says) => `${textOf(id) || comparableName(textOf(name))} ${says('role') ? textOf(role) : ''}`,
  sources: ({ url, id }) => textOf(url) || textOf(id),
  contacts: ({ kind, value }, says) => `${says('kind') ? textOf(kind) : ''} ${textOf(value)}`,
};

/**
 * Columns of parts add to a list or change an item in it; they never take one away. What an item has of itself and no column says,
 * such as the role or the id that a new one is given, stays as it is.
 */
const addedTo = (group: GroupName, before: unknown, given: unknown, parts: ReadonlySet<string>): unknown => {
  const says = (part: string): boolean => parts.has(`${group}.${part}`);
  const items = [...fieldsOf(before)];
  for (const item of fieldsOf(given)) {
    const at = items.findIndex((other) => keyOf[group](other, says) === keyOf[group](item, says));
    if (at === -1) items.push(item);
    else items[at] = { ...items[at], ...Object.fromEntries(Object.entries(item).filter(([part]) => says(part))) };
  }
  return items;
};

const isGroup = (name: string): name is GroupName => Object.hasOwn(keyOf, name);

/**
 * An entry with what a row says of it. What the row has no column for stays as it is.
 * @param emptied fields that are to be emptied
 * @param saidParts parts of groups that came in columns of their own, like "contacts.hours"
 */
export const mergeRecord = (before: Fields, given: Fields, emptied: readonly string[], saidParts: readonly string[]): Fields => {
  const merged: Record<string, unknown> = { ...before };
  const parts = new Set(saidParts);
  const groups = new Set(saidParts.map((part) => part.split('.')[0]));
  for (const [field, value] of Object.entries(given))
    if (value !== undefined) merged[field] = isGroup(field) && groups.has(field) ? addedTo(field, before[field], value, parts) : value;
  return Object.fromEntries(Object.entries(merged).filter(([field]) => !emptied.includes(field)));
};

/** One field of an entry before and after. */
export interface Change {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Languages of which the translation is of what stood there before. Absent where there is none. */
  readonly olderIn?: readonly string[];
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

/** What a record says in another language in place of a field; undefined where it says nothing. */
const translated = ({ translations }: Fields, language: string, field: string): unknown => {
  const own = isFields(translations) ? translations[language] : undefined;
  return isFields(own) ? own[field] : undefined;
};

const olderIn = (field: string, before: Fields, after: Fields, texts: readonly string[]): readonly string[] => {
  if (field === 'body') return texts;
  return interfaceLanguages.filter((language) => {
    const words = translated(after, language, field);
    return words !== undefined && words === translated(before, language, field);
  });
};

/**
 * What differs between two records, field by field.
 * @param texts languages in which there is a translation of the text
 */
export const changesBetween = (before: Fields, after: Fields, texts: readonly string[] = []): readonly Change[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => {
      const older = olderIn(field, before, after, texts);
      return { field, before: before[field], after: after[field], ...(older.length > 0 && { olderIn: older }) };
    });

/** Numbers and addresses of contacts that a change takes away. */
export const removedContacts = ({ field, before, after }: Change): readonly string[] => {
  if (field !== 'contacts') return [];
  const whole = (contact: Fields): string => keyOf.contacts(contact, () => true);
  // One number may stand there twice, for two countries or two groups of people.
  const left = fieldsOf(after).map(whole);
  return fieldsOf(before)
    .filter((contact) => {
      const at = left.indexOf(whole(contact));
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    })
    .map((contact) => textOf(contact['display']) || textOf(contact['value']));
};
