import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { initiativeKeys } from '../../src/schema/initiative.ts';
import { byMonth, historyById, readHistory } from '../../src/history/history.ts';

const root = mkdtempSync(join(tmpdir(), 'history-'));
const folder = join(root, 'repo', 'content');
const git = (...parameters: string[]): string =>
  execFileSync('git', ['-C', join(root, 'repo'), '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...parameters], {
    encoding: 'utf8',
  });

const commit = (subject: string, day: string): void => {
  git('add', '-A');
  execFileSync('git', ['-C', join(root, 'repo'), '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', subject], {
    env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: `${day}T12:00:00Z` },
  });
};
const write = (id: string, record: string, body: string): void =>
  writeFileSync(join(folder, `${id}.mdx`), `---\n${record}---\n\n${body}\n`);

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  git('init', '-q');
  write('one', 'name: One\nstatus: active\ncountries: [NP]\n', 'First text.');
  write('two', 'name: Two\nstatus: active\n', 'Text of "two" -- with\n+ signs\n- and dashes.');
  commit('Two entries', '2026-01-10');
  write('one', 'name: One\nstatus: ended\ncountries: [NP, IN]\n', 'First text.');
  commit('One has ended, says its operator', '2026-02-03');
  write('one', 'name: "One"\nstatus: ended\ncountries: [NP, IN]\n', 'First text.');
  commit('Quotes', '2026-02-04');
  write('two', 'name: Two\nstatus: active\n', 'Text of "two" -- with\n+ signs\n- and more dashes.');
  rmSync(join(folder, 'one.mdx'));
  commit('Text; one is gone', '2026-03-01');
  write('two.fr', 'translates: a\n', 'Texte.');
  write('two', 'name: Two\nstatus: active\n', 'Text of "two" -- with\n+ signs\n- and most dashes.');
  commit('In French', '2026-04-01');
  write('two.fr', 'translates: a\n', 'Un texte.');
  commit('Better French', '2026-04-02');
  write('two.fr', 'translates: "a"\n', 'Un texte.');
  commit('Quotes in French', '2026-04-03');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('an entry tells how it came to be, field by field, newest first', async () => {
  const history = historyById(await readHistory(folder));
  expect(history.get('one')?.map(({ kind, date, fields, text }) => ({ kind, date, fields, text }))).toEqual([
    { kind: 'removed', date: '2026-03-01', fields: [], text: false },
    {
      kind: 'ended',
      date: '2026-02-03',

      fields: [
        { field: 'status', before: 'active', after: 'ended' },
        { field: 'countries', before: 'NP', after: 'NP, IN' },
      ],
      text: false,
    },
    { kind: 'added', date: '2026-01-10', fields: [], text: false },
  ]);
});

test('text that looks like a diff is read as text, and a translation belongs to its entry', async () => {
  expect(
    historyById(await readHistory(folder))
      .get('two')
      ?.map(({ kind, text, fields, translated }) => ({ kind, text, fields, translated })),
  ).toEqual([
    { kind: 'corrected', text: false, fields: [], translated: ['fr'] },
    { kind: 'corrected', text: true, fields: [], translated: ['fr'] },
    { kind: 'corrected', text: true, fields: [], translated: [] },
    { kind: 'added', text: false, fields: [], translated: [] },
  ]);
});

test('months name each entry once per kind', async () => {
  expect(
    byMonth(await readHistory(folder)).map(({ month, changes }) => [
      month,
      changes.added.length,
      changes.corrected.length,
      changes.ended.length,
      changes.removed.length,
    ]),
  ).toEqual([
    ['2026-04', 0, 1, 0, 0],
    ['2026-03', 0, 1, 0, 1],
    ['2026-02', 0, 0, 1, 0],
    ['2026-01', 2, 0, 0, 0],
  ]);
});

/** All that a history says. The digest of a commit may hold any four digits. */
const asTold = (history: Awaited<ReturnType<typeof readHistory>>): string =>
  JSON.stringify(history, (key, value: unknown) => (key === 'commit' ? undefined : value));

test('what was taken off is not told, in no field that can hurt', async () => {
  const repo = mkdtempSync(join(tmpdir(), 'taken-off-'));
  const secret = 'Maria Example, 16, who lives in the shelter at 5 Hidden Lane, 0909 879 0000';
  const held = (values: object): string =>
    `---\n${Object.entries(values)
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
      .join('\n')}\n---\n\nText.\n`;
  const run = (...words: string[]): string =>
    execFileSync('git', ['-C', repo, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], { encoding: 'utf8' });
  const keys = [...initiativeKeys, 'unknown', 'x|y', '__proto__'];
  run('init', '-q');
  for (const values of [
    { name: 'One' },
    Object.fromEntries(keys.map((key) => [key, key === 'contacts' ? [{ display: secret, value: secret }] : secret])),
    { name: 'One' },
  ]) {
    writeFileSync(join(repo, 'one.mdx'), held(values));
    run('add', '-A');
    run('commit', '-qm', secret);
  }
  const history = await readHistory(repo);
  rmSync(repo, { recursive: true });
  expect(history).toHaveLength(3);
  expect(asTold(history)).not.toMatch(/Maria|Hidden|0909/);
  expect(history[0]?.fields.map(({ field }) => field)).toContain('contacts');
});

