import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { buildSettings } from './src/settings.ts';
import { fullTextIndex } from './src/full-text-index.ts';
import { pagesInThreads } from './src/prerender/in-threads.ts';
import { sitemap } from './src/sitemap.ts';

const { siteUrl, base } = buildSettings(process.env);

/** @type {string[]} */
const listed = [];

export default defineConfig({
  site: siteUrl,
  base,
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The default would drop the space between a line break and a link.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), pagesInThreads((written) => listed.push(...written.listed)), sitemap(listed), fullTextIndex()],
  markdown: { syntaxHighlight: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
