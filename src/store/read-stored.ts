import type { EntryFile } from '../entry/entry-file.ts';
import { readRenderedEntry } from './read-rendered.ts';
import type { Problem } from '../problems/problem.ts';
import type { StoredEntry } from './stored-entry.ts';

/** An entry with its translations, to be read. */
export interface Texts {
  readonly file: EntryFile;
  readonly translations: readonly EntryFile[];
}

/** What reading an entry came to, as plain data. */
export interface StoredResult {
  /** Undefined when the entry has an error. */
  readonly entry: StoredEntry | undefined;
  readonly problems: readonly Problem[];
}

/** @param base path the site is deployed under, with a slash at both ends */
export const readStored = ({ file, translations }: Texts, base: string): StoredResult => {
  const { entry, problems } = readRenderedEntry(file, translations, base);
  if (entry === undefined) return { entry, problems };
  const { initiative, html, translations: read } = entry;
  return { entry: { initiative, html, ...(read.length > 0 && { translations: read }) }, problems };
};
