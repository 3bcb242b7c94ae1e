import { globSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts each language's page for what is not there where hosts look for it; Astro does so with the one of the whole site alone. */
export const placeNotFound = (folder: string): void => {
  for (const file of globSync('*/404/index.html', { cwd: folder })) {
    const made = dirname(join(folder, file));
    renameSync(join(folder, file), `${made}.html`);
    rmdirSync(made);
  }
};
