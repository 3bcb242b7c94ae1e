import { resolve, sep } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { nativeModules } from './dev-native.ts';

/** Folders that no page is made from, or that are watched apart. To watch all their files takes longer than to make the first page. */
const unwatched = ['.build', '.cache', 'content', 'dist', 'docs', 'scripts', 'tests'].map((name) => `${resolve(name)}${sep}`);

/** What makes the first page of the development server come sooner. */
export const devVite: NonNullable<AstroInlineConfig['vite']> = {
  cacheDir: '.cache/vite',
  server: { watch: { ignored: (path: string) => unwatched.some((folder) => path.startsWith(folder)) } },
  plugins: [
    nativeModules(),
    {
      name: 'packages-when-asked',
      enforce: 'post',
      // Packages for the browser are prepared when a browser first asks for one, instead of all before the first page.
      configEnvironment: (name, options) => {
        if (name === 'client') options.optimizeDeps = { ...options.optimizeDeps, entries: [], include: [] };
      },
    },
  ],
};
