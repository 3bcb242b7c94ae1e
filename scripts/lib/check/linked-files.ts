import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, finding } from '../../../src/problems/kinds.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { reason } from '../../../src/problems/reasons.ts';

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

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

const isFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const linksBelow = (folder: string): readonly string[] =>
  isLink(folder) || !existsSync(folder)
    ? []
    : readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) =>
        entry.isSymbolicLink() ? join(entry.parentPath, entry.name) : [],
      );

const refused = (file: string, text: string, fix: string): Problem =>
  describe(finding('file-name', { file }, { name: basename(file), reason: reason('worded', { text }), of: 'input', fix }));

/**
 * What beside the entries is a link to something else: whoever changes the file that it leads to changes what is read here, and
 * nobody is asked who should be. A folder in the place of a file would be read as if there were none.
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
      .filter(isFolder)
      .map((file) => refused(file, 'it is a folder, in the place of a file.', 'Move it elsewhere, and put the file back.')),
  ];
};
