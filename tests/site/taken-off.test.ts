import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entryText, type RecordInput } from '../fixtures/initiative.ts';
import { commitAll, git } from '../fixtures/run-command.ts';
import { createProject, type Project } from './project.ts';
import { isNoText, textOf } from './withheld.ts';

/** A word that stands nowhere else, for each place of an entry that a person or a shelter could be named in. */
const planted = (entry: string, place: string): string => `Zq${entry}${place}`;
const source = {
  id: 'lantern',
  url: 'https://lantern.example.org/about',
  title: 'About us',
  publisher: 'Lantern',
  published: '2025-11',
  accessed: '2026-01-09',
  kind: 'own',
} as const;

/** An entry with a planted word in each place of fields that may be missing. */
const optional = (entry: string): Partial<RecordInput> => ({
  aliases: [planted(entry, 'alias')],
  gaps: `Nobody says where ${planted(entry, 'gaps')} lives.`,
  translations: { fr: { summary: `Une ligne pour les travailleurs, où ${planted(entry, 'translation')} répond.` } },
  contacts: [
    {
      kind: 'email',
      value: `${planted(entry, 'contact').toLowerCase()}@lantern.example.org`,
      display: `${planted(entry, 'contact').toLowerCase()}@lantern.example.org`,
      countries: ['NP'],
      source: 'lantern',
    },
  ],
});
const required = (entry: string): Partial<RecordInput> => ({
  summary: `Helpline on which ${planted(entry, 'summary')} answers workers who were charged for a job.`,
  organisations: [{ name: `House of ${planted(entry, 'organisation')}`, role: 'lead', type: 'ngo', country: 'NP' }],
  sources: [{ ...source, title: `About ${planted(entry, 'source')}` }],
});
const prose = (entry: string): string => `Workers ring ${planted(entry, 'text')}.[^lantern]`;

const wholeFields = 'aliases, gaps, translations, contacts, text';
/** What is listed of each entry; the words of the one that is not must be found. */
const entries = ['fields', 'whole', 'commit', 'gone', 'required', 'told'] as const;

let project: Project;
let texts: ReadonlyMap<string, string>;

const write = (id: string, changes: Partial<RecordInput>, text: string): void =>
  writeFileSync(join(project.folder, `content/initiatives/${id}.mdx`), entryText({ name: `Line of ${id}`, ...changes }, text));

const release = (tag: string, day: string): void => {
  const epoch = String(Date.parse(`${day}T12:00:00Z`) / 1000);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/release.ts', tag, '--content', 'content/initiatives', '--out', 'content/releases'],
    {
      cwd: project.folder,
      encoding: 'utf8',
      env: { ...process.env, SOURCE_DATE_EPOCH: epoch },
    },
  );
  expect(status, stderr).toBe(0);
};

const textIn = async (file: string): Promise<string> =>
  file.endsWith('.parquet')
    ? (await parquetReadObjects({ file: new Uint8Array(readFileSync(file)).buffer })).flatMap((row) => Object.values(row)).join('\n')
    : textOf('', file);

beforeAll(async () => {
  project = await createProject();
  const { folder } = project;
  for (const entry of entries) write(entry, { ...optional(entry), ...(entry === 'fields' ? {} : required(entry)) }, prose(entry));
  commitAll(folder);
  const brought = git(folder, 'rev-parse', 'HEAD').trim();
  release('2026.10', '2026-11-10');
  for (const entry of entries.filter((one) => one !== 'gone')) write(entry, {}, 'Workers ring the line.[^lantern]');
  git(folder, 'rm', '--quiet', 'content/initiatives/gone.mdx');
  const why = 'date: 2026-11-15, why: A person was named.';
  const list = [
    `- { id: fields, fields: [${wholeFields}], ${why} }`,
    `- { id: whole, ${why} }`,
    `- { id: commit, commit: ${brought}, ${why} }`,
    `- { id: gone, ${why} }`,
    `- { id: required, fields: [summary, organisations, sources, ${wholeFields}], ${why} }`,
  ];
  writeFileSync(join(folder, 'content/withheld-history.yaml'), `${list.join('\n')}\n`);
  commitAll(folder);
  release('2026.11', '2026-11-20');
  commitAll(folder);
  const { code, output } = await project.build({});
  expect(code, output).toBe(0);
  const dist = join(folder, 'dist');
  const files = globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isNoText(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  texts = new Map(
    await Promise.all(
      [...files, join(folder, 'content/releases/2026.11/changes.md')].map(
        async (file) => [relative(folder, file), await textIn(file)] as const,
      ),
    ),
  );
});

afterAll(() => project.remove());

const holding = (word: string): readonly string[] =>
  [...texts].filter(([, text]) => text.toLowerCase().includes(word.toLowerCase())).map(([file]) => file);

test('what is not listed stands in the frozen release as it was, so that the words can be found', () => {
  expect(holding(planted('told', ''))).toContain('dist/data/releases/2026.10/initiatives.jsonl');
  expect(holding(planted('told', 'organisation'))).toContain('dist/data/releases/2026.10/organisations.csv');
  expect(holding(planted('told', 'source'))).toContain('dist/data/releases/2026.10/sources.csv');
  expect(texts.size).toBeGreaterThan(300);
});

test.each(entries.filter((entry) => entry !== 'told'))('nothing of what is listed can be read in any file: %s', (entry) => {
  expect(holding(planted(entry, ''))).toEqual([]);
});

test('nor does anything of the past say which of the listed fields it was', () => {
  const since = JSON.parse(texts.get('dist/data/releases/2026.11/since/2026.10.json') ?? '') as {
    items: readonly { id: string; field?: string }[];
  };
  const fieldsOf = (id: string): readonly string[] => since.items.filter((item) => item.id === id).map(({ field = '' }) => field);
  expect(fieldsOf('told').length).toBeGreaterThan(5);
  expect(fieldsOf('fields').filter((field) => wholeFields.includes(field))).toEqual([]);
  for (const id of ['whole', 'commit', 'gone', 'required']) expect(fieldsOf(id), id).toEqual([]);
  const log = texts.get('content/releases/2026.11/changes.md') ?? '';
  expect(log).toContain('`told`');
  for (const id of ['fields', 'whole', 'commit', 'gone', 'required']) expect(log).not.toContain(`\`${id}\``);
});

test('the page of a difference tells the ids and values that its document tells', () => {
  const page = texts.get('dist/data/releases/2026.11/since/2026.10/index.html') ?? '';
  const { items } = JSON.parse(texts.get('dist/data/releases/2026.11/since/2026.10.json') ?? '') as {
    items: readonly { field?: string; added?: readonly string[]; removed?: readonly string[]; before?: unknown; after?: unknown }[];
  };
  const ids = items.flatMap(({ added = [], removed = [] }) => [...added, ...removed]);
  expect(ids).toContain(`house-of-${planted('told', 'organisation').toLowerCase()}`);
  expect(ids.filter((id) => !page.includes(id))).toEqual([]);
  for (const { field } of items) expect(page).toContain(`<code>${field}</code>`);
});

test('a release states the size and the checksum of what it gives', () => {
  const manifest = JSON.parse(texts.get('dist/data/releases/2026.10/manifest.json') ?? '') as {
    counts: { initiatives: number };
    files: readonly { name: string; bytes: number }[];
  };
  expect(manifest.counts.initiatives).toBe(2);
  for (const { name, bytes } of manifest.files)
    expect(readFileSync(join(project.folder, 'dist/data/releases/2026.10', name)).length, name).toBe(bytes);
});
