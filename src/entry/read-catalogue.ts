import { checkCatalogue } from '../catalogue/checks.ts';
import { describe, finding } from '../problems/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { idOf, readEntry, type Entry, type ReadResult } from './read-entry.ts';
import { readFolder, type EntryFile } from './read-folder.ts';
import { readTranslation } from './read-translation.ts';
import { translationName } from './translation-name.ts';

export interface CatalogueResult {
  /** The entries without errors of their own, by file name. */
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** The text of each file, of translations too. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads one entry and its text in other languages. */
export type ReadFile = (file: EntryFile, translations: readonly EntryFile[]) => ReadResult;

export interface CatalogueOptions {
  readonly today: string;
  /** Path the site is deployed under, with a slash at both ends. */
  readonly base?: string;
  /** A caller that remembers entries gives its own. */
  readonly read?: ReadFile;
  /** Texts of the entries in other languages. */
  readonly translations?: readonly EntryFile[];
}

/** Reads an entry, then its translations against it. */
export const readWithTranslations = ({ file, text }: EntryFile, translations: readonly EntryFile[], base?: string): ReadResult => {
  const result = readEntry(file, text, base);
  if (translations.length === 0) return result;
  const read = translations.map((other) => readTranslation(other.file, other.text, result.entry, base));
  return {
    entry: result.entry && { ...result.entry, translations: read.flatMap((other) => other.text ?? []) },
    problems: [...result.problems, ...read.flatMap(({ problems }) => problems)],
  };
};

/** Translations of entries that are not there. */
const strays = (translations: ReadonlyMap<string, readonly EntryFile[]>, ids: ReadonlySet<string>): Problem[] =>
  [...translations].flatMap(([id, files]) =>
    ids.has(id)
      ? []
      : files.map(({ file }) => {
          const language = translationName(file)?.language ?? '';
          return describe(finding('translation-without-entry', { file }, { id, language, allowed: [...ids] }));
        }),
  );

/** Reads files as one catalogue and holds them against each other. */
export const readFiles = (
  files: readonly EntryFile[],
  { today, base, translations = [], read = (file, others) => readWithTranslations(file, others, base) }: CatalogueOptions,
): CatalogueResult => {
  const byId = Map.groupBy(translations, ({ file }) => translationName(file)?.id ?? '');
  const results = files.map((file) => ({ file: file.file, ...read(file, byId.get(idOf(file.file)) ?? []) }));
  const entries = results.flatMap(({ entry }) => entry ?? []);
  const unreadable = results.filter(({ entry }) => entry === undefined).map(({ file }) => idOf(file));
  const findings = checkCatalogue(entries, { today, whole: unreadable.length === 0, unreadable });
  return {
    entries,
    problems: [
      ...results.flatMap(({ problems }) => problems),
      ...strays(byId, new Set(files.map(({ file }) => idOf(file)))),
      ...findings.map(describe),
    ],
    sources: new Map([...files, ...translations].map(({ file, text }) => [file, text])),
  };
};

/** Reads a content folder: the one way to a catalogue, for the site, the commands and the tests. */
export const readCatalogue = async (folder: string, options: CatalogueOptions): Promise<CatalogueResult> => {
  const { files, translations, problems } = await readFolder(folder);
  const result = readFiles(files, { ...options, translations });
  return { ...result, problems: [...problems, ...result.problems] };
};
