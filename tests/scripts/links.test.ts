import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetch as fetchWith } from 'undici';
import { guardedAgent } from '../../scripts/lib/links/guard.ts';
import { outcomeOf } from '../../scripts/lib/links/outcome.ts';
import { stateOfText } from '../../src/entry/read-translation.ts';
import { certificate } from '../fixtures/certificate.ts';
import { entryText } from '../fixtures/initiative.ts';
import { makeFolder, runBeside, runCommand } from '../fixtures/run-command.ts';

interface Visit {
  readonly path: string;
  readonly method: string | undefined;
  readonly agent: string | undefined;
  readonly open: number;
}

const visits: Visit[] = [];
let open = 0;

/** One misbehaviour a path. What is not here is answered well. */
const behaviours: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse, visit: number) => void>> = {
  '/moved': (_, response) => response.writeHead(301, { Location: '/new-place' }).end(),
  '/braces': (_, response) => response.writeHead(302, { Location: '/b?filter={"a":1}|x' }).end(),
  '/long': (_, response) => response.writeHead(302, { Location: `/b?${'x'.repeat(3000)}` }).end(),
  '/elsewhere': (_, response) => response.writeHead(302, { Location: `${secure}/` }).end(),
  '/dropped': (_, response) => response.writeHead(302, { Location: '/' }).end(),
  '/circle': (_, response) => response.writeHead(302, { Location: '/circle' }).end(),
  '/missing': (_, response) => response.writeHead(404).end('none'),
  '/removed': (_, response) => response.writeHead(410).end(),
  '/refused': (_, response) => response.writeHead(403).end('no robots'),
  '/busy': (_, response) => response.writeHead(429, { 'Retry-After': '3600' }).end(),
  '/fault-once': (_, response, visit) => response.writeHead(visit <= 2 ? 500 : 200).end(),
  '/fault': (_, response) => response.writeHead(503).end(),
  '/silent': () => undefined,
  '/reset': (request) => request.socket.destroy(),
  '/no-head': (request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 200).end('page'),
  '/head-lies': (request, response) => response.writeHead(request.method === 'HEAD' ? 404 : 200).end('page'),
  '/slow-body': (_, response) => response.writeHead(200).write('a'),
  '/huge': (request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    if (request.method === 'HEAD') response.end();
    else for (let piece = 0; piece < 50; piece++) response.write('x'.repeat(1_000_000));
  },
};

const server = createHttpServer((request, response) => {
  const path = request.url ?? '';
  open++;
  response.on('close', () => open--);
  visits.push({ path, method: request.method, agent: request.headers['user-agent'], open });
  const visit = visits.filter((other) => other.path === path).length;
  const behaviour = behaviours[path];
  if (behaviour === undefined) response.writeHead(200).end('well');
  else behaviour(request, response, visit);
});
const untrusted = createTlsServer(certificate, (_, response) => response.end('secret'));

const listen = (host: Server): Promise<number> =>
  new Promise((done) => host.listen(0, '127.0.0.1', () => done((host.address() as AddressInfo).port)));
let base = '';
let secure = '';

beforeAll(async () => {
  base = `http://127.0.0.1:${await listen(server)}`;
  secure = `https://127.0.0.1:${await listen(untrusted)}`;
});
afterAll(() => {
  for (const host of [server, untrusted]) {
    host.closeAllConnections();
    host.close();
  }
});

const sourceAt = (url: string, index: number) => ({
  id: `s${index}`,
  url,
  title: 'T',
  publisher: 'P',
  accessed: '2026-01-09',
  kind: 'reporting',
});
const folderOf = (...urls: string[]) =>
  makeFolder({ 'entries/aurora.mdx': entryText({ sources: urls.map(sourceAt) }, urls.map((_, index) => `Said.[^s${index}]`).join(' ')) });
const quick = ['--local', '--delay', '10', '--timeout', '2000', '--retries', '1'];

