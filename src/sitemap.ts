import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sitemapFiles } from './catalogue/sitemap.ts';

/** The canonical address of a page, or nothing for one that search engines are asked not to list. */
const listedAddress = (page: Buffer): string | undefined => {
  const head = page.subarray(0, page.indexOf('</head>')).toString();
  return head.includes('<meta name="robots" content="noindex') ? undefined : /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
};

/** Writes the sitemap from the finished pages, so that it can neither miss one nor list one that is not there. */
export const sitemap = (): AstroIntegration => {
  let home = '';
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(config.base, config.site).href;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const addresses: string[] = [];
        for (const file of await readdir(folder, { recursive: true })) {
          if (!file.endsWith('.html')) continue;
          // Thousands of small files: to wait for each costs less than to be told when it is there.
          const address = listedAddress(readFileSync(join(folder, file)));
          if (address !== undefined) addresses.push(address);
        }
        for (const [name, text] of sitemapFiles(addresses.toSorted(), home)) await writeFile(join(folder, name), text);
      },
    },
  };
};
