import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { buildSettings } from '../../src/settings.ts';
import { entriesVariable } from '../../src/store/entries-file.ts';
import { readEntries } from './build/entries.ts';

const content = resolve('src/content.ts');

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

/** Reads entries before the first page is asked for, and again when one changes: pages are then made anew. */
export const devEntries = (): AstroIntegration => {
  const settings = buildSettings(process.env);
  const folder = `${resolve(settings.contentFolder)}/`;
  const read = async (): Promise<void> => {
    process.env[entriesVariable] = await readEntries(settings, true);
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
                  await read();
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
