import { globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDoesWithout, ownFolders } from '../../scripts/lib/dev-native.ts';

const files = {
  'plain.js':
    'import { a } from "./deep/leaf.js"; import "some-package"; export const text = "import x from \'astro:content\'; import.meta.env";',
  'deep/leaf.js': 'export const a = import.meta.url; export * from "../circle.js";',
  'circle.js': 'import "./plain.js"; import "#inside"; export const isDev = import.meta.env?.DEV;',
  'virtual.js': 'export { routes } from "virtual:astro:routes";',
  'environment.js': 'export const site = import.meta.env.SITE;',
  'above.js': 'import "./plain.js"; import "./virtual.js";',
  'later.js': 'export const load = () => import("./environment.js");',
  'gone.js': 'import "./nowhere.js";',
};

let folder = '';

beforeAll(async () => {
  folder = `${await mkdtemp(join(tmpdir(), 'native-'))}/`;
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
});

afterAll(() => rm(folder, { recursive: true }));

it('finds what does without Vite, with all that it imports', () => {
  const doesWithout = createDoesWithout(folder);
  expect(Object.keys(files).filter((name) => doesWithout(join(folder, name)))).toEqual(['plain.js', 'deep/leaf.js', 'circle.js']);
});

it('takes nothing from other folders', () => {
  expect(createDoesWithout(`${folder}deep/`)(join(folder, 'plain.js'))).toBe(false);
});

it('is right about our own layers', () => {
  const asksVite = /import\.meta\.(?:env|glob|hot)|from '(?:astro:|virtual:)|\?raw'|\.(?:css|astro|mdx)';/;
  const wrong = ownFolders.flatMap((name) => globSync(`src/${name}/**/*.ts`)).filter((file) => asksVite.test(readFileSync(file, 'utf8')));
  expect(wrong).toEqual([]);
});
