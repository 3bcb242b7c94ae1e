import type { EntryFile } from '../entry/entry-file.ts';
import { readRenderedEntry } from './read-rendered.ts';
import type { Problem } from '../problems/problem.ts';
import type { InitiativeRecord } from '../schema/initiative.ts';
import type { StoredEntry } from './stored-entry.ts';

/** An entry with its translations, to be read. */
export interface Texts {
  readonly file: EntryFile;
  readonly translations: readonly EntryFile[];
}

/** An entry as it was read by itself, with its texts as HTML. */
export type ReadText = Omit<StoredEntry, 'initiative'> & { readonly id: string; readonly record: InitiativeRecord };

/** What reading an entry came to, as plain data. */
export interface StoredResult {
  /** Undefined when the entry has an error. */
  readonly entry: ReadText | undefined;
  readonly problems: readonly Problem[];
}

/** @param base path the site is deployed under, with a slash at both ends */
export const readStored = ({ file, translations }: Texts, base: string): StoredResult => {
  const { entry, problems } = readRenderedEntry(file, translations, base);
  if (entry === undefined) return { entry, problems };
  const { id, record, html, translations: read } = entry;
  return { entry: { id, record, html, ...(read.length > 0 && { translations: read }) }, problems };
};
