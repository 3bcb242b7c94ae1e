import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sitemapFiles } from './catalogue/sitemap.ts';

/**
 * Writes the sitemap.
 * @param addresses canonical addresses read from the finished pages, so that it can neither miss one nor list one that is not there
 */
export const writeSitemap = (folder: string, addresses: readonly string[], home: string): void => {
  for (const [name, text] of sitemapFiles(addresses.toSorted(), home)) writeFileSync(join(folder, name), text);
};
