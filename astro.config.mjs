import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { buildSettings } from './src/settings.ts';
import { fullTextIndex } from './src/full-text-index.ts';
import { sitemap } from './src/sitemap.ts';

const { siteUrl, base } = buildSettings(process.env);

export default defineConfig({
  site: siteUrl,
  base,
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  // While one page is written to the disk, others are made: with tens of thousands of small files that is a third of the time.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // The default would drop the space between a line break and a link.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [mdx(), sitemap(), fullTextIndex()],
  markdown: { syntaxHighlight: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
