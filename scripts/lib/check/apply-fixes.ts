import { writeFile } from 'node:fs/promises';
import { mendEntry } from '../../../src/entry/mend-entry.ts';
import type { EntryFile } from '../../../src/entry/entry-file.ts';
import { normalise } from '../../../src/entry/raw-text.ts';
import { diffLines } from '../text/diff.ts';

export interface Fix extends EntryFile {
  /** What is done, in words. */
  readonly said: readonly string[];
  /** What changes, line by line. */
  readonly diff: readonly string[];
}

/** What can be mended in these files without a judgement, and what is said of those that cannot. */
export const fixesOf = (files: readonly EntryFile[]): readonly Fix[] =>
  files.flatMap(({ file, text }) => {
    const { text: mended, said } = mendEntry(file, text);
    return mended === text && said.length === 0 ? [] : [{ file, text: mended, said, diff: diffLines(normalise(text), mended) }];
  });

/** A fix as a person reads it. */
export const fixInWords = ({ file, said, diff }: Fix): string => [file, ...said.map((sentence) => `  ${sentence}`), ...diff].join('\n');

export const writeFixes = async (fixes: readonly Fix[]): Promise<void> => {
  for (const { file, text } of fixes) await writeFile(file, text);
};
