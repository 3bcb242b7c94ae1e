import { entryOf, type PublicRecord } from '../../catalogue/export/record.ts';
import type { Initiative } from '../../schema/initiative.ts';

const idOfLine = /^\{"id":"([^"]+)"/;

/** The wanted entries of a file with one record a line, in the wanted order. Only their lines are parsed. */
export const readRecords = (text: string, ids: readonly string[]): readonly Initiative[] => {
  const wanted = new Set(ids);
  const found = new Map<string, Initiative>();
  for (const line of text.split('\n')) {
    const id = idOfLine.exec(line)?.[1];
    if (id !== undefined && wanted.has(id)) found.set(id, entryOf(JSON.parse(line) as PublicRecord));
  }
  return ids.flatMap((id) => found.get(id) ?? []);
};