test('a server that misbehaves in every way', async () => {
  const folder = folderOf(
    `${base}/fine`,
    ...Object.keys(behaviours)
      .filter((path) => !['/braces', '/long', '/elsewhere'].includes(path))
      .map((path) => base + path),
    `${secure}/`,
  );
  const { code, output } = await runBeside('links', folder.path, '--content', `${folder.path}/entries`, ...quick);
  const short = (text: string): string => text.replaceAll(base, 'http://host').replaceAll(secure, 'https://untrusted');
  expect(short(output)).toMatchInlineSnapshot(`
    "## Broken: 4

    - <http://host/circle>: it redirects in a circle (aurora); no archived copy
    - <http://host/missing>: 404, no such page (aurora); no archived copy
    - <http://host/removed>: 410, removed for good (aurora); no archived copy
    - <https://untrusted/>: its certificate is not valid (DEPTH\\_ZERO\\_SELF\\_SIGNED\\_CERT) (aurora); no archived copy

    ## Leads elsewhere: 2

    - <http://host/dropped>: leads to the home page <http://host/>: look whether the page is gone (aurora)
    - <http://host/moved>: leads to <http://host/new-place> (aurora)

    ## Could not tell: 5

    - <http://host/busy>: 429, too many requests (aurora)
    - <http://host/fault>: 503, the server has a fault (aurora)
    - <http://host/refused>: 403, refuses programs, or everybody (aurora)
    - <http://host/reset>: the connection failed (UND\\_ERR\\_SOCKET) (aurora)
    - <http://host/silent>: no answer in time (aurora)

    17 of 17 addresses tried on 2026-11-22: 8 work, 4 broken, 5 could not be told. 17 of 17 sources have no archived copy; "npm run links -- --unarchived FILE" lists them."
  `);
  expect(code).toBe(1);
  const results = JSON.parse(short(folder.read('link-results.json'))) as Record<string, { result: string; tried: string; worked?: string }>;
  expect(Object.keys(results)).toEqual(Object.keys(results).toSorted());
  expect(results['http://host/fine']).toEqual({ result: 'works', tried: '2026-11-22', worked: '2026-11-22' });
  expect(results['http://host/missing']).toEqual({ result: 'broken', tried: '2026-11-22', reason: '404, no such page' });
  expect(new Set(visits.map(({ agent }) => agent))).toEqual(
    new Set(['TheLandscapeLinkCheck (+https://github.com/counter-trafficking-landscape/landscape; landscape@example.org)']),
  );
  const methods = (path: string) => visits.filter((visit) => visit.path === path).map(({ method }) => method);
  expect([methods('/fine'), methods('/busy')]).toEqual([['HEAD'], ['HEAD', 'GET']]);
  expect(Math.max(...visits.map((visit) => visit.open))).toBeLessThanOrEqual(3);
});

test('a later run keeps the day on which a link last worked, starts with the oldest, and drops what no entry gives', async () => {
  const folder = folderOf(`${base}/missing`, `${base}/fine`, `${base}/new`);
  const state = (result: string, tried: string) => ({ result, tried, worked: '2026-01-01' });
  folder.write(
    'link-results.json',
    JSON.stringify({
      [`${base}/missing`]: state('works', '2026-01-01'),
      [`${base}/fine`]: state('works', '2026-10-01'),
      [`${base}/gone-from-entries`]: state('works', '2026-01-01'),
    }),
  );
  const run = (...options: string[]) => runBeside('links', folder.path, '--content', `${folder.path}/entries`, ...quick, ...options);
  expect((await run('--dry-run', '--limit', '2')).output.replaceAll(base, '')).toBe('/new\n/missing\n\n2 of 3 addresses would be tried.');
  expect((await run('--only', '/fine', '--dry-run')).output).toContain('1 of 3 addresses would be tried.');
  await run('--limit', '2');
  expect(JSON.parse(folder.read('link-results.json').replaceAll(base, ''))).toEqual({
    '/fine': state('works', '2026-10-01'),
    '/missing': { ...state('broken', '2026-11-22'), reason: '404, no such page' },
    '/new': { result: 'works', tried: '2026-11-22', worked: '2026-11-22' },
  });
});

test('what a server answers can break no later run', async () => {
  const folder = folderOf(`${base}/braces`, `${base}/long`);
  const run = () => runBeside('links', folder.path, '--content', `${folder.path}/entries`, ...quick);
  expect((await run()).code).toBe(0);
  expect(JSON.parse(folder.read('link-results.json').replaceAll(base, ''))).toEqual({
    '/braces': { result: 'works', tried: '2026-11-22', worked: '2026-11-22', leadsTo: '/b?filter=%7B%22a%22:1%7D%7Cx' },
    '/long': { result: 'works', tried: '2026-11-22', worked: '2026-11-22' },
  });
  const kept = folder.read('link-results.json');
  folder.write('link-results.json', kept.replace('"tried": "2026-11-22"', '"tried": "2026-13-45"'));
  const again = await run();
  expect([again.code, again.errors]).toEqual([0, expect.stringContaining('1 of 2 records are not as "npm run links" writes them')]);
  expect(folder.read('link-results.json')).toBe(kept);
});

