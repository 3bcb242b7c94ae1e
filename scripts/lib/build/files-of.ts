import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file below a folder, by its path in it. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
