import { join } from 'node:path';

/** What is in the folder of a bundle: the code of pages, and what of the site does not depend on entries. */
export const bundleParts = (folder: string) => ({ pages: join(folder, 'pages'), site: join(folder, 'site') });
