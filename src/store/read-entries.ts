import { existsSync } from 'node:fs';
import { hash } from 'node:crypto';
import { catalogueOf, translationsById, type RecordedEntry } from './catalogue-of.ts';
import { idOf } from '../entry/entry-id.ts';
import { hideNumbers } from './hide-numbers.ts';
import { laterPlaceOf } from '../entry/later-place.ts';
import type { EntryFile } from '../entry/entry-file.ts';
import { linkedFiles } from './linked-files.ts';
import { readFolder } from './read-folder.ts';
import { print } from '../problems/print.ts';
import { isError, type Problem } from '../problems/problem.ts';
import { readConfirmations } from './read-confirmations.ts';
import { readMany } from './read-many.ts';
import { readOrganisations } from './read-organisations.ts';
import type { ReadText, StoredResult, Texts } from './read-stored.ts';
import type { StoredEntry } from './stored-entry.ts';

interface Options {
  readonly contentFolder: string;
  readonly today: string;
  /** Path the site is deployed under, with a slash at both ends. */
  readonly base: string;
}

export interface EntriesRead {
  /** Those that can be read, in the order of their files. */
  readonly entries: readonly StoredEntry[];
  /** What is wrong with the content, warnings left out. */
  readonly errors: readonly Problem[];
  /** Some of it as text, with the lines of the files. */
  readonly report: (errors: readonly Problem[]) => string;
}

/** Positions are worked out only when a problem asks for one. */
const recordedEntry = (
  { file, text }: EntryFile,
  { html, translations = [], ...own }: ReadText,
): RecordedEntry & Omit<StoredEntry, 'initiative'> => ({
  ...own,
  file,
  html,
  translations,
  placeOf: laterPlaceOf(file, text),
});

/** Of all that an entry is read from, its name included. */
const digestOf = ({ file, translations }: Texts): string =>
  hash('sha256', [file, ...translations].map(({ file: name, text }) => `${name}\0${text}`).join('\0'), 'base64');

/** Gives what reading each of the texts came to; those that are as they were at the time before are not read again. */
const createRememberingReader = (base: string) => {
  let known: ReadonlyMap<string, StoredResult | undefined> = new Map();
  return async (texts: readonly Texts[]): Promise<readonly (StoredResult | undefined)[]> => {
    const digests = texts.map(digestOf);
    const fresh = texts.flatMap((one, at) => (known.has(digests[at] ?? '') ? [] : [one]));
    const read = await readMany(fresh, base);
    const byFile = new Map(fresh.map(({ file }, at) => [file.file, read[at]]));
    const results = texts.map(({ file }, at) => byFile.get(file.file) ?? known.get(digests[at] ?? ''));
    known = new Map(digests.map((digest, at) => [digest, results[at]]));
    return results;
  };
};

/** @throws Error that names a folder of entries that is not there */
export const refuseMissing = (contentFolder: string): void => {
  if (!existsSync(contentFolder))
    throw new Error(
      `There is no folder "${contentFolder}" to read entries from. CONTENT_DIR says which one, and is left out for the usual one.`,
    );
};

/** Reads the entries of the content folder, each time as they are then. */
export const createReader = ({ contentFolder, today, base }: Options): (() => Promise<EntriesRead>) => {
  const readTexts = createRememberingReader(base);
  return async () => {
    refuseMissing(contentFolder);
    const [{ files, translations, problems: outside }, organisations] = await Promise.all([
      readFolder(contentFolder),
      readOrganisations(contentFolder),
    ]);
    const confirmed = readConfirmations(contentFolder, today);
    const byId = translationsById(translations);
    const results = await readTexts(files.map((file) => ({ file, translations: byId.get(idOf(file.file)) ?? [] })));
    const byFile = new Map(files.map(({ file }, at) => [file, results[at]]));
    const { confirmations } = confirmed;
    const options = { today, organisations: organisations.register, translations, confirmations, onlyErrors: true };
    const { entries, problems, sources } = catalogueOf(files, options, (file) => {
      const { entry, problems: own = [] } = byFile.get(file.file) ?? {};
      return { entry: entry && recordedEntry(file, entry), problems: own };
    });
    const errors = [...linkedFiles(contentFolder), ...outside, ...organisations.problems, ...confirmed.problems, ...problems].filter(
      isError,
    );
    const texts = new Map([...sources, ...[...organisations.files, confirmed].map(({ file, text }) => [file, text] as const)]);
    return {
      entries: entries.map(({ initiative, html, translations: read = [] }) =>
        hideNumbers({ initiative, html, ...(read.length > 0 && { translations: read }) }, today),
      ),
      errors,
      report: (some) => print(some, 'text', texts.size, (name) => texts.get(name)),
    };
  };
};
