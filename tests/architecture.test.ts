import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

const catalogue = [
  'lists',
  'text',
  'organisations',
  'facets',
  'helplines',
  'index',
  'search',
  'analysis',
  'checks',
  'export',
  'releases',
  'addresses',
].map((room) => `src/catalogue/${room}`);

/** What each place may import of ours. `types` after a name: types only. Every place may import from itself. */
const layers: Readonly<Record<string, readonly string[]>> = {
  'src/vocabulary': [],
  'src/settings.ts': [],
  'src/security': [],
  'src/history': [],
  'src/prerender': [],
  'src/problems': ['src/vocabulary'],
  'src/schema': ['src/vocabulary', 'src/problems'],
  'src/catalogue/lists': ['src/vocabulary', 'src/schema types'],
  'src/catalogue/text': ['src/vocabulary', 'src/schema types'],
  'src/catalogue/organisations': ['src/vocabulary', 'src/schema types', 'src/catalogue/lists', 'src/catalogue/text'],
  'src/catalogue/facets': [
    'src/vocabulary',
    'src/schema types',
    'src/catalogue/lists',
    'src/catalogue/organisations',
    'src/catalogue/text',
  ],
  'src/catalogue/helplines': ['src/vocabulary', 'src/schema types', 'src/catalogue/text'],
  'src/catalogue/index': [
    'src/vocabulary',
    'src/schema types',
    'src/catalogue/facets',
    'src/catalogue/organisations',
    'src/catalogue/text',
  ],
  'src/catalogue/search': ['src/vocabulary', 'src/schema types', 'src/catalogue/facets', 'src/catalogue/index'],
  'src/catalogue/analysis': ['src/vocabulary', 'src/schema types', 'src/catalogue/facets', 'src/catalogue/text'],
  'src/catalogue/checks': [
    'src/vocabulary',
    'src/schema types',
    'src/problems',
    'src/catalogue/facets',
    'src/catalogue/helplines',
    'src/catalogue/organisations',
    'src/catalogue/text',
  ],
  'src/catalogue/export': [
    'src/vocabulary',
    'src/schema types',
    'src/catalogue/analysis',
    'src/catalogue/facets',
    'src/catalogue/organisations',
    'src/catalogue/text',
  ],
  'src/catalogue/releases': [
    'src/vocabulary',
    'src/schema types',
    'src/catalogue/export',
    'src/catalogue/facets',
    'src/catalogue/organisations',
  ],
  'src/catalogue/addresses': ['src/vocabulary', 'src/schema types', 'src/catalogue/analysis', 'src/catalogue/facets', 'src/catalogue/text'],
  'src/i18n': ['src/vocabulary', 'src/problems'],
  'src/entry': ['src/schema', 'src/vocabulary', 'src/problems', 'src/catalogue/text'],
  'src/store': ['src/entry', 'src/schema', 'src/vocabulary', 'src/problems', 'src/catalogue/checks', 'src/catalogue/releases'],
  'src/full-text': ['src/store', 'src/i18n', 'src/schema types', 'src/catalogue/facets', 'src/catalogue/search', 'src/catalogue/text'],
  'src/astro': ['src/vocabulary', 'src/catalogue/addresses'],
  'src/components': [
    'src/vocabulary',
    'src/i18n',
    'src/settings.ts',
    'src/schema types',
    'src/entry types',
    'src/history types',
    ...catalogue,
  ],
  // The form writes and reads entries, in the browser too, with the rules of the build.
  'src/form': ['src/components', 'src/vocabulary', 'src/i18n', 'src/settings.ts', 'src/schema', 'src/entry', 'src/problems', ...catalogue],
};

/** Places that put the rest together: they may import everything of ours but each other. */
const assembling = ['src/site', 'src/layouts', 'src/pages', 'src/prose', 'scripts'];

/** Code that runs anywhere, the browser included, so without Node and without Astro. */
const anywhere = ['src/vocabulary', 'src/schema', 'src/problems', 'src/i18n', ...catalogue];

/**
 * What pages are made with. A page is made again when something changes that it gives its layout, so these may not look for
 * anything themselves.
 */
const givenAll = ['src/layouts', 'src/components', 'src/form'];

/** What pages give them. */
const givers = ['src/site', 'src/store'];

