import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { buildSettings } from './src/settings.ts';

const { siteUrl, base } = buildSettings(process.env);

export default defineConfig({
  site: siteUrl,
  base,
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The default would drop the space between a line break and a link.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  // What visitors load is weighed by a test; the code of the pages stays with the build.
  vite: { build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 } },
});
