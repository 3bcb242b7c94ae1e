import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { measure, type Measured } from './measure.ts';
import { temporaryFolder } from './temporary.ts';

/** What else could build pages from the same entries: the least that any builder has to do, and two others. */
export const rivalNames = ['floor', 'Eleventy', 'Hugo'] as const;
export type RivalName = (typeof rivalNames)[number];

/** One program of a rival. */
export interface Rival extends Measured {
  readonly builder: RivalName;
  readonly name: string;
  readonly pages: number;
}

const own = 'bench/eleventy';

const pagesIn = async (folder: string): Promise<number> =>
  (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).length;

/** The entries as plain Markdown: the same fields and text, without the files' own format of citations. */
const writeMarkdown = async (entries: string, folder: string, renamed: Readonly<Record<string, string>> = {}): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(entries)) {
    const text = await readFile(join(entries, name), 'utf8');
    await writeFile(
      join(folder, name.replace(/\.mdx$/, '.md')),
      text
        .replace('---\n', '---\ntags: [entry]\n')
        .replace(/^([a-zA-Z]+):/gm, (field, name: string) => (renamed[name] === undefined ? field : `${renamed[name]}:`))
        .replace(/\[\^[^\]]+\]/g, ''),
    );
  }
};

const eleventy = async (entries: string, place: string): Promise<readonly Rival[]> => {
  await cp(own, place, { recursive: true });
  await writeMarkdown(entries, join(place, 'content'));
  await mkdir(join(place, 'includes'));
  await cp(join(place, 'entry.11ty.js'), join(place, 'includes', 'entry.11ty.js'));
  await cp(join(place, 'list.11ty.js'), join(place, 'content', 'list.11ty.js'));
  await measure('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: place });
  const build = await measure(process.execPath, ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], { cwd: place });
  const pages = await pagesIn(join(place, 'site'));
  const search = await measure(process.execPath, [resolve('node_modules/pagefind/lib/runner/bin.cjs'), '--site', 'site'], { cwd: place });
  return [
    { builder: 'Eleventy', name: 'Eleventy 3.1.8', pages, ...build },
    { builder: 'Eleventy', name: 'Pagefind 1.6 on those pages', pages, ...search },
  ];
};

const hugo = async (entries: string, place: string): Promise<readonly Rival[]> => {
  // These two fields mean something else to Hugo: the address of the page itself, and further addresses of it.
  await writeMarkdown(entries, join(place, 'content', 'initiatives'), { url: 'website', aliases: 'otherNames' });
  await mkdir(join(place, 'layouts', '_default'), { recursive: true });
  await writeFile(join(place, 'config.toml'), 'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "RSS"]\n');
  await writeFile(
    join(place, 'layouts', '_default', 'single.html'),
    '<!doctype html><title>{{ .Title }}</title><main><h1>{{ .Params.name }}</h1><p>{{ .Params.summary }}</p>{{ .Content }}<dl>{{ range $key, $value := .Params }}<div><dt>{{ $key }}</dt><dd>{{ $value }}</dd></div>{{ end }}</dl></main>',
  );
  await writeFile(
    join(place, 'layouts', '_default', 'list.html'),
    '<!doctype html><ul>{{ range first 24 .Pages }}<li>{{ .Params.name }}</li>{{ end }}</ul>',
  );
  const build = await measure('hugo', ['--quiet', '--destination', 'site'], { cwd: place });
  return [{ builder: 'Hugo', name: 'Hugo', pages: await pagesIn(join(place, 'site')), ...build }];
};

const floor = async (entries: string, place: string): Promise<readonly Rival[]> => {
  const script = resolve('bench/floor.ts');
  const measured = await measure(process.execPath, [script, entries, join(place, 'site')], { cwd: process.cwd() });
  return [{ builder: 'floor', name: 'Floor: read, parse, write', pages: await pagesIn(join(place, 'site')), ...measured }];
};

const builders: Readonly<Record<RivalName, (entries: string, place: string) => Promise<readonly Rival[]>>> = {
  floor,
  Eleventy: eleventy,
  Hugo: hugo,
};

/** Those that can run on this machine: Hugo where it is installed. */
export const rivalsHere = (): readonly RivalName[] =>
  rivalNames.filter((name) => name !== 'Hugo' || spawnSync('hugo', ['version'], { stdio: 'ignore' }).status === 0);

/** Builds the same entries with another builder, in a temporary folder. */
export const measureRival = async (name: RivalName, entries: string): Promise<readonly Rival[]> =>
  builders[name](entries, await temporaryFolder('rival'));
