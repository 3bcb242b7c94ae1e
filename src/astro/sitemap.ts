import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sitemapFiles } from '../catalogue/addresses/sitemap-files.ts';

/**
 * Writes the sitemap and gives the names of its files.
 * @param addresses canonical addresses read from the finished pages, so that it can neither miss one nor list one that is not there
 */
export const writeSitemap = (folder: string, addresses: readonly string[], home: string): readonly string[] => {
  const files = [...sitemapFiles(addresses.toSorted(), home)];
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return files.map(([name]) => name);
};