/** A branch whose commits say what no reviewer reads, and end in a harmless word; brought to the main branch in some way. */
const hostileBranch = (merge: readonly string[]): string => {
  const repo = mkdtempSync(join(tmpdir(), 'branch-'));
  const run = (...words: string[]): string =>
    execFileSync('git', ['-C', repo, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], { encoding: 'utf8' });
  const state = (files: Readonly<Record<string, string>>): void => {
    for (const [name, record] of Object.entries(files)) writeFileSync(join(repo, name), `---\n${record}\n---\n\nText.\n`);
    run('add', '-A');
    run('commit', '-qm', 'A word');
  };
  run('init', '-q', '--initial-branch=main');
  state({ 'one.mdx': 'name: One\nstatus: active\nfocusAreas: [helplines]' });
  run('checkout', '-qb', 'theirs');
  state({
    'Police moved: call 0909 879 0000.mdx': 'name: Two',
    'call-0909-879-0000.mdx': 'name: Three',
    'one.mdx':
      'name: One\nstatus: ended\nfocusAreas: [Maria-Example-lives-at-5-Hidden-Lane]\nlanguages: [en-x-call0909-8790000]\nstarted: call-0909',
  });
  run('rm', '-q', 'Police moved: call 0909 879 0000.mdx', 'call-0909-879-0000.mdx');
  state({ 'one.mdx': 'name: One\nstatus: active\nfocusAreas: [helplines]\ngaps: A word.', '.gitattributes': '*.mdx -diff' });
  run('checkout', '-q', 'main');
  run('merge', '-q', ...merge, 'theirs');
  return repo;
};

test('a branch that is merged tells what came of it, and none of its steps', async () => {
  const repo = hostileBranch(['--no-ff', '--message=Merge']);
  const history = await readHistory(repo);
  rmSync(repo, { recursive: true });
  expect(history.map(({ id, kind, fields }) => ({ id, kind, fields }))).toEqual([
    { id: 'one', kind: 'corrected', fields: [{ field: 'gaps', before: undefined, after: undefined }] },
    { id: 'one', kind: 'added', fields: [] },
  ]);
});

test('where each of its steps came to the main branch, no name and no value of theirs is a text', async () => {
  const repo = hostileBranch(['--ff-only']);
  const history = await readHistory(repo);
  rmSync(repo, { recursive: true });
  // An id in the form of one is the name of an entry, which the check holds against all others.
  expect(new Set(history.map(({ id }) => id))).toEqual(new Set(['one', 'call-0909-879-0000']));
  expect(asTold(history.filter(({ id }) => id === 'one'))).not.toMatch(/Maria|Hidden|0909/);
});

test.each(['253402300800', '99999999999', '4102444800'])(
  'a commit of the day @%s neither stands in the history nor stops it',
  async (seconds) => {
    const repo = mkdtempSync(join(tmpdir(), 'days-'));
    const run = (words: string[], env: object = {}): string =>
      execFileSync('git', ['-C', repo, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
        encoding: 'utf8',
        env: { ...process.env, ...env },
      });
    run(['init', '-q']);
    writeFileSync(join(repo, 'one.mdx'), '---\nname: One\n---\n\nText.\n');
    run(['add', '-A']);
    run(['commit', '-qm', 'One'], { GIT_COMMITTER_DATE: '2026-01-10T12:00:00Z' });
    writeFileSync(join(repo, 'one.mdx'), '---\nname: Two\n---\n\nText.\n');
    // Git itself takes no such day from its environment, so the commit is written by hand.
    run(['add', '-A']);
    const commit = `tree ${run(['write-tree']).trim()}\nparent ${run(['rev-parse', 'HEAD']).trim()}\nauthor A <a@example.org> ${seconds} +0000\ncommitter A <a@example.org> ${seconds} +0000\n\nSimpler word\u001eabc\u001f2026-13-01\u001fx\n`;
    const hash = execFileSync('git', ['-C', repo, 'hash-object', '-t', 'commit', '-w', '--stdin', '--literally'], {
      input: commit,
      encoding: 'utf8',
    }).trim();
    run(['update-ref', 'HEAD', hash]);
    const days = (await readHistory(repo)).map(({ date }) => date);
    rmSync(repo, { recursive: true });
    expect(days).toEqual(['2026-01-10']);
  },
);

test('a shallow clone shows nothing rather than a part', async () => {
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${join(root, 'repo')}`, join(root, 'shallow')]);
  expect(await readHistory(join(root, 'shallow', 'content'))).toEqual([]);
});

test('a folder outside git has no history', async () => {
  const plain = mkdtempSync(join(tmpdir(), 'plain-'));
  expect(await readHistory(plain)).toEqual([]);
  rmSync(plain, { recursive: true });
});
