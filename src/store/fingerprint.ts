import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What decides how an entry is read. When any of it changes, nothing that was remembered of entries can be trusted. */
const readerFolders = ['vocabulary', 'schema', 'problems', 'entry', 'store', 'catalogue'];

/**
 * @param root folder of the project
 * @param keepers other files that decide how what was read is kept
 */
export const readerFingerprint = (root: string, keepers: readonly string[] = []): string => {
  const hash = createHash('sha256').update(process.version);
  for (const folder of readerFolders) {
    const names = readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    for (const name of names.toSorted()) hash.update(name).update(readFileSync(join(root, 'src', folder, name)));
  }
  for (const file of ['package-lock.json', ...keepers]) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
};
