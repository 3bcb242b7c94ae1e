import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AstroIntegrationLogger } from 'astro';
import type { Connect, Plugin } from 'vite';
import { idOf } from '../entry/entry-id.ts';
import { buildSettings } from '../settings.ts';
import { writeEntriesFile } from '../store/entries-file.ts';
import { createReader, type EntriesRead } from '../store/read-entries.ts';
import { mistakePage } from './mistake-page.ts';
import { openWorkshop } from './publish.ts';

/** Not `src/site/changes.ts` beside it: to write an entry does not change the history, and git takes longer than the page. */
const content = resolve('src/site/content.ts');

/** Milliseconds after which a file counts as saved. Editors write in several steps. */
const calm = 40;

/** Answers for entries with mistakes; all other pages go on. */
const mistakePages =
  (base: string, last: () => EntriesRead): Connect.NextHandleFunction =>
  ({ url = '' }, response, next) => {
    const [, id] = /^(?:[a-z-]+\/)?initiatives\/([^/?]+)\/?(?:\?.*)?$/.exec(url.replace(base, '')) ?? [];
    const { errors, report } = last();
    const own = errors.filter(({ file }) => idOf(file) === id);
    if (id === undefined || own.length === 0) {
      next();
      return;
    }
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' }).end(mistakePage(id, report(own), base));
  };

/** Reads the entries for the development server, and again when one changes: pages are then made anew. */
export const readForDev = async (logger: AstroIntegrationLogger) => {
  const settings = buildSettings(process.env);
  const folder = `${resolve(settings.contentFolder)}/`;
  const entriesFile = resolve(`${openWorkshop()}entries.jsonl`);
  const read = createReader(settings);
  const renew = async (): Promise<EntriesRead> => {
    const now = await read();
    writeEntriesFile(entriesFile, now.entries);
    if (now.errors.length > 0) logger.error(now.report(now.errors));
    return now;
  };
  let last = await renew();
  let renewing = { at: 0, done: Promise.resolve() };
  /** Once for each change, which each environment of Vite hears of. */
  const renewedAt = (at: number): Promise<void> => {
    if (renewing.at !== at) {
      const done = renewing.done
        .then(() => wait(calm))
        .then(renew)
        .then(
          (now) => {
            last = now;
          },
          (error: unknown) => logger.error(String(error)),
        );
      renewing = { at, done };
    }
    return renewing.done;
  };
  const plugin: Plugin = {
    name: 'entries',
    configureServer: ({ watcher, middlewares, config }) => {
      // It may lie outside the project.
      watcher.add(folder);
      middlewares.use(mistakePages(config.base, () => last));
    },
    async hotUpdate({ file, timestamp }) {
      if (!file.startsWith(folder)) return undefined;
      await renewedAt(timestamp);
      if (this.environment.name === 'client') this.environment.hot.send({ type: 'full-reload', path: '*' });
      return [...(this.environment.moduleGraph.getModulesByFile(content) ?? [])];
    },
  };
  return { entriesFile, plugin };
};
