import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRenderedEntry } from '../../src/store/read-rendered.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { accepted, refused } from '../fixtures/hostile.ts';
import { makeFolder } from '../fixtures/run-command.ts';

/** Memory in megabytes, and far more time than is needed: who exceeds either has found a way to exhaust the reader. */
const heap = 300;
const patience = 180_000;

test('hostile entries are refused one by one, with little memory, and nothing of them is run or written', () => {
  const all = { ...refused, ...accepted };
  const folder = makeFolder(Object.fromEntries(Object.entries(all).map(([name, text]) => [`entries/${name}.mdx`, text])));
  const { status, stdout, stderr, signal } = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${heap}`,
      'scripts/check.ts',
      '--content',
      join(folder.path, 'entries'),
      '--format',
      'json',
      '--today',
      '2026-11-22',
    ],
    { encoding: 'utf8', timeout: patience, maxBuffer: 2 ** 28 },
  );
  expect([status, signal, stderr]).toEqual([1, null, '']);
  const problems = JSON.parse(stdout) as Problem[];
  // That all have the same name, address and organisation is said too, and is not what is looked for here.
  const own = problems.filter(({ severity, kind }) => severity === 'error' && kind !== 'duplicate-name');
  const errorsOf = (name: string): Problem[] => own.filter(({ file }) => file.endsWith(`/${name}.mdx`));
  expect(Object.keys(refused).filter((name) => errorsOf(name).length === 0)).toEqual([]);
  expect(Object.keys(accepted).flatMap((name) => errorsOf(name).map(({ message }) => `${name}: ${message}`))).toEqual([]);
  for (const { file, message, line, kind } of own) {
    expect(message.length, `${file} ${kind}`).toBeLessThan(1000);
    if (kind !== 'file-size') expect(line, `${file} ${message}`).toBeGreaterThan(0);
  }
  expect(readdirSync(folder.path)).toEqual(['entries']);
}, 200_000);

test('hostile entries that are text can also be shown', () => {
  const shown = Object.entries(accepted).filter(
    ([name, text]) => readRenderedEntry({ file: `${name}.mdx`, text }, [], '/').entry?.html !== undefined,
  );
  expect(shown.map(([name]) => name)).toEqual(Object.keys(accepted));
});
