import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

interface Later {
  /** In node_modules. */
  readonly importer: string;
  readonly specifier: string;
  /** All that the importer takes from it: functions, so that it can be loaded when one is called. */
  readonly functions: readonly string[];
}

/**
 * Packages for images, fonts and coloured code, which Astro imports when it starts and which no page of this site needs.
 * With all that they import they are a third of the modules of a start.
 */
export const laterPackages: readonly Later[] = [
  { importer: 'astro/dist/assets/svg/svgo.js', specifier: 'svgo', functions: ['optimize'] },
  { importer: 'astro/dist/assets/fonts/infra/fontace-font-file-reader.js', specifier: 'fontace', functions: ['fontace'] },
  {
    importer: 'astro/dist/assets/fonts/infra/capsize-font-metrics-resolver.js',
    specifier: '@capsizecss/unpack',
    functions: ['fromBuffer'],
  },
  { importer: 'unifont/dist/index.mjs', specifier: 'css-tree', functions: ['findAll', 'generate', 'parse'] },
  { importer: 'astro/dist/core/errors/dev/vite.js', specifier: 'shiki', functions: ['codeToHtml', 'createCssVariablesTheme'] },
  {
    importer: '@astrojs/internal-helpers/dist/shiki.js',
    specifier: 'shiki',
    functions: ['createCssVariablesTheme', 'createHighlighter', 'isSpecialLang'],
  },
  {
    importer: '@astrojs/internal-helpers/dist/shiki-engine-default.js',
    specifier: 'shiki/engine/oniguruma',
    functions: ['createOnigurumaEngine'],
  },
];

/** Of the whole package, Astro takes the names of themes, which are also to be had alone. */
export const themes = {
  importer: 'astro/dist/core/config/schemas/base.js',
  specifier: 'shiki',
  taken: ['bundledThemes'],
  instead: 'shiki/themes',
} as const;

/** A module with the functions of another, which is loaded when one of them is first called. */
export const laterModule = (address: string, functions: readonly string[]): string => {
  const file = JSON.stringify(fileURLToPath(address));
  const text = [
    `import { createRequire } from 'node:module';`,
    `const load = () => createRequire(${file})(${file});`,
    ...functions.map((name) => `export const ${name} = (...given) => load().${name}(...given);`),
  ].join('\n');
  return `data:text/javascript,${encodeURIComponent(text)}`;
};

const packages = /^.*\/node_modules\//;

/** Leaves packages unloaded until they are needed. To be called before Astro is loaded. */
export const loadLater = (): void => {
  const specifiers = new Set(laterPackages.map(({ specifier }) => specifier));
  registerHooks({
    resolve: (specifier, context, next) => {
      if (!specifiers.has(specifier)) return next(specifier, context);
      const importer = context.parentURL?.replace(packages, '');
      if (importer === themes.importer) return next(themes.instead, context);
      const later = laterPackages.find((other) => other.specifier === specifier && other.importer === importer);
      const whole = next(specifier, context);
      return later === undefined ? whole : { url: laterModule(whole.url, later.functions), format: 'module', shortCircuit: true };
    },
  });
};