test('no address of this machine or of a private network is asked', async () => {
  const folder = folderOf(`${base}/fine`, 'http://169.254.169.254/latest/meta-data', 'http://[::1]:8080/', 'http://localhost:8080/');
  const before = visits.length;
  const { output } = await runBeside('links', folder.path, '--content', `${folder.path}/entries`, '--delay', '10', '--retries', '0');
  expect(output.match(/it leads to this machine or into a private network/g)).toHaveLength(4);
  expect(visits.length).toBe(before);
});

test('a redirect leads to no other port of this machine', async () => {
  const own = new URL(base).port;
  const dispatcher = guardedAgent((port) => port === own);
  const reached = visits.length;
  expect((await fetchWith(`${base}/moved`, { dispatcher })).status).toBe(200);
  const asked = fetchWith(`${base}/elsewhere`, { dispatcher });
  await expect(asked).rejects.toMatchObject({ cause: { name: 'PrivateAddress' } });
  expect(visits.slice(reached).map(({ path }) => path)).toEqual(['/moved', '/new-place', '/elsewhere']);
});

test('when the network goes away meanwhile, what was found before is kept and nothing else', async () => {
  const others = Array.from({ length: 4 }, () => createHttpServer((_, response) => response.end('well')));
  const ports = await Promise.all(others.map(listen));
  // Hosts with more addresses are asked first.
  const there = [base, ...ports.map((port) => `http://127.0.0.1:${port}`)].flatMap((host) => [`${host}/fine`, `${host}/new-place`]);
  const gone = Array.from({ length: 25 }, (_, at) => `https://h${at}.invalid/`);
  const folder = folderOf(...there, ...gone);
  const { code, errors } = await runBeside('links', folder.path, '--content', `${folder.path}/entries`, ...quick);
  for (const other of others) other.close();
  expect([code, errors]).toEqual([2, expect.stringContaining('so the network seems to have gone')]);
  const results = Object.keys(JSON.parse(folder.read('link-results.json')) as object);
  expect(results.filter((url) => !url.includes('.invalid'))).toEqual(there.toSorted());
  expect(results.length).toBeLessThan(there.length + 9);
});

test('without a network nothing is kept', async () => {
  const hosts = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `https://${name}.invalid/`);
  const folder = folderOf(...hosts);
  folder.write(
    'link-results.json',
    JSON.stringify({ 'https://a.invalid/': { result: 'works', tried: '2026-01-01', worked: '2026-01-01' } }),
  );
  const before = folder.read('link-results.json');
  const { code, errors } = await runBeside('links', folder.path, '--content', `${folder.path}/entries`, '--delay', '1', '--retries', '0');
  expect([code, errors]).toEqual([2, expect.stringContaining('6 of 6 hosts could not be reached')]);
  expect(folder.read('link-results.json')).toBe(before);
  const stored = runCommand('links', folder.path, '--content', `${folder.path}/entries`, '--stored');
  expect([stored.code, stored.output]).toEqual([
    0,
    '1 of 6 addresses tried so far: 1 work, 0 broken, 0 could not be told. 6 of 6 sources have no archived copy; "npm run links -- --unarchived FILE" lists them.',
  ]);
});

test('without a network it ends early, however many addresses the first hosts have', async () => {
  const hosts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const folder = folderOf(...hosts.flatMap((name) => Array.from({ length: 7 }, (_, at) => `https://${name}.invalid/${at}`)));
  const { code, errors } = await runBeside('links', folder.path, '--content', `${folder.path}/entries`, '--delay', '1', '--retries', '0');
  expect([code, errors]).toEqual([2, expect.stringContaining('8 of 8 hosts could not be reached')]);
  const [, tried = 'none', all] = /ended after (\d+) of (\d+) addresses/.exec(errors) ?? [];
  expect(all).toBe('56');
  expect(Number(tried)).toBeLessThan(40);
  expect(() => folder.read('link-results.json')).toThrow();
});

