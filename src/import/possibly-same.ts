import { comparableName, comparableUrl } from '../catalogue/text/normalise.ts';
import { listOf, textOf } from './loose-fields.ts';
import type { RowRead } from './read-row.ts';

/** What is needed of an entry to tell whether a row may be of the same initiative. */
export interface KnownEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  readonly url?: string | undefined;
}

/** A row or an entry that may be of the same initiative. */
export type Same = { readonly id: string } | { readonly row: number };

/** Hosts on which many initiatives have pages are compared with the page alone, which a path always is. */
const addressKey = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined;
  return `@${comparableUrl(address)}`.toLowerCase();
};

const keysOf = (name: string, aliases: readonly unknown[], url: string): string[] => [
  ...[name, ...aliases.map(textOf)].filter((text) => text !== '').map(comparableName),
  ...(addressKey(url) === undefined ? [] : [addressKey(url) ?? '']),
];

/** Tells for each row, in their order, which entry or earlier row it may be the same as. A row with an id says itself what it is. */
export const createPossiblySame = (entries: Iterable<KnownEntry>) => {
  const known = new Map<string, Same>();
  for (const { id, name, aliases = [], url = '' } of entries)
    for (const key of keysOf(name, aliases, url)) if (!known.has(key)) known.set(key, { id });
  return ({ id, row, record }: RowRead): Same | undefined => {
    const keys = keysOf(textOf(record['name']), listOf(record['aliases']), textOf(record['url']));
    const found = keys.flatMap((key) => known.get(key) ?? [])[0];
    for (const key of keys) if (!known.has(key)) known.set(key, { row });
    return id === undefined ? found : undefined;
  };
};
