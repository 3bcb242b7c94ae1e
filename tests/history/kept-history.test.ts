import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHistory } from '../../src/history/history.ts';
import { keptHistory } from '../../src/history/kept-history.ts';

const root = mkdtempSync(join(tmpdir(), 'kept-history-'));
const folder = join(root, 'content');
const cache = join(root, '.cache', 'history');

const commit = (name: string): void => {
  writeFileSync(join(folder, 'one.mdx'), `---\nname: ${name}\n---\n\nText.\n`);
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], { encoding: 'utf8' });
  git('add', '-A');
  git('commit', '-qm', name);
};

beforeAll(() => {
  mkdirSync(folder);
  for (const part of ['src', 'package-lock.json']) symlinkSync(resolve(part), join(root, part));
  execFileSync('git', ['init', '-q', folder]);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('history is read once for each commit, and is what it was', async () => {
  commit('One');
  const changes = await keptHistory(folder, root);
  expect(changes).toEqual(await readHistory(folder));
  const [name = ''] = readdirSync(cache);
  const kept = join(cache, name);
  writeFileSync(kept, readFileSync(kept, 'utf8').replace('"kind":"added"', '"kind":"ended"'));
  expect((await keptHistory(folder, root)).map(({ kind }) => kind)).toEqual(['ended']);
  commit('Two');
  expect((await keptHistory(folder, root)).map(({ kind }) => kind)).toEqual(['corrected', 'added']);
  writeFileSync(kept, 'broken');
  expect((await keptHistory(folder, root)).map(({ kind }) => kind)).toEqual(['corrected', 'added']);
});

test('a folder without a history has none, and nothing is kept of it', async () => {
  const plain = mkdtempSync(join(tmpdir(), 'plain-'));
  const before = readdirSync(cache).length;
  expect(await keptHistory(plain, root)).toEqual([]);
  expect(readdirSync(cache)).toHaveLength(before);
  rmSync(plain, { recursive: true });
});
