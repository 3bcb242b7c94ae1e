import { lstatSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { describe, finding } from '../problems/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { reason, type Reason } from '../problems/reasons.ts';
import { fileIn, type EntryFile } from '../entry/entry-file.ts';
import { mostBytes } from '../entry/raw-text.ts';
import { translationName } from '../entry/translation-name.ts';

export interface FolderFiles {
  readonly files: EntryFile[];
  /** Texts of entries in other languages. */
  readonly translations: EntryFile[];
  readonly problems: Problem[];
}

/** Files that may lie beside entries without being one: what systems and editors leave there is nobody's mistake. */
const ignored = /^\.|^README\.md$|^(?:Thumbs\.db|desktop\.ini)$|~$|^#.*#$|\.(?:bak|orig|swp|tmp)$/i;

/** Whether a file of the content folder is left aside, whatever is in it. */
export const isLeftAside = (name: string): boolean => ignored.test(name);

const decoder = new TextDecoder('utf-8', { fatal: true });

const readOne = (folder: string, name: string): EntryFile | Problem => {
  const file = fileIn(folder, name);
  const refuse = (why: Reason, fix?: string): Problem => describe(finding('file-name', { file }, { name, reason: why, fix }));
  // Where a link leads is for whoever made it to say, and may be outside of the folder.
  const info = lstatSync(file);
  if (info.isSymbolicLink())
    return refuse(
      reason('worded', { text: 'it is a link to another file. An entry is a file of its own.' }),
      'Put a copy of the file in the place of the link, or delete the link.',
    );
  if (info.isDirectory())
    return refuse(
      reason('worded', { text: 'it is a folder. Entries lie directly in the content folder.' }),
      'Move what is in it one folder up, and delete the folder.',
    );
  if (!info.isFile()) return refuse(reason('worded', { text: 'it is no file.' }), 'Put a file in its place, or delete it.');
  if (!name.endsWith('.mdx')) return refuse(reason('name-ending'));
  if (info.size > mostBytes) return describe(finding('file-size', { file }, { bytes: info.size, most: mostBytes }));
  const bytes = readFileSync(file);
  try {
    return { file, text: decoder.decode(bytes) };
  } catch {
    return describe(finding('file-encoding', { file }, { reason: 'it is not UTF-8 text.' }));
  }
};

/**
 * The texts of all entry files of a folder and of their translations, sorted by name, with a problem for everything in it
 * that is neither. A folder that does not exist is an error; an empty one is not.
 * Files this small are read one after the other: waiting for several at once costs more than it saves.
 */
export const readFolder = async (folder: string): Promise<FolderFiles> => {
  const names = (await readdir(folder)).filter((name) => !isLeftAside(name)).toSorted();
  const files: EntryFile[] = [];
  const translations: EntryFile[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const result = readOne(folder, name);
    if (!('text' in result)) problems.push(result);
    else if (translationName(result.file) === undefined) files.push(result);
    else translations.push(result);
  }
  return { files, translations, problems };
};
