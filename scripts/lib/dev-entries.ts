import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { buildSettings } from '../../src/settings.ts';
import { entriesVariable, holdEntries } from '../../src/store/entries-file.ts';

/** Not `src/site/history-of-build.ts` beside it: to write an entry does not change the history, and git takes longer than the page. */
const content = resolve('src/site/content.ts');

/** Milliseconds without a further change after which a file counts as saved. Editors write in several steps. */
const calm = 40;

/** Watches the folder as one; Vite would watch every file of it, which with thousands takes longer than to read them. */
const watchFolder = (folder: string, changed: (file: string) => void): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, (_event, name) => {
    clearTimeout(timer);
    timer = setTimeout(changed, calm, join(folder, name ?? ''));
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
};

/** Reads the entries in a thread of its own, which can use another core while Astro is loaded. */
export const readInThread = (): Promise<string> => {
  const reading = new Promise<string>((done, failed) => {
    const thread = new Worker(new URL('./dev-reader.ts', import.meta.url));
    thread.once('message', done);
    thread.once('error', failed);
    thread.unref();
  });
  // Whoever waits for it hears of a failure; it may come before anybody does.
  reading.catch(() => undefined);
  return reading;
};

/**
 * Gives pages the entries, and reads them again when one changes: pages are then made anew.
 * @param first file of the entries as they are read now
 */
export const devEntries = (first: Promise<string>): AstroIntegration => {
  const settings = buildSettings(process.env);
  const folder = `${resolve(settings.contentFolder)}/`;
  const read = async (): Promise<void> => {
    // What reads entries takes long to load, and the thread has it for the first time.
    const { readEntries } = await import('./build/entries.ts');
    process.env[entriesVariable] = await readEntries(settings, true);
  };
  const firstRead = async (): Promise<void> => {
    const file = await first;
    holdEntries(file);
    process.env[entriesVariable] = file;
  };
  let reading: { readonly at: number; readonly done: Promise<boolean> } | undefined;
  return {
    name: 'entries',
    hooks: {
      'astro:config:setup': ({ updateConfig, logger }) => {
        /** Once for each change, which each environment of Vite hears of. */
        const readAt = (at: number): Promise<boolean> => {
          if (reading?.at !== at) {
            const done = read().then(
              () => true,
              (error: unknown) => {
                logger.error(error instanceof Error ? error.message : String(error));
                return false;
              },
            );
            reading = { at, done };
          }
          return reading.done;
        };
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'entries',
                configureServer: async (server) => {
                  const stop = watchFolder(folder, (file) => server.watcher.emit('change', file));
                  server.httpServer?.once('close', stop);
                  await firstRead();
                },
                async hotUpdate({ file, timestamp }) {
                  if (!file.startsWith(folder)) return undefined;
                  // Pages stay as they were until mistakes are mended.
                  if (!(await readAt(timestamp))) return [];
                  this.environment.hot.send('astro:content-changed', {});
                  if (this.environment.name === 'client') this.environment.hot.send({ type: 'full-reload', path: '*' });
                  return [...(this.environment.moduleGraph.getModulesByFile(content) ?? [])];
                },
              },
            ],
          },
        });
      },
    },
  };
};
