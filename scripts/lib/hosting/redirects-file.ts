import { languageFolders } from './language-folders.ts';
import { generatedBy } from './site.ts';

/** What Netlify answers in the folder of a language where nothing is. Cloudflare Pages takes the nearest 404.html by itself, and leaves such lines out. */
export const redirectsFile = (base: string): string =>
  [`# ${generatedBy}`, ...languageFolders.map((folder) => `${base}${folder}/* ${base}${folder}/404.html 404`)].join('\n').concat('\n');
