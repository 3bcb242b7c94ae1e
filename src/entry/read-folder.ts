import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, finding } from '../problems/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { reason, type Reason } from '../problems/reasons.ts';
import { mostBytes } from './raw-text.ts';
import { translationName } from './translation-name.ts';

export interface EntryFile {
  /** Path as shown in problems: the folder as given, then the name. */
  readonly file: string;
  readonly text: string;
}

export interface FolderFiles {
  readonly files: EntryFile[];
  /** Texts of entries in other languages. */
  readonly translations: EntryFile[];
  readonly problems: Problem[];
}

/** Files that may lie beside entries without being one. */
const ignored = /^\.|^README\.md$/;

/** Enough to keep the disk busy, and far below the number of files a process may have open. */
const readAtOnce = 64;

const decoder = new TextDecoder('utf-8', { fatal: true });

const readOne = async (folder: string, name: string): Promise<EntryFile | Problem> => {
  const file = join(folder, name);
  const refuse = (why: Reason): Problem => describe(finding('file-name', { file }, { name, reason: why }));
  const info = await stat(file).catch(() => undefined);
  if (info === undefined) return refuse(reason('worded', { text: 'it is a link that leads nowhere.' }));
  if (info.isDirectory()) return refuse(reason('worded', { text: 'it is a folder. Entries lie directly in the content folder.' }));
  if (!name.endsWith('.mdx')) return refuse(reason('name-ending'));
  if (info.size > mostBytes) return describe(finding('file-size', { file }, { bytes: info.size, most: mostBytes }));
  const bytes = await readFile(file);
  try {
    return { file, text: decoder.decode(bytes) };
  } catch {
    return describe(finding('file-encoding', { file }, { reason: 'it is not UTF-8 text.' }));
  }
};

/**
 * The texts of all entry files of a folder and of their translations, sorted by name, with a problem for everything in it
 * that is neither. A folder that does not exist is an error; an empty one is not.
 */
export const readFolder = async (folder: string): Promise<FolderFiles> => {
  const names = (await readdir(folder)).filter((name) => !ignored.test(name)).toSorted();
  const files: EntryFile[] = [];
  const translations: EntryFile[] = [];
  const problems: Problem[] = [];
  for (let start = 0; start < names.length; start += readAtOnce) {
    const batch = await Promise.all(names.slice(start, start + readAtOnce).map((name) => readOne(folder, name)));
    for (const result of batch) {
      if (!('text' in result)) problems.push(result);
      else if (translationName(result.file) === undefined) files.push(result);
      else translations.push(result);
    }
  }
  return { files, translations, problems };
};
