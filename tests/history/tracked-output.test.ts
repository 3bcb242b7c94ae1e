import { expect, test } from 'vitest';
import { outputFolders, trackedOutput } from '../../src/history/tracked-output.ts';
import { commitAll, git, makeFolder } from '../fixtures/run-command.ts';

test('what only builds write is found in a repository, in capitals too, and nothing else', async () => {
  const { path } = makeFolder({ 'package.json': '{}', 'docs/dist/x.json': '{}', 'distance/x.json': '{}' });
  commitAll(path);
  expect(await trackedOutput(path)).toEqual([]);
  const brought = outputFolders.flatMap((name) => [`${name}/x.json`, `${name.toUpperCase()}/x.json`]);
  const blob = git(path, 'hash-object', '-w', 'package.json').trim();
  // Only in the index, as a commit would have it: on some disks two of them are one.
  for (const file of brought) git(path, 'update-index', '--add', '--cacheinfo', `100644,${blob},${file}`);
  expect((await trackedOutput(path)).toSorted()).toEqual(brought.toSorted());
});
