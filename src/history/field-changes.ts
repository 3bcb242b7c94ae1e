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
  readonly record: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const partsOf = (text: string): Parts => {
  const match = /^---\n(.*?)\n---(?:\n|$)(.*)$/s.exec(text);
  if (match === null) return { record: {}, body: text.trim() };
  try {
    const record: unknown = parse(match[1] ?? '', { maxAliasCount: 0 });
    return { record: typeof record === 'object' && record !== null ? { ...record } : {}, body: (match[2] ?? '').trim() };
  } catch {
    // An old version may have been broken; its text still counts.
    return { record: {}, body: (match[2] ?? '').trim() };
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

/** What differs between two versions of an entry, in the order of the fields of the newer one. */
export const compareEntries = (before: string, after: string): EntryChange => {
  const [old, now] = [partsOf(before), partsOf(after)];
  const keys = [...new Set([...Object.keys(now.record), ...Object.keys(old.record)])];
  return {
    fields: keys
      .filter((key) => JSON.stringify(old.record[key]) !== JSON.stringify(now.record[key]))
      .map((field) => ({ field, before: inWords(old.record[field]), after: inWords(now.record[field]) })),
    text: old.body !== now.body,
  };
};
