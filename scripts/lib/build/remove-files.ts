import { rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Removes a folder that has become empty, and those above it that thereby do. */
const removeEmpty = (root: string, folder: string): void => {
  if (folder === '.') return;
  try {
    rmdirSync(join(root, folder));
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) return;
    throw error;
  }
  removeEmpty(root, dirname(folder));
};

/** Removes files below a folder, and the folders that become empty. */
export const removeFiles = (root: string, files: readonly string[]): void => {
  for (const file of files) unlinkSync(join(root, file));
  for (const folder of new Set(files.map((file) => dirname(file)))) removeEmpty(root, folder);
};
