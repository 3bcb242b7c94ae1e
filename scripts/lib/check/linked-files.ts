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

const linksBelow = (folder: string): readonly string[] =>
  isLink(folder) || !existsSync(folder)
    ? []
    : readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) =>
        entry.isSymbolicLink() ? join(entry.parentPath, entry.name) : [],
      );

/**
 * What beside the entries is a link to something else: whoever changes the file that it leads to changes what is read here, and
 * nobody is asked who should be.
 * @param folder of the entries, which are looked at one by one
 */
export const linkedFiles = (folder: string): readonly Problem[] => {
  const beside = [...files, ...folders].map((name) => join(folder, '..', name));
  const below = folders.flatMap((name) => linksBelow(join(folder, '..', name)));
  return [...[folder, ...beside].filter(isLink), ...below].map((file) =>
    describe(
      finding(
        'file-name',
        { file },
        {
          name: basename(file),
          reason: reason('worded', { text: 'it is a link to something else. What the site is made from stands in files of its own.' }),
        },
      ),
    ),
  );
};
