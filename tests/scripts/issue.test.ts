import { beforeEach, expect, test, vi } from 'vitest';
import { useGithubServer } from '../fixtures/github-server.ts';
import { entryText } from '../fixtures/initiative.ts';
import { makeFolder, runBeside, runCommand } from '../fixtures/run-command.ts';

let issues: object[] = [];

const calls = useGithubServer((what) => JSON.stringify(what.startsWith('GET ') ? issues : { number: 8 }));

beforeEach(() => {
  issues = [];
});

const folderWith = (reviewed: string) => {
  const folder = makeFolder({ 'aurora.mdx': entryText({ added: '2020-01-01', reviewed }) });
  vi.stubEnv('CONTENT_DIR', folder.path);
  return folder.path;
};
const ours = { number: 7, title: 'Due for review', user: { type: 'Bot' } };

test('opens one issue, brings it up to date, closes it', async () => {
  const old = folderWith('2020-02-01');
  expect(await runBeside('issue', old, 'due')).toMatchObject({ code: 0, output: 'Opened issue 8.' });
  expect(calls.map(({ what }) => what)).toEqual(['GET issues?state=open&per_page=100&page=1', 'POST issues']);
  expect(calls[1]?.body).toMatchObject({ title: 'Due for review', body: expect.stringContaining('Lantern Line') });

  issues = [{ ...ours, number: 3, user: { type: 'User' } }, { ...ours, number: 4, pull_request: {} }, ours];
  expect(await runBeside('issue', old, 'due')).toMatchObject({ code: 0, output: 'Brought issue 7 up to date.' });
  const fresh = folderWith('2026-11-01');
  expect(await runBeside('issue', fresh, 'due')).toMatchObject({ code: 0, output: 'Closed issue 7.' });
  expect(calls.at(-1)).toMatchObject({ what: 'PATCH issues/7', body: { state: 'closed' } });
  issues = [];
  expect(await runBeside('issue', fresh, 'due')).toMatchObject({ code: 0, output: 'No issue is needed, and none is open.' });
});

test('without the right to, or without a token', async () => {
  vi.stubEnv('GITHUB_TOKEN', 'wrong');
  const old = folderWith('2020-02-01');
  const { code, errors } = await runBeside('issue', old, 'due');
  expect([code, errors]).toEqual([1, 'GitHub answered 403 to GET issues?state=open&per_page=100&page=1.']);
  expect(runCommand('issue', old, 'due', '--dry-run').output).toMatch(/^# Due for review\n/);
  vi.stubEnv('GITHUB_TOKEN', undefined);
  expect(runCommand('issue', old, 'due').code).toBe(2);
  expect(runCommand('issue', old, '../../evil').code).toBe(2);
});

test('without results of links that can be read, nothing is said to be well and no issue is closed', async () => {
  const folder = makeFolder({ 'entries/aurora.mdx': entryText() });
  vi.stubEnv('CONTENT_DIR', `${folder.path}/entries`);
  issues = [{ ...ours, title: 'Links that do not work' }];
  for (const results of [undefined, '', '{ "https://', '[]', '{}', '{"https://a.example/":1}']) {
    if (results !== undefined) folder.write('link-results.json', results);
    const { code, output, errors } = await runBeside('issue', folder.path, 'links');
    expect([code, output], results).toEqual([1, '']);
    expect(errors, results).toMatch(/link-results\.json is not there, or holds no result as .*\nThe report "links" failed\.$/);
  }
  expect(calls).toEqual([]);
  folder.write(
    'link-results.json',
    JSON.stringify({ 'https://a.example/': { result: 'works', tried: '2026-01-01', worked: '2026-01-01' } }),
  );
  expect(await runBeside('issue', folder.path, 'links')).toMatchObject({ code: 0, output: 'Closed issue 7.' });
});
