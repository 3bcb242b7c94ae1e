import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { entryText } from '../fixtures/initiative.ts';
import { makeFolder, runBeside, runCommand } from '../fixtures/run-command.ts';

interface Call {
  readonly what: string;
  readonly body: { readonly body?: string; readonly state?: string; readonly title?: string } | undefined;
}

let calls: Call[] = [];
let issues: object[] = [];
let server: Server;

beforeAll(
  () =>
    new Promise<void>((done) => {
      server = createServer((request, response) => {
        let text = '';
        request.on('data', (piece: Buffer) => (text += piece.toString()));
        request.on('end', () => {
          calls.push({ what: `${request.method} ${request.url}`, body: text === '' ? undefined : (JSON.parse(text) as Call['body']) });
          if (request.headers.authorization !== 'Bearer secret') response.writeHead(403).end('{}');
          else response.end(JSON.stringify(request.method === 'GET' ? issues : { number: 8 }));
        });
      }).listen(0, '127.0.0.1', () => {
        vi.stubEnv('GITHUB_API_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
        vi.stubEnv('GITHUB_REPOSITORY', 'a/b');
        done();
      });
    }),
);
afterAll(() => {
  server.close();
  vi.unstubAllEnvs();
});
beforeEach(() => {
  calls = [];
  issues = [];
  vi.stubEnv('GITHUB_TOKEN', 'secret');
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
  expect(calls.map(({ what }) => what)).toEqual(['GET /repos/a/b/issues?state=open&per_page=100&page=1', 'POST /repos/a/b/issues']);
  expect(calls[1]?.body).toMatchObject({ title: 'Due for review', body: expect.stringContaining('Lantern Line') });

  issues = [{ ...ours, number: 3, user: { type: 'User' } }, { ...ours, number: 4, pull_request: {} }, ours];
  expect(await runBeside('issue', old, 'due')).toMatchObject({ code: 0, output: 'Brought issue 7 up to date.' });
  const fresh = folderWith('2026-11-01');
  expect(await runBeside('issue', fresh, 'due')).toMatchObject({ code: 0, output: 'Closed issue 7.' });
  expect(calls.at(-1)).toMatchObject({ what: 'PATCH /repos/a/b/issues/7', body: { state: 'closed' } });
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
