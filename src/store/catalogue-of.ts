import { checkCatalogue } from '../catalogue/checks/check-catalogue.ts';
import type { CheckedCatalogue, CheckedEntry } from '../catalogue/checks/rule.ts';
import { describe, finding } from '../problems/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import type { InitiativeRecord } from '../schema/initiative.ts';
import type { OrganisationRegister } from '../schema/organisation.ts';
import { completeRecord } from '../catalogue/derived/complete-record.ts';
import { idOf } from '../entry/entry-id.ts';
import type { ReadResult } from '../entry/read-entry.ts';
import type { EntryFile } from '../entry/entry-file.ts';
import { translationName } from '../entry/translation-name.ts';

/** An entry as it was read, by itself. */
export type RecordedEntry = Omit<CheckedEntry, 'initiative'> & { readonly record: InitiativeRecord };

/** The same in its catalogue: with the organisations that it names and what follows from them and from today. */
export type CompleteEntry<Read> = Read & CheckedEntry;

export interface CatalogueResult<Read> {
  /** The entries without errors of their own, by file name. */
  readonly entries: readonly CompleteEntry<Read>[];
  readonly problems: readonly Problem[];
  /** The text of each file, of translations too. */
  readonly sources: ReadonlyMap<string, string>;
}

export interface CatalogueOptions {
  readonly today: string;
  /** The organisations that have a file. */
  readonly organisations: OrganisationRegister;
  /** What maintainers confirmed; undefined where it is not looked at. */
  readonly confirmations?: CheckedCatalogue['confirmations'];
  /** What the file of emergency numbers says; undefined where it is not looked at. */
  readonly emergency?: CheckedCatalogue['emergency'];
  /** Texts of the entries in other languages. */
  readonly translations?: readonly EntryFile[];
  /** Whether rules that only warn are left out. */
  readonly onlyErrors?: boolean;
  /** The entries that each changed entry named before the change that is looked at. */
  readonly namedBefore?: CheckedCatalogue['namedBefore'];
}

/** Reads one entry and its text in other languages. */
export type Reader<Read> = (file: EntryFile, translations: readonly EntryFile[]) => ReadResult<Read>;

/** Texts in other languages, by the id of their entry. */
export const translationsById = (translations: readonly EntryFile[]): ReadonlyMap<string, readonly EntryFile[]> =>
  Map.groupBy(translations, ({ file }) => translationName(file)?.id ?? '');

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

/** Reads files one by one and holds them against each other. Loads no reader, so that one who remembers entries need not. */
export const catalogueOf = <Read extends RecordedEntry>(
  files: readonly EntryFile[],
  { today, organisations, translations = [], ...options }: CatalogueOptions,
  read: Reader<Read>,
): CatalogueResult<Read> => {
  const byId = translationsById(translations);
  const results = files.map((file) => ({ file: file.file, ...read(file, byId.get(idOf(file.file)) ?? []) }));
  const entries = results.flatMap(({ entry }) =>
    entry === undefined ? [] : [{ ...entry, initiative: completeRecord(entry.id, entry.record, { organisations, today }) }],
  );
  const unreadable = results.filter(({ entry }) => entry === undefined).map(({ file }) => idOf(file));
  const whole = unreadable.length === 0;
  const findings = checkCatalogue(entries, { today, organisations, whole, unreadable, ...options });
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
