import { catalogueOf, type CatalogueOptions, type CatalogueResult, type Reader, type RecordedEntry } from './catalogue-of.ts';
import { readConfirmations } from './read-confirmations.ts';
import { readOrganisations } from './read-organisations.ts';
import type { Entry } from '../entry/read-entry.ts';
import type { EntryFile } from '../entry/entry-file.ts';
import { linkedFiles } from './linked-files.ts';
import { readFolder } from './read-folder.ts';
import { readPlainly } from '../entry/read-with-translations.ts';

/** Reads files as one catalogue and holds them against each other. */
export const readFiles = (files: readonly EntryFile[], options: CatalogueOptions): CatalogueResult<Entry> =>
  catalogueOf(files, options, readPlainly);

/** Reads a content folder with a reader of one's own, which wants more of each entry or remembers some. */
export const readCatalogueWith = async <Read extends RecordedEntry>(
  folder: string,
  today: string,
  read: Reader<Read>,
): Promise<CatalogueResult<Read>> => {
  const [{ files, translations, problems }, organisations] = await Promise.all([readFolder(folder), readOrganisations(folder)]);
  const { confirmations } = readConfirmations(folder, today);
  const result = catalogueOf(files, { today, organisations: organisations.register, translations, confirmations }, read);
  const sources = new Map([...result.sources, ...organisations.files.map(({ file, text }) => [file, text] as const)]);
  return { ...result, sources, problems: [...linkedFiles(folder), ...problems, ...organisations.problems, ...result.problems] };
};

/** Reads a content folder: the one way to a catalogue, for the site, the commands and the tests. */
export const readCatalogue = (folder: string, { today }: { readonly today: string }): Promise<CatalogueResult<Entry>> =>
  readCatalogueWith(folder, today, readPlainly);
