import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, finding } from '../problems/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { mostBytes } from './raw-text.ts';

export interface EntryFile {
  /** Path as shown in problems: the folder as given, then the name. */
  readonly file: string;
  readonly text: string;
}

/** Files that may lie beside entries without being one. */
const ignored = /^\.|^README\.md$/;

/**
 * The texts of all entry files of a folder, sorted by name, with a problem for everything in it that is not one.
 * A folder that does not exist is an error; an empty one is not.
 */
export const readFolder = async (folder: string): Promise<{ files: EntryFile[]; problems: Problem[] }> => {
  const names = (await readdir(folder)).filter((name) => !ignored.test(name)).toSorted();
  const files: EntryFile[] = [];
  const problems: Problem[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const refuse = (file: string, name: string, reason: string) => problems.push(describe(finding('file-name', { file }, { name, reason })));
  for (const name of names) {
    const file = join(folder, name);
    const info = await stat(file).catch(() => undefined);
    if (info === undefined) refuse(file, name, 'it is a link that leads nowhere.');
    else if (info.isDirectory()) refuse(file, name, 'it is a folder. Entries lie directly in the content folder.');
    else if (!name.endsWith('.mdx')) refuse(file, name, 'its name does not end in .mdx.');
    else if (info.size > mostBytes) problems.push(describe(finding('file-size', { file }, { bytes: info.size, most: mostBytes })));
    else {
      try {
        files.push({ file, text: decoder.decode(await readFile(file)) });
      } catch {
        problems.push(describe(finding('file-encoding', { file }, { reason: 'it is not UTF-8 text.' })));
      }
    }
  }
  return { files, problems };
};
