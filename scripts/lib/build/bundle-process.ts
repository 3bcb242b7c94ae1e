import { rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { build } from '../astro.ts';
import { bundleParts } from './bundle-parts.ts';

/** Where Astro puts the code of pages while it makes them. */
const whileMaking = '.prerender';

/** Astro puts the code of all pages together, and keeps it here instead of making them: that is done from it in threads. */
const keepCode = (site: string, pages: string): AstroIntegration => ({
  name: 'keep-code',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer(() => ({
        name: 'keep-code',
        getStaticPaths: async () => {
          await rename(join(site, whileMaking), pages);
          return [];
        },
        render: () => Promise.reject(new Error('No page is made here.')),
      })),
  },
});

const { site, pages } = bundleParts(resolve(process.argv[2] ?? ''));
await build({ outDir: site, logLevel: 'warn', integrations: [keepCode(site, pages)] });
