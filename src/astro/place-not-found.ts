import { globSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folders named after a language. In others "404" may be the id of an entry or of an organisation, whose page stays where it is. */
const languageFolder = /^[a-z]{2,3}(?:-[a-z]{4})?$/;

/** Puts each language's page for what is not there where hosts look for it; Astro does so with the one of the whole site alone. */
export const placeNotFound = (folder: string): void => {
  for (const file of globSync('*/404/index.html', { cwd: folder })) {
    const made = dirname(file);
    if (!languageFolder.test(dirname(made))) continue;
    renameSync(join(folder, file), join(folder, `${made}.html`));
    rmdirSync(join(folder, made));
  }
};
