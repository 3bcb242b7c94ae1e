import { checkCatalogue } from '../catalogue/checks.ts';
import { describe } from '../problems/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { idOf, readEntry, type Entry, type ReadResult } from './read-entry.ts';
import { readFolder, type EntryFile } from './read-folder.ts';

export interface CatalogueResult {
  /** The entries without errors of their own, by file name. */
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** The text of each file. */
  readonly sources: ReadonlyMap<string, string>;
}

export interface CatalogueOptions {
  readonly today: string;
  /** Path the site is deployed under, with a slash at both ends. */
  readonly base?: string;
  /** Reads one file; a caller that remembers entries gives its own. */
  readonly read?: (file: EntryFile) => ReadResult;
}

/** Reads files as one catalogue and holds them against each other. */
export const readFiles = (
  files: readonly EntryFile[],
  { today, base, read = ({ file, text }) => readEntry(file, text, base) }: CatalogueOptions,
): CatalogueResult => {
  const results = files.map((file) => ({ file: file.file, ...read(file) }));
  const entries = results.flatMap(({ entry }) => entry ?? []);
  const unreadable = results.filter(({ entry }) => entry === undefined).map(({ file }) => idOf(file));
  const findings = checkCatalogue(entries, { today, whole: unreadable.length === 0, unreadable });
  return {
    entries,
    problems: [...results.flatMap(({ problems }) => problems), ...findings.map(describe)],
    sources: new Map(files.map(({ file, text }) => [file, text])),
  };
};

/** Reads a content folder: the one way to a catalogue, for the site, the commands and the tests. */
export const readCatalogue = async (folder: string, options: CatalogueOptions): Promise<CatalogueResult> => {
  const { files, problems } = await readFolder(folder);
  const result = readFiles(files, options);
  return { ...result, problems: [...problems, ...result.problems] };
};
