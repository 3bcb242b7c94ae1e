import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeGenerated } from '../../scripts/lib/bench/generate.ts';
import { readCatalogue } from '../../src/entry/read-catalogue.ts';
import { createProject, digestsOf, entryText, type Project } from './project.ts';

let project: Project;
let ids: readonly string[];

const pathOf = (name: string): string => join(project.folder, name);
const entryPath = (at: number): string => pathOf(`content/initiatives/${ids[at]}.mdx`);

const change = async (file: string, before: string | RegExp, after: string): Promise<void> => {
  const text = await readFile(file, 'utf8');
  const changed = text.replace(before, after);
  expect(changed).not.toBe(text);
  await writeFile(file, changed);
};

beforeAll(async () => {
  project = await createProject();
  const { entries } = await readCatalogue('content/initiatives', { today: '2026-11-22' });
  const folder = pathOf('content/initiatives');
  await writeGenerated(folder, entries, 12);
  ids = (await readdir(folder)).map((name) => name.replace(/\.mdx$/, '')).toSorted();
  const { code, output } = await project.build();
  expect(code, output).toBe(0);
});
afterAll(() => project.remove());

/** What may be kept from one build to the next, where the code has changed and where it has not. */
const everything = ['.cache', 'dist'];
const allButCode = ['.cache/entries', '.cache/pages.json', 'dist'];

interface Change {
  readonly name: string;
  readonly apply: () => Promise<void>;
  readonly from: readonly string[];
  /** Pages of entries and others that say what they show: most of them stay. */
  readonly keepsMost: boolean;
}

const changes: readonly Change[] = [
  {
    name: 'an entry edited',
    apply: () => change(entryPath(3), /\n*$/, '\n\nThis sentence is new.\n'),
    from: allButCode,
    keepsMost: true,
  },
  {
    name: 'an entry added',
    apply: () => project.writeEntry('harbour-light', entryText()),
    from: allButCode,
    keepsMost: false,
  },
  {
    name: 'an entry renamed that others point to',
    apply: async () => {
      await change(entryPath(5), /^related: .*\n(?: {2}- .*\n)*|^(?=url: )/m, `related: [harbour-light]\n`);
      await project.build();
      await change(pathOf('content/initiatives/harbour-light.mdx'), 'name: Harbour Light', 'name: Harbour Lamp');
    },
    from: allButCode,
    keepsMost: true,
  },
  {
    name: 'an entry removed',
    apply: async () => {
      await change(entryPath(5), 'related: [harbour-light]\n', '');
      await rm(pathOf('content/initiatives/harbour-light.mdx'));
    },
    from: allButCode,
    keepsMost: false,
  },
  {
    name: 'results of links',
    apply: async () => {
      const url = /^ {4}url: (\S+)$/m.exec(await readFile(entryPath(7), 'utf8'))?.[1] ?? '';
      const results = { [url]: { result: 'broken', tried: '2026-11-20', reason: 'It was not found.' } };
      await writeFile(pathOf('content/link-results.json'), JSON.stringify(results));
    },
    from: allButCode,
    keepsMost: true,
  },
  {
    name: 'a label of the vocabulary',
    apply: () => change(pathOf('src/vocabulary/technologies.ts'), "en: 'Mobile app'", "en: 'Telephone app'"),
    from: everything,
    keepsMost: false,
  },
  {
    name: 'a component',
    apply: () => change(pathOf('src/components/entry/article.ts'), '<p class="lead"', '<p class="lead first"'),
    from: everything,
    keepsMost: false,
  },
  {
    name: 'a style',
    apply: () => change(pathOf('src/styles/tokens.css'), /$/, '\n.first {\n  color: inherit;\n}\n'),
    from: everything,
    keepsMost: false,
  },
  {
    name: 'a sentence of the interface',
    apply: () => change(pathOf('src/i18n/en/entry.ts'), "'Related initiatives'", "'Initiatives like this one'"),
    from: everything,
    keepsMost: false,
  },
];

test.each(changes)('after $name the site is the same, byte for byte, as one built from nothing', async ({ apply, from, keepsMost }) => {
  await apply();
  const { code, output } = await project.build();
  expect(code, output).toBe(0);
  const [, pages, kept] = /(\d+) pages, (\d+) of them/.exec(output) ?? [];
  if (keepsMost) expect(Number(kept)).toBeGreaterThan(Number(pages) / 2);
  const built = digestsOf(pathOf('dist'));
  for (const part of from) await rm(pathOf(part), { recursive: true });
  const clean = await project.build();
  expect(clean.code, clean.output).toBe(0);
  expect(clean.output).toContain(' 0 of them as they were');
  const fresh = digestsOf(pathOf('dist'));
  expect([...built].filter(([file, digest]) => fresh.get(file) !== digest)).toEqual([]);
  expect(built.size).toBe(fresh.size);
});

test('a page that somebody has changed by hand is made again', async () => {
  const page = pathOf(`dist/initiatives/${ids[2]}/index.html`);
  const before = await readFile(page, 'utf8');
  await writeFile(page, 'Something else.');
  await project.build();
  expect(await readFile(page, 'utf8')).toBe(before);
});