/** Asked for icons by the sprite and by the pages of the list, which are made again each time. */
const readsPackages = 'src/components/icon/sprite.ts';

interface Import {
  readonly file: string;
  readonly line: number;
  readonly from: string;
  readonly typesOnly: boolean;
}

const statement = /^[ \t]*(?:import|export)\s+(type\s+)?(?:([^;'"]*?)\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm;

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const importsOf = (file: string): Import[] => {
  const text = read(file);
  return [...text.matchAll(statement)].map((match) => {
    const names =
      /^\{(.*)\}$/s
        .exec(match[2]?.trim() ?? '')?.[1]
        ?.split(',')
        .filter((name) => name.trim() !== '') ?? [];
    return {
      file,
      line: text.slice(0, match.index).split('\n').length + (/^\s*\n/.test(match[0]) ? 1 : 0),
      from: match[3] ?? match[4] ?? '',
      typesOnly: match[1] !== undefined || (names.length > 0 && names.every((name) => name.trim().startsWith('type '))),
    };
  });
};

const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|astro)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name))),
);

const placeOf = (file: string): string =>
  Object.keys(layers).find((place) => file === place || file.startsWith(`${place}/`)) ??
  assembling.find((place) => file.startsWith(`${place}/`)) ??
  'src';

const targetOf = ({ file, from }: Import): string | undefined =>
  from.startsWith('.') ? normalize(join(file, '..', from)).replace(/\?.*$/, '') : undefined;

const isStyle = (file: string): boolean => file.endsWith('.css') || file.endsWith('.json') || file.endsWith('.svg');

const wrongArrow = (found: Import): string | undefined => {
  const target = targetOf(found);
  const place = placeOf(found.file);
  const where = `${found.file}:${found.line} imports ${found.from}`;
  const isGiver = target !== undefined && givers.includes(placeOf(target));
  if (givenAll.includes(place) && !found.typesOnly && (isGiver || (found.from.startsWith('node:') && found.file !== readsPackages)))
    return `${where}: ${place} gets everything from the page.`;
  if (anywhere.includes(place) && /^(?:node:|astro[:/]|astro$)/.test(found.from))
    return `${where}: ${place} runs anywhere, so it may use neither Node nor Astro.`;
  const allowed = layers[place];
  if (target === undefined || allowed === undefined || isStyle(target)) return undefined;
  const goal = placeOf(target);
  if (goal === place || allowed.includes(goal) || (found.typesOnly && allowed.includes(`${goal} types`))) return undefined;
  return `${where}: ${place} may import ${allowed.length === 0 ? 'nothing else of ours' : allowed.map((name) => name.replace(/ types$/, ' (types only)')).join(', ')}.`;
};

test('code imports only from the layers below it', () => {
  expect(files.flatMap(importsOf).flatMap((found) => wrongArrow(found) ?? [])).toEqual([]);
});

test('what a page gives its layout is the whole template of a page that says what it shows', () => {
  const saying = files.filter(
    (file) => file.startsWith('src/pages/') && file.endsWith('.astro') && read(file).includes('export const shown'),
  );
  expect(saying.length).toBeGreaterThan(3);
  for (const file of saying)
    expect(read(file), file).toMatch(/\nexport const shown = [^\n]*(?:\n[ }][^\n]*)*\n---\n\n<\w+Page \{\.\.\.shown\(Astro\)\} \/>\n$/);
});

test('a wrong arrow is named with its place and what is allowed', () => {
  const at = (file: string, from: string, typesOnly = false): string | undefined => wrongArrow({ file, line: 3, from, typesOnly });
  expect(at('src/vocabulary/users.ts', '../schema/fields.ts')).toBe(
    'src/vocabulary/users.ts:3 imports ../schema/fields.ts: src/vocabulary may import nothing else of ours.',
  );
  expect(at('src/catalogue/facets/sort.ts', '../../schema/initiative.ts')).toContain('src/schema (types only)');
  expect(at('src/catalogue/facets/sort.ts', '../../schema/initiative.ts', true)).toBeUndefined();
  expect(at('src/catalogue/checks/dates.ts', 'node:fs')).toContain('neither Node nor Astro');
  expect(at('src/layouts/HomePage.astro', '../site/content.ts')).toContain('gets everything from the page');
  expect(at('src/components/icon/Icon.astro', 'node:fs')).toContain('gets everything from the page');
});