test('nothing at all that came back, not even an error, is a host that was not reached', () => {
  expect(outcomeOf({ status: 0, errors: [], leadsTo: undefined }).isUnreached).toBe(true);
});

test('links in texts are tried too, of translations as well, and once', () => {
  const text = '[a](https://source.example.org/a?x=1&y=2) and [its page](https://source.example.org/).[^s0]';
  const summary = 'Ligne qui répond aux travailleurs à qui l’on a fait payer un emploi.';
  const entry = entryText({ sources: [sourceAt('https://source.example.org/', 0)], translations: { fr: { summary } } }, text);
  const french = `---\ntranslates: ${stateOfText(text)}\n---\n\n[b](https://source.example.org/b).[^s0]\n`;
  const folder = makeFolder({ 'entries/aurora.mdx': entry, 'entries/aurora.fr.mdx': french });
  const { output } = runCommand('links', folder.path, '--content', `${folder.path}/entries`, '--dry-run');
  expect(output).toBe(
    'https://source.example.org/\nhttps://source.example.org/a?x=1&y=2\nhttps://source.example.org/b\n\n3 of 3 addresses would be tried.',
  );
});

test('called wrongly', () => {
  const folder = folderOf('https://example.org/');
  const first = (...options: string[]): string => {
    const { code, errors } = runCommand('links', folder.path, '--content', `${folder.path}/entries`, ...options);
    return `${code}: ${errors.split('\n').at(-1)}`;
  };
  expect([first('--limit', 'few'), first('--only', 'zzz'), first('aurora')]).toEqual([
    '2: --limit takes a whole number, not "few".',
    '2: No address and no entry is called "zzz".',
    '2: "aurora" belongs to no option. Give --only to try a part.',
  ]);
});

test.each([
  [200, 'works'],
  [204, 'works'],
  [400, 'unclear'],
  [401, 'unclear'],
  [404, 'broken'],
  [410, 'broken'],
  [451, 'unclear'],
  [500, 'unclear'],
  [999, 'unclear'],
] as const)('status %i: %s', (status, result) => {
  expect(outcomeOf({ status, errors: [], leadsTo: undefined }).result).toBe(result);
});

test.each([
  ['ENOTFOUND', 'broken'],
  ['EAI_AGAIN', 'unclear'],
  ['ECONNREFUSED', 'unclear'],
  ['CERT_HAS_EXPIRED', 'broken'],
] as const)('error %s: %s', (code, result) => {
  const error = new TypeError('fetch failed', { cause: Object.assign(new Error('inner'), { code }) });
  expect(outcomeOf({ status: 0, errors: [error], leadsTo: undefined }).result).toBe(result);
});

test('the sources without an archived copy are written one a line, as archiving services take them', async () => {
  const folder = makeFolder({ 'entries/one.mdx': entryText({}) });
  const { code, output } = await runBeside(
    'links',
    folder.path,
    '--unarchived',
    `${folder.path}/list.txt`,
    '--content',
    `${folder.path}/entries`,
  );
  expect(output).toContain('1 of 1 sources have no archived copy.');
  expect(code).toBe(0);
  expect(folder.read('list.txt')).toBe('https://lantern.example.org/about\n');
});

test('the report says of a source that is gone whether there is an archived copy, and how many have none', async () => {
  const [kept, lost] = [`${base}/removed`, `${base}/missing`];
  const archived = 'https://web.archive.org/web/2026/https://lantern.example.org/about';
  const folder = makeFolder({
    'entries/kept.mdx': entryText({ sources: [{ ...sourceAt(kept, 0), archived }] }, 'Said.[^s0]'),
    'entries/lost.mdx': entryText({ sources: [sourceAt(lost, 0)] }, 'Said.[^s0]'),
  });
  const options = ['--content', `${folder.path}/entries`, '--local', '--delay', '0'];
  const { output } = await runBeside('links', folder.path, ...options);
  expect(output).toContain(`<${kept}>: 410, removed for good (kept); archived copy: <${archived}>`);
  expect(output).toContain(`<${lost}>: 404, no such page (lost); no archived copy`);
  expect(output).toContain('1 of 2 sources have no archived copy; "npm run links -- --unarchived FILE" lists them.');
  await runBeside('links', folder.path, ...options, '--unarchived', `${folder.path}/list.txt`);
  expect(folder.read('list.txt')).toBe(`${lost}\n`);
});
