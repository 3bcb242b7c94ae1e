import type { Plugin } from 'vite';

const name = 'virtual:entries-file';
const id = `\0${name}`;

/** Tells pages which file has the entries of this process. */
export const entriesModule = (file: string): Plugin => ({
  name: 'entries-file',
  resolveId: (source) => (source === name ? id : undefined),
  load: (loaded) => (loaded === id ? `export const entriesFile = ${JSON.stringify(file)};` : undefined),
});
