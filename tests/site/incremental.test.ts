import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeGenerated } from '../../bench/generate.ts';
import { readCatalogue } from '../../src/store/read-catalogue.ts';
import { createProject, digestsOf, entryText, type Project } from './project.ts';

/** Built again and again. */
let project: Project;
/** Changed in the same way, and built from nothing each time. */
let fresh: Project;
let ids: readonly string[];

const pathOf = (name: string): string => join(project.folder, name);
const entryFile = (at: number): string => `content/initiatives/${ids[at]}.mdx`;
const harbourLight = 'content/initiatives/harbour-light.mdx';

const write = async (name: string, text: string): Promise<void> => {
  for (const { folder } of [project, fresh]) await writeFile(join(folder, name), text);
};

const change = async (name: string, before: string | RegExp, after: string): Promise<void> => {
  const text = await readFile(pathOf(name), 'utf8');
  const changed = text.replace(before, after);
  expect(changed).not.toBe(text);
  await write(name, changed);
};

beforeAll(async () => {
  project = await createProject();
  fresh = await createProject();
  const { entries } = await readCatalogue('content/initiatives', { today: '2026-11-22' });
  const folder = pathOf('content/initiatives');
  await writeGenerated(folder, entries, 12);
  await cp(folder, join(fresh.folder, 'content/initiatives'), { recursive: true });
  ids = (await readdir(folder)).map((name) => name.replace(/\.mdx$/, '')).toSorted();
  const { code, output } = await project.build();
  expect(code, output).toBe(0);
});
afterAll(async () => {
  for (const { remove } of [project, fresh]) await remove();
});

/** What there is not when a build starts from nothing; where only entries change, the code is the same. */
const everything = ['.cache', '.build', 'dist'];
const allButCode = ['.cache/entries', '.cache/pages.json', '.cache/pages-of-spare.json', '.build', 'dist'];

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
    apply: () => change(entryFile(3), /\n*$/, '\n\nThis sentence is new.\n'),
    from: allButCode,
    keepsMost: true,
  },
  {
    name: 'an entry added',
    apply: () => write(harbourLight, entryText()),
    from: allButCode,
    keepsMost: true,
  },
  {
    name: 'an entry renamed that others point to',
    apply: async () => {
      await change(entryFile(5), /^added: /m, 'related: [harbour-light]\nadded: ');
      await project.build();
      await change(harbourLight, 'name: Harbour Light', 'name: Harbour Lamp');
    },
    from: allButCode,
    keepsMost: true,
  },
  {
    name: 'an entry removed',
    apply: async () => {
      await change(entryFile(5), 'related: [harbour-light]\n', '');
      for (const { folder } of [project, fresh]) await rm(join(folder, harbourLight));
    },
    from: allButCode,
    keepsMost: true,
  },
  {
    name: 'an organisation renamed',
    apply: () => change(entryFile(4), /^( {2}- name: ).+$/m, '$1Trust of the Quay'),
    from: allButCode,
    keepsMost: true,
  },
  {
    name: 'results of links',
    apply: async () => {
      const url = /^ {4}url: (\S+)$/m.exec(await readFile(pathOf(entryFile(7)), 'utf8'))?.[1] ?? '';
      const results = { [url]: { result: 'broken', tried: '2026-11-20', reason: 'It was not found.' } };
      await write('content/link-results.json', JSON.stringify(results));
    },
    from: allButCode,
    keepsMost: true,
  },
  {
    name: 'a label of the vocabulary',
    apply: () => change('src/vocabulary/technologies.ts', "en: 'Mobile app'", "en: 'Telephone app'"),
    from: everything,
    keepsMost: false,
  },
  {
    name: 'a component',
    apply: () => change('src/components/entry/article.ts', '<p class="lead"', '<p class="lead first"'),
    from: everything,
    keepsMost: false,
  },
  {
    name: 'a style',
    apply: () => change('src/styles/tokens.css', /$/, '\n.first {\n  color: inherit;\n}\n'),
    from: everything,
    keepsMost: false,
  },
  {
    name: 'a sentence of the interface',
    apply: () => change('src/i18n/en/entry.ts', "'Related initiatives'", "'Initiatives like this one'"),
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
  for (const part of from) await rm(join(fresh.folder, part), { recursive: true, force: true });
  const clean = await fresh.build();
  expect(clean.code, clean.output).toBe(0);
  expect(clean.output).toContain(' 0 of them as they were');
  const anew = digestsOf(join(fresh.folder, 'dist'));
  expect([...built].filter(([file, digest]) => anew.get(file) !== digest)).toEqual([]);
  expect(built.size).toBe(anew.size);
});

test('a page that somebody has changed by hand is made again', async () => {
  const page = pathOf(`dist/initiatives/${ids[2]}/index.html`);
  const before = await readFile(page, 'utf8');
  await writeFile(page, 'Something else.');
  await project.build();
  expect(await readFile(page, 'utf8')).toBe(before);
});
