import { parse } from 'yaml';

/** One field of an entry before and after a change; a missing side means that the field came or went. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface EntryChange {
  readonly fields: readonly FieldChange[];
  /** Whether the prose changed. */
  readonly text: boolean;
}

interface Parts {
  /** The text of the fields. */
  readonly head: string;
  readonly body: string;
}

const partsOf = (text: string): Parts => {
  const [, head = '', body = text] = /^---\n(.*?)\n---(?:\n|$)(.*)$/s.exec(text) ?? [];
  return { head, body: body.trim() };
};

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (head: string): Fields => {
  try {
    const record: unknown = parse(head, { maxAliasCount: 0 });
    return typeof record === 'object' && record !== null ? { ...record } : {};
  } catch {
    // An old version may have been broken; its text still counts.
    return {};
  }
};

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** A value as a reader sees it: scalars and lists of scalars in words, groups by their telling field. */
const inWords = (value: unknown): string | undefined => {
  if (value === undefined) return undefined;
  if (isScalar(value)) return String(value);
  if (Array.isArray(value)) return value.map((item) => inWords(item) ?? '').join(', ');
  const group = value as Record<string, unknown>;
  return String(
    group['name'] ??
      group['display'] ??
      group['title'] ??
      group['repository'] ??
      Object.entries(group)
        .map(([key, inner]) => `${key}: ${inWords(inner) ?? ''}`)
        .join('; '),
  );
};

const differing = (old: Fields, now: Fields): readonly FieldChange[] =>
  [...new Set([...Object.keys(now), ...Object.keys(old)])]
    .filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]))
    .map((field) => ({ field, before: inWords(old[field]), after: inWords(now[field]) }));

/** @returns what differs between two versions of an entry, in the order of the fields of the newer one */
export type CompareEntries = (before: string, after: string) => EntryChange;

/** Compares many versions: what is new in one step is old in the next, and to read it takes longer than all else. */
export const createCompareEntries = (): CompareEntries => {
  const known = new Map<string, Fields>();
  const read = (head: string): Fields => {
    const fields = known.get(head) ?? fieldsOf(head);
    known.set(head, fields);
    return fields;
  };
  return (before, after) => {
    const [old, now] = [partsOf(before), partsOf(after)];
    return { fields: old.head === now.head ? [] : differing(read(old.head), read(now.head)), text: old.body !== now.body };
  };
};

/** What differs between two versions. */
export const compareEntries: CompareEntries = (before, after) => createCompareEntries()(before, after);
