import type { Root } from 'mdast';
import { readEntryWith, type Entry, type ReadResult } from './read-entry.ts';
import type { EntryFile } from './entry-file.ts';
import { readTranslationWith } from './read-translation.ts';
import type { TranslatedText } from './translated-text.ts';

type Make<Made> = (tree: Root, sourceIds: readonly string[]) => Made;

/** An entry and its text in other languages, with what else a caller makes of each text. */
export type EntryWith<More> = Omit<Entry, 'translations'> & More & { readonly translations: readonly (TranslatedText & More)[] };

/** Reads an entry, then its translations against it. */
export const readWithTranslations = <More extends object>(
  { file, text }: EntryFile,
  translations: readonly EntryFile[],
  more: Make<More>,
): ReadResult<EntryWith<More>> => {
  const { entry, problems } = readEntryWith(file, text, more);
  const read = translations.map((other) => readTranslationWith(other.file, other.text, entry, more));
  return {
    entry: entry && { ...entry, translations: read.flatMap((other) => other.text ?? []) },
    problems: [...problems, ...read.flatMap((other) => other.problems)],
  };
};

const nothing = (): object => ({});

/** The same, with nothing more. */
export const readPlainly = (file: EntryFile, translations: readonly EntryFile[]): ReadResult =>
  readWithTranslations(file, translations, nothing);
