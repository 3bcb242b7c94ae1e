import { createHash } from 'node:crypto';

/**
 * Spreads entries over parts by their ids, so that an entry stays where it is when others come and go.
 * @param most entries in a part, on average
 * @returns entries in the order they came, for each part
 */
export const intoParts = <Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  most: number,
): readonly (readonly Entry[])[] => {
  const parts: Entry[][] = Array.from({ length: Math.max(1, Math.ceil(entries.length / most)) }, () => []);
  for (const entry of entries) {
    parts[createHash('sha256').update(entry.id).digest().readUInt32BE() % parts.length]?.push(entry);
  }
  return parts;
};
