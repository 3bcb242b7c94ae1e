import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHistory } from '../../src/history/history.ts';
import { trackedOutput } from '../../src/history/tracked-output.ts';
import { entryText } from '../fixtures/initiative.ts';
import { commitAll, makeFolder, runCommand } from '../fixtures/run-command.ts';

/** Only an administrator can give a folder to somebody else. */
const canGive = process.getuid?.() === 0;

test.skipIf(!canGive)('in a folder that belongs to somebody else history, check and what was brought along are read as ever', async () => {
  const folder = makeFolder({ 'content/aurora.mdx': entryText({ name: 'Aurora' }), '.cache/x.json': '{}' });
  commitAll(folder.path);
  spawnSync('chown', ['-R', '65534', folder.path]);
  const content = join(folder.path, 'content');
  expect((await readHistory(content)).map(({ kind }) => kind)).toEqual(['added']);
  expect(await trackedOutput(content)).toEqual(['.cache/x.json']);
  expect(runCommand('check', folder.path, '--content', content, '--changed', 'HEAD').errors).toBe('');
});

test('without a repository there is neither a history nor anything brought along, and a comparison says why', async () => {
  const folder = makeFolder({ 'content/aurora.mdx': entryText({ name: 'Aurora' }) });
  const content = join(folder.path, 'content');
  expect([await readHistory(content), await trackedOutput(content)]).toEqual([[], []]);
  expect(runCommand('check', folder.path, '--content', content).code).toBe(0);
  const { code, errors } = runCommand('summary', folder.path, '--content', content);
  expect([code, errors.split('\n').at(-1)]).toEqual([2, 'content is in no git repository, so nothing can be said about changes.']);
});
