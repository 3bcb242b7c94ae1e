import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sitemapFiles } from './catalogue/sitemap.ts';

/**
 * Writes the sitemap.
 * @param addresses canonical addresses read from the finished pages, so that it can neither miss one nor list one that is not there
 */
export const sitemap = (addresses: readonly string[]): AstroIntegration => {
  let home = '';
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(config.base, config.site).href;
      },
      'astro:build:done': async ({ dir }) => {
        for (const [name, text] of sitemapFiles(addresses.toSorted(), home)) await writeFile(join(fileURLToPath(dir), name), text);
      },
    },
  };
};
