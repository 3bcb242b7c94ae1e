import mdx from '@astrojs/mdx';
import { defineConfig, logHandlers } from 'astro/config';
import { landscape } from './src/astro/integration.ts';
import { buildSettings } from './src/settings.ts';
import { refuseMissing } from './src/store/read-entries.ts';

// Otherwise Astro asks other hosts, one of them for a newer Astro.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

const readSettings = () => {
  try {
    const settings = buildSettings(process.env);
    refuseMissing(settings.contentFolder);
    return settings;
  } catch (error) {
    // A stack below it would hide what is wrong.
    console.error(error.message);
    return process.exit(1);
  }
};

const { siteUrl, base } = readSettings();

export default defineConfig({
  site: siteUrl,
  base,
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  // Several pages at a time: one is made while others wait for the disk.
  build: { concurrency: 8, format: 'directory', inlineStylesheets: 'never' },
  // The default would drop the space between a line break and a link.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), landscape()],
  // Two routes that make one file are a mistake.
  prerenderConflictBehavior: 'error',
  // A line for each of thousands of files takes seconds.
  logger: logHandlers.node({ level: process.argv.includes('build') ? 'warn' : 'info' }),
  markdown: { syntaxHighlight: false },
  // What visitors load is weighed by a test; the code of the pages stays with the build.
  vite: {
    build: {
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      // The oldest browsers that are promised. What these lack of methods is in src/catalogue/lists/newer-methods.ts.
      target: ['chrome109', 'edge109', 'firefox115', 'safari16.4'],
    },
  },
});
