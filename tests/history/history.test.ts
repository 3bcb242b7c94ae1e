import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  expect(history.get('one')?.map(({ kind, date, why, fields, text }) => ({ kind, date, why, fields, text }))).toEqual([
    { kind: 'removed', date: '2026-03-01', why: 'Text; one is gone', fields: [], text: false },
    {
      kind: 'ended',
      date: '2026-02-03',
      why: 'One has ended, says its operator',
      fields: [
        { field: 'status', before: 'active', after: 'ended' },
        { field: 'countries', before: 'NP', after: 'NP, IN' },
      ],
      text: false,
    },
    { kind: 'added', date: '2026-01-10', why: 'Two entries', fields: [], text: false },
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

test('a shallow clone shows nothing rather than a part', async () => {
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${join(root, 'repo')}`, join(root, 'shallow')]);
  expect(await readHistory(join(root, 'shallow', 'content'))).toEqual([]);
});

test('a folder outside git has no history', async () => {
  const plain = mkdtempSync(join(tmpdir(), 'plain-'));
  expect(await readHistory(plain)).toEqual([]);
  rmSync(plain, { recursive: true });
});
