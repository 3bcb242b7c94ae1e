import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { interfaceLanguages } from '../../src/vocabulary/define.ts';

/** A copy of the project with entries of its own, so that nothing a test does to it can reach the real one. */
export interface Project {
  readonly folder: string;
  readonly writeEntry: (id: string, text: string) => Promise<void>;
  /** @param mostKilobytes of a file that can be written; any when left out */
  readonly build: (
    environment?: Readonly<Record<string, string>>,
    mostKilobytes?: number,
  ) => Promise<{ code: number | null; output: string }>;
  /**
   * Starts the development server.
   * @returns its address, and how to end it
   */
  readonly serveWhileWriting: () => Promise<{ home: string; end: () => Promise<void> }>;
  /** Starts a build and ends it, without a chance to tidy up, once it has begun to write pages. */
  readonly buildInterrupted: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

const astro = 'node_modules/astro/bin/astro.mjs';
const parts = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * Instead of the module that draws pictures as PNG: to draw those of a site takes longer than its pages. Each of these files holds
 * the SVG that the picture would be drawn from.
 */
const undrawn = `export interface Drawing { readonly svg: string; readonly scale: number }
export const drawn = async ({ svg }: Drawing): Promise<Uint8Array<ArrayBuffer>> => new TextEncoder().encode(svg);
`;

const helpLanguagesFile = 'src/i18n/help/help-languages.ts';

/**
 * Leaves of the languages that only helpline pages are in one that is written from the right and one whose address is not its tag:
 * the pages of all twelve are half of a site of some entries.
 * @throws Error where the list is no longer written as it was
 */
const withFewLanguages = (source: string): string => {
  const kept: ReadonlySet<string> = new Set([...interfaceLanguages, 'ar', 'zh-Hans']);
  const few = source.replace(/(?<=^const words = \{)[^}]+(?=\})/m, (all) =>
    all
      .split(',')
      .filter((word) => kept.has(/[\w-]+/.exec(word)?.[0] ?? ''))
      .join(),
  );
  if (few === source) throw new Error(`${helpLanguagesFile} has no list of words by language.`);
  return few;
};

interface ProjectOptions {
  /** Of the folder that it lies in. */
  readonly name?: string;
  /** For builds of which the pages in further languages are not looked at. */
  readonly hasFewLanguages?: boolean;
}

export const createProject = async ({ name = 'project', hasFewLanguages = false }: ProjectOptions = {}): Promise<Project> => {
  const above = await realpath(await mkdtemp(join(tmpdir(), 'landscape-')));
  const folder = join(above, name);
  await mkdir(folder);
  for (const part of parts) await cp(part, join(folder, part), { recursive: true });
  await writeFile(join(folder, 'src/site/draw-picture.ts'), undrawn);
  if (hasFewLanguages) {
    const file = join(folder, helpLanguagesFile);
    await writeFile(file, withFewLanguages(await readFile(file, 'utf8')));
  }
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  const entries = join(folder, 'content', 'initiatives');
  await mkdir(entries, { recursive: true });
  const start = (program: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
    const env = { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: '1795824000', NO_COLOR: '1', ...environment };
    return spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  };
  const building = [astro, 'build'];
  return {
    folder,
    serveWhileWriting: () =>
      new Promise((done, failed) => {
        const child = start(process.execPath, [astro, 'dev', '--port', '0']);
        const ended = new Promise<void>((close) => child.once('close', () => close()));
        let output = '';
        child.stdout.on('data', (piece: Buffer) => {
          output += piece.toString();
          const [home] = /http:\/\/localhost:\d+\//.exec(output) ?? [];
          const end = (): Promise<void> => {
            child.kill();
            return ended;
          };
          if (home !== undefined) done({ home, end });
        });
        void ended.then(() => failed(new Error(output)));
      }),
    buildInterrupted: () =>
      new Promise((done) => {
        const child = start(process.execPath, building);
        const timer = setInterval(() => {
          if (globSync('.build/*.site/**/*.html', { cwd: folder }).length > 0) child.kill('SIGKILL');
        }, 20);
        child.on('close', () => {
          clearInterval(timer);
          done();
        });
      }),
    writeEntry: (id, text) => writeFile(join(entries, `${id}.mdx`), text),
    build: (environment = {}, mostKilobytes = undefined) =>
      new Promise((done) => {
        const child =
          mostKilobytes === undefined
            ? start(process.execPath, building, environment)
            : start('bash', ['-c', `ulimit -f ${mostKilobytes}; exec "$0" "$@"`, process.execPath, ...building], environment);
        let output = '';
        child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
        child.stderr.on('data', (piece: Buffer) => (output += piece.toString()));
        child.on('close', (code) => {
          done({ code, output });
        });
      }),
    remove: () => rm(above, { recursive: true, force: true }),
  };
};

/** Digests of all files below a folder, by their path. */
export const digestsOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry): [string, string] => {
        const file = join(entry.parentPath, entry.name);
        return [relative(folder, file), hash('sha256', readFileSync(file))];
      })
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );

/** A small entry without mistakes. */
export const entryText = ({ name = 'Harbour Light', technology = 'mobile-app', extra = '' } = {}): string => `---
name: ${name}
summary: An app with which fishers at sea can report working conditions to a trade union.
focusAreas: [apps]
technologies: [${technology}]
purposes: [worker-voice]
pillars: [protection]
exploitation: [forced-labour]
users: [workers]
countries: [TH]
status: unknown
access: free
organisations:
  - name: Harbour Union
    role: lead
    type: ngo
    country: TH
sources:
  - id: site
    url: https://harbour-light.example.org/
    title: Harbour Light
    publisher: Harbour Union
    published: "2024-06"
    accessed: "2026-11-01"
    kind: own
added: "2026-11-01"
reviewed: "2026-11-01"
${extra}---

## What it does

Fishers answer questions in their own language.[^site]
`;
