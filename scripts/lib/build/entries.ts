import { relative, resolve } from 'node:path';
import { holdEntries } from '../../../src/store/entries-file.ts';
import { syncEntries } from '../../../src/store/sync.ts';
import { entriesFileOf, type EntriesSettings } from './entries-file-of.ts';

/**
 * Reads the entries of the content folder, as far as they have changed.
 * @param isHeld whether the process keeps them in memory, to read them again after each change
 * @returns the file of all entries
 */
export const readEntries = async (settings: EntriesSettings, isHeld = false): Promise<string> => {
  const { contentFolder, today, base } = settings;
  const file = entriesFileOf(settings);
  if (isHeld) holdEntries(file);
  await syncEntries({ root: process.cwd(), contentFolder: relative(process.cwd(), resolve(contentFolder)), today, base, file });
  return file;
};
