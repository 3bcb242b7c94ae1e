import { beforeEach, expect, test, vi } from 'vitest';
import { useGithubServer } from '../fixtures/github-server.ts';
import { makeFolder, runBeside, runCommand } from '../fixtures/run-command.ts';

/** What the repository holds. */
let onMain: string | undefined;
let branches: { ref: string }[] = [];
let pulls: { number: number }[] = [];

const answers: readonly (readonly [RegExp, () => unknown])[] = [
  [/^GET git\/ref\/heads\/main$/, () => ({ object: { sha: 'head' } })],
  [/^GET git\/commits\/head$/, () => ({ tree: { sha: 'tree' } })],
  [/^POST git\/blobs$/, () => ({ sha: 'blob' })],
  [/^POST git\/trees$/, () => ({ sha: 'new-tree' })],
  [/^POST git\/commits$/, () => ({ sha: 'new-commit' })],
  [/^GET git\/matching-refs/, () => branches],
  [/^GET pulls/, () => pulls],
  [/^POST pulls$/, () => ({ number: 8 })],
  [/^(?:PATCH|POST) /, () => ({})],
];

const calls = useGithubServer((what) =>
  what.startsWith('GET contents/') ? onMain : JSON.stringify(answers.find(([pattern]) => pattern.test(what))?.[1]()),
);

beforeEach(() => {
  [onMain, branches, pulls] = [undefined, [], []];
});

const results = `${JSON.stringify(
  {
    'https://a.example.org/': { result: 'works', tried: '2026-11-23', worked: '2026-11-23' },
    'https://b.example.org/': { result: 'broken', tried: '2026-11-16', reason: '404, no such page' },
  },
  null,
  2,
)}\n`;

const folderWith = (text?: string) => {
  const folder = makeFolder({ 'content/initiatives/README.md': '', ...(text !== undefined && { 'content/link-results.json': text }) });
  vi.stubEnv('CONTENT_DIR', `${folder.path}/content/initiatives`);
  return folder.path;
};
const whats = (): string[] => calls.map(({ what }) => what);
const bodyOf = (start: string): unknown => calls.find(({ what }) => what.startsWith(start))?.body;

test('one pull request with the one file: opened, then brought up to date, and left alone when nothing is new', async () => {
  const folder = folderWith(results);
  expect(await runBeside('propose', folder)).toMatchObject({ code: 0, output: 'Opened pull request 8.' });
  expect(whats().filter((what) => !what.startsWith('GET '))).toEqual([
    'POST git/blobs',
    'POST git/trees',
    'POST git/commits',
    'POST git/refs',
    'POST pulls',
  ]);
  expect(bodyOf('POST git/blobs')).toEqual({ content: results, encoding: 'utf-8' });
  expect(bodyOf('POST git/trees')).toEqual({
    base_tree: 'tree',
    tree: [{ path: 'content/link-results.json', mode: '100644', type: 'blob', sha: 'blob' }],
  });
  expect(bodyOf('POST git/refs')).toEqual({ ref: 'refs/heads/upkeep/link-results', sha: 'new-commit' });
  expect(bodyOf('POST pulls')).toMatchObject({
    head: 'upkeep/link-results',
    base: 'main',
    body: expect.stringContaining('Tries of 2 addresses, the last on 2026-11-23: 1 worked, 1 were broken, 0 could not be told.'),
  });

  calls.length = 0;
  [branches, pulls] = [[{ ref: 'refs/heads/upkeep/link-results' }], [{ number: 7 }]];
  expect(await runBeside('propose', folder)).toMatchObject({ code: 0, output: 'Brought pull request 7 up to date.' });
  expect(bodyOf('PATCH git/refs')).toEqual({ sha: 'new-commit', force: true });
  expect(whats()).not.toContain('POST pulls');

  calls.length = 0;
  onMain = results;
  expect((await runBeside('propose', folder)).output).toBe('content/link-results.json is the same on main: there is nothing to propose.');
  expect(whats()).toEqual(['GET contents/content/link-results.json?ref=main']);
});

test('without results, with broken ones, without the right to', async () => {
  expect(runCommand('propose', folderWith()).code).toBe(2);
  expect((await runBeside('propose', folderWith('{"x": 1}'))).code).toBe(1);
  expect(calls).toEqual([]);
  const folder = folderWith(results);
  expect(runCommand('propose', folder, '--dry-run').output).toMatch(/^# Results of the link check\n/);
  vi.stubEnv('GITHUB_TOKEN', 'wrong');
  const { code, errors } = await runBeside('propose', folder);
  expect([code, errors]).toEqual([1, 'GitHub answered 403 to GET contents/content/link-results.json.']);
  vi.stubEnv('GITHUB_TOKEN', undefined);
  expect(runCommand('propose', folder).code).toBe(2);
});
