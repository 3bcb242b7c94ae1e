import { stat } from 'node:fs/promises';
import { UsageError } from './command.ts';

/** @throws UsageError when the folder is not there */
export const existingFolder = async (folder: string): Promise<string> => {
  const info = await stat(folder).catch(() => undefined);
  if (info?.isDirectory() !== true) throw new UsageError(`There is no folder ${folder}.`);
  return folder;
};
