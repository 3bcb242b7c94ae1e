import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, finding } from '../problems/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { reason } from '../problems/reasons.ts';
import { isOwnFolder, statsOf } from './own-file.ts';

/** What is read beside the entries. */
const files = [
  'confirmations.yaml',
  'emergency-numbers.yaml',
  'link-results.json',
  'out-of-scope.yaml',
  'redirects.json',
  'search-log.yaml',
  'withheld-history.yaml',
];
const folders = ['organisations', 'drafts', 'releases'];

const isLink = (path: string): boolean => statsOf(path)?.isSymbolicLink() === true;

/** Whether something stands there that is neither a file nor a link. */
const isNoFile = (path: string): boolean => {
  const stats = statsOf(path);
  return stats !== undefined && !stats.isFile() && !stats.isSymbolicLink();
};

const linksBelow = (folder: string): readonly string[] =>
  isOwnFolder(folder)
    ? readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) =>
        entry.isSymbolicLink() ? join(entry.parentPath, entry.name) : [],
      )
    : [];

const refused = (file: string, text: string, fix: string): Problem =>
  describe(finding('file-name', { file }, { name: basename(file), reason: reason('worded', { text }), of: 'input', fix }));

/**
 * What beside the entries is a link to something else: whoever changes the file that it leads to changes what is read here, and
 * nobody is asked who should be. What is no file, in the place of one, would be read as if there were none.
 * @param folder of the entries, which are looked at one by one
 */
export const linkedFiles = (folder: string): readonly Problem[] => {
  const inPlace = (names: readonly string[]): readonly string[] => names.map((name) => join(folder, '..', name));
  const below = inPlace(folders).flatMap(linksBelow);
  return [
    ...[folder, ...inPlace([...files, ...folders]), ...below]
      .filter(isLink)
      .map((file) =>
        refused(
          file,
          'it is a link to something else. What the site is made from stands in files of its own.',
          'Put a copy of what it leads to in the place of the link, or delete the link.',
        ),
      ),
    ...inPlace(files)
      .filter(isNoFile)
      .map((file) => refused(file, 'it is no file, and stands in the place of one.', 'Move it elsewhere, and put the file back.')),
  ];
};
