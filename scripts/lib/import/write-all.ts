import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Step } from './plan.ts';

/** Writes all files or none: they are made beside the folder first, and put back if one cannot be moved in. */
export const writeAll = async (folder: string, steps: readonly Pick<Step, 'file' | 'text' | 'action'>[]): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const workshop = await mkdtemp(join(dirname(resolve(folder)), '.import-'));
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { file, text, action } of steps) {
      await writeFile(join(workshop, basename(file)), text);
      if (action === 'change') await copyFile(file, join(workshop, `${basename(file)}.old`));
    }
    for (const { file, action } of steps) {
      await rename(join(workshop, basename(file)), file);
      undo.push(() => (action === 'change' ? rename(join(workshop, `${basename(file)}.old`), file) : rm(file)));
    }
  } catch (error) {
    for (const step of undo.toReversed()) await step();
    throw error;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
};
