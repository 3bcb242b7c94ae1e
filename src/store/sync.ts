import { hash } from 'node:crypto';
import type { CheckedEntry } from '../catalogue/checks/rule.ts';
import { catalogueOf, translationsById } from './catalogue-of.ts';
import { idOf } from '../entry/entry-id.ts';
import { laterPlaceOf } from '../entry/later-place.ts';
import type { EntryFile } from '../entry/entry-file.ts';
import { readFolder } from './read-folder.ts';
import { print } from '../problems/print.ts';
import { isError } from '../problems/problem.ts';
import { keepEntry, readEntriesFile, writeEntriesFile, type Entries, type KeptEntry } from './entries-file.ts';
import { readerFingerprint } from './fingerprint.ts';
import { readMany } from './read-many.ts';
import type { Texts } from './read-stored.ts';
import type { StoredEntry } from './stored-entry.ts';

interface Options {
  /** Folder of the project, whose code reads the entries. */
  readonly root: string;
  readonly contentFolder: string;
  readonly today: string;
  /** Path the site is deployed under, with a slash at both ends. */
  readonly base: string;
  /** Where the entries are kept, from one time to the next. */
  readonly file: string;
}

/** What was kept by the same reader, if anything was. */
const before = (file: string, fingerprint: string): Entries['kept'] | undefined => {
  try {
    const entries = readEntriesFile(file);
    return entries.fingerprint === fingerprint ? entries.kept : undefined;
  } catch {
    return undefined;
  }
};

/** Positions are worked out only when a problem asks for one. */
const checkedEntry = ({ file, text }: EntryFile, { initiative, translations = [] }: Omit<StoredEntry, 'html'>): CheckedEntry => ({
  id: initiative.id,
  file,
  initiative,
  translations,
  placeOf: laterPlaceOf(file, text),
});

const digestOf = ({ file, translations }: Texts): string =>
  hash('sha256', [file.text, ...translations.flatMap((other) => [other.file, other.text])].join('\0'), 'base64');

/**
 * Brings the file of entries to the state of the content folder. Entries whose texts have not changed are not read again.
 * @returns how many entries there are
 * @throws Error with all problems of all files when any has an error: a site never silently misses an entry
 */
export const syncEntries = async ({ root, contentFolder, today, base, file }: Options): Promise<number> => {
  const fingerprint = `${readerFingerprint(root)} ${base}`;
  const known = before(file, fingerprint);
  const remembered = new Map(known?.map((kept) => [kept.initiative.id, kept]));
  const { files, translations, problems: outside } = await readFolder(contentFolder);
  const byId = translationsById(translations);
  const texts = files.map((entry): Texts => ({ file: entry, translations: byId.get(idOf(entry.file)) ?? [] }));
  const digests = texts.map(digestOf);
  const isFresh = (at: number): boolean => remembered.get(idOf(files[at]?.file ?? ''))?.digest !== digests[at];
  const fresh = texts.filter((_, at) => isFresh(at));
  const read = new Map((await readMany(fresh, base)).map((result, at) => [fresh[at]?.file.file, result]));

  const { problems, sources } = catalogueOf(files, { today, translations, onlyErrors: true }, (entry) => {
    const result = read.get(entry.file) ?? { entry: remembered.get(idOf(entry.file)), problems: [] };
    return { entry: result.entry && checkedEntry(entry, result.entry), problems: result.problems };
  });
  const errors = [...outside, ...problems].filter(isError);
  if (errors.length > 0) {
    throw new Error(
      `The content has mistakes, so nothing was built.\n\n${print(errors, 'text', sources.size, (name) => sources.get(name))}`,
    );
  }
  if (known === undefined || fresh.length > 0 || remembered.size !== files.length) {
    const kept = files.flatMap(({ file: name }, at): KeptEntry[] => {
      const entry = read.get(name)?.entry;
      return [entry === undefined ? remembered.get(idOf(name)) : keepEntry(digests[at] ?? '', entry)].filter((one) => one !== undefined);
    });
    writeEntriesFile(file, { fingerprint, kept });
  }
  return files.length;
};
