import { writeFile } from 'node:fs/promises';
import { mendEntry } from '../../../src/entry/mend-entry.ts';
import type { EntryFile } from '../../../src/entry/entry-file.ts';
import { diffLines } from '../text/diff.ts';

export interface Fix extends EntryFile {
  /** What changes, line by line. */
  readonly diff: string;
}

/** What can be mended in these files without a judgement. */
export const fixesOf = (files: readonly EntryFile[]): readonly Fix[] =>
  files.flatMap(({ file, text }) => {
    const mended = mendEntry(file, text);
    return mended === text ? [] : [{ file, text: mended, diff: [file, ...diffLines(text, mended)].join('\n') }];
  });

export const writeFixes = async (fixes: readonly Fix[]): Promise<void> => {
  for (const { file, text } of fixes) await writeFile(file, text);
};
