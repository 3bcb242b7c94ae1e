import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileIn } from '../entry/entry-file.ts';
import { draftFindings } from '../entry/read-draft.ts';
import { describe } from '../problems/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { ownText } from './own-file.ts';

interface DraftsRead {
  readonly files: readonly { readonly file: string; readonly text: string }[];
  readonly problems: readonly Problem[];
}

/** The drafts beside a content folder, which no page shows, with what is wrong with them. What they lack is no mistake. */
export const readDrafts = async (contentFolder: string): Promise<DraftsRead> => {
  const folder = join(contentFolder, '..', 'drafts');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.mdx')).toSorted();
  const files = names.flatMap((name) => {
    const text = ownText(join(folder, name));
    return text === undefined ? [] : [{ file: fileIn(folder, name), text }];
  });
  return { files, problems: files.flatMap(({ file, text }) => draftFindings(file, text).map(describe)) };
};
