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

/** The texts of the fields, one below the other as entries write them; one text where they stand otherwise. */
const blocksOf = (head: string): readonly string[] => `${head}\n`.split(/^(?=\w+:)/m);

const without = (blocks: readonly string[], others: readonly string[]): string => {
  const known = new Set(others);
  return blocks.filter((block) => !known.has(block)).join('');
};

/**
 * What differs between two versions of an entry, in the order of the fields of the newer one.
 * Only fields that are written otherwise are read: a history has thousands of steps, and most change one or two.
 */
export const compareEntries = (before: string, after: string): EntryChange => {
  const [old, now] = [partsOf(before), partsOf(after)];
  const [oldBlocks, nowBlocks] = [blocksOf(old.head), blocksOf(now.head)];
  return {
    fields: differing(fieldsOf(without(oldBlocks, nowBlocks)), fieldsOf(without(nowBlocks, oldBlocks))),
    text: old.body !== now.body,
  };
};
