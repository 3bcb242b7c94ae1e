import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { init, parse, type ImportType } from 'es-module-lexer';
import type { Plugin } from 'vite';

// Imports are all that is asked of hundreds of files, and a whole parser takes five times as long.
await init;
const importMeta: ImportType.ImportMeta = 3;

/** Layers that run anywhere, so that nothing in them asks for what only Vite knows. */
export const ownFolders = ['vocabulary', 'problems', 'schema', 'catalogue', 'entry', 'history', 'security', 'i18n'];

/** Holds the entries for pages and for what reads them, so there may be only one of it. */
const sharedFolder = 'store';

interface Reading {
  readonly asksVite: boolean;
  /** Files beside it that it imports. */
  readonly imports: readonly string[];
}

const read = (file: string): Reading => {
  const text = readFileSync(file, 'utf8');
  const [found] = parse(text);
  const names = found.flatMap(({ n: name }) => name ?? []);
  return {
    // Code that asks "env?." expects to run without it.
    asksVite:
      found.some(({ t: type, e: end }) => type === importMeta && /^\.(?:env(?!\?)|glob|hot)/.test(text.slice(end, end + 6))) ||
      names.some((name) => /^(?:virtual:|astro:|astro\/)|\?|\.(?:css|astro|json)$/.test(name)),
    imports: names.filter((name) => name.startsWith('.')).map((name) => join(dirname(file), name)),
  };
};

/** Tells whether a file of a package, and all that it imports there, can do without Vite. */
export const createDoesWithout = (packageFolder: string) => {
  const readings = new Map<string, Reading | undefined>();
  const answers = new Map<string, boolean>();
  const readingOf = (file: string): Reading | undefined => {
    if (!readings.has(file)) {
      const isCode = /\.m?js$/.test(file) && file.startsWith(packageFolder) && existsSync(file);
      readings.set(file, isCode ? read(file) : undefined);
    }
    return readings.get(file);
  };
  return (file: string): boolean => {
    const known = answers.get(file);
    if (known !== undefined) return known;
    const reached = new Set([file]);
    for (const other of reached) {
      const reading = readingOf(other);
      if (reading === undefined || reading.asksVite || answers.get(other) === false) {
        answers.set(file, false);
        return false;
      }
      for (const next of reading.imports) reached.add(next);
    }
    for (const other of reached) answers.set(other, true);
    return true;
  };
};

/** The file behind an identifier of Vite, unless its query asks for something else than the module. */
const fileOf = (id: string, root: string): string | undefined => {
  const [path = '', query = ''] = id.split('?');
  if (query !== '' && !/^[tv]=/.test(query)) return undefined;
  if (path.startsWith('file:')) return fileURLToPath(path);
  if (path.startsWith('/@fs/')) return path.slice('/@fs'.length);
  return path.startsWith(root) ? path : join(root, path);
};

/**
 * Lets Node load what does not need Vite: most of Astro's own code, and the layers of ours that run anywhere. Vite takes
 * milliseconds for each module, of which a page has hundreds, and Node has most of them loaded already.
 * When a file of ours changes, its layers are loaded anew under addresses with another number.
 */
export const nativeModules = (): Plugin => ({
  name: 'native-modules',
  configureServer: ({ config: { root }, environments: { ssr, client }, watcher }) => {
    if (ssr === undefined) return;
    const doesWithout = createDoesWithout(`${dirname(fileURLToPath(import.meta.resolve('astro/package.json')))}/dist/`);
    const folders = ownFolders.map((name) => `${join(root, 'src', name)}/`);
    const shared = `${join(root, 'src', sharedFolder)}/`;
    const isOwn = (file: string): boolean => folders.some((folder) => file.startsWith(folder));
    let edition = 0;
    const addressOf = (file: string): string => `${pathToFileURL(file).href}${edition > 0 && isOwn(file) ? `?edition=${edition}` : ''}`;

    const fetchByVite = ssr.fetchModule.bind(ssr);
    ssr.fetchModule = (id, importer, options) => {
      const file = fileOf(id, root);
      return file !== undefined && (isOwn(file) || file.startsWith(shared) ? existsSync(file) : doesWithout(file))
        ? Promise.resolve({ externalize: addressOf(file), type: 'module' })
        : fetchByVite(id, importer, options);
    };

    const nextEdition = (): void => {
      edition++;
      if (edition > 1) return;
      registerHooks({
        resolve: (specifier, context, next) => {
          const result = next(specifier, context);
          const [, asked] = /\?edition=(\d+)$/.exec(context.parentURL ?? '') ?? [];
          return asked !== undefined && result.url.startsWith('file:') && isOwn(fileURLToPath(result.url))
            ? { ...result, url: `${result.url}?edition=${asked}` }
            : result;
        },
      });
    };
    watcher.on('all', (_event, file) => {
      if (!isOwn(file)) return;
      nextEdition();
      ssr.moduleGraph.invalidateAll();
      client.hot.send({ type: 'full-reload', path: '*' });
    });
  },
});
