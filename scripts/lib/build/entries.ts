import { createHash } from 'node:crypto';
import { relative, resolve } from 'node:path';
import type { buildSettings } from '../../../src/settings.ts';
import { holdEntries } from '../../../src/store/entries-file.ts';
import { syncEntries } from '../../../src/store/sync.ts';

/** Entries of each content folder are kept apart, and apart for each address, which stands in their texts. */
const fileOf = (folder: string, base: string): string =>
  `.cache/entries/${createHash('sha256')
    .update(`${resolve(folder)} ${base}`)
    .digest('hex')
    .slice(0, 16)}.jsonl`;

/**
 * Reads the entries of the content folder, as far as they have changed.
 * @param isHeld whether the process keeps them in memory, to read them again after each change
 * @returns the file of all entries
 */
export const readEntries = async ({ contentFolder, today, base }: ReturnType<typeof buildSettings>, isHeld = false): Promise<string> => {
  const file = fileOf(contentFolder, base);
  if (isHeld) holdEntries(file);
  await syncEntries({ root: process.cwd(), contentFolder: relative(process.cwd(), resolve(contentFolder)), today, base, file });
  return file;
};
