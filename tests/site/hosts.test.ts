import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test as testHere } from 'vitest';
import { createSiteServer } from '../../scripts/lib/serve/server.ts';
import { helpLanguages } from '../../src/i18n/help/help-languages.ts';
import { headers, headersOf, httpsHeaders } from '../../src/security/headers.ts';
import { isCaddyLeftOut } from '../../scripts/lib/programs/caddy-program.ts';
import { isNginxLeftOut } from '../../scripts/lib/programs/nginx-program.ts';
import { startCaddy } from '../scripts/hosting/caddy-server.ts';
import type { HostServer } from '../scripts/hosting/host-server.ts';
import { startNginx } from '../scripts/hosting/nginx-server.ts';
import { siteFolder } from './built-site.ts';

/** What the hosts must not say differently of any page. */
const compared = [...Object.keys(headers), 'Access-Control-Allow-Origin', 'Cache-Control'].map((name) => name.toLowerCase());

type Answer = { readonly status: number | undefined; readonly headers: IncomingHttpHeaders };

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

const ask = ({ origin }: HostServer, path: string, method = 'HEAD'): Promise<Answer> =>
  new Promise((done, fail) => {
    request(`${origin}${path}`, { method, agent }, (response) => {
      response.resume().on('end', () => done({ status: response.statusCode, headers: response.headers }));
    })
      .on('error', fail)
      .end();
  });

const files = globSync('**/*', { cwd: siteFolder, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}${sep}${entry.name}`.slice(siteFolder.length).replaceAll(sep, '/'))
  // What tells the hosts is no page.
  .filter((path) => !path.startsWith('/_'));
const pages = files.filter((path) => path.endsWith('.html'));
/** One file of each kind in each folder says how all of them are sent. */
const others = [
  ...new Map(
    [...files, ...globSync('_astro/*', { cwd: siteFolder }).map((path) => `/${path}`)]
      .filter((path) => !path.endsWith('.html'))
      .map((path) => [path.replace(/[^/]*(?=\.[^./]*$)/, ''), path]),
  ).values(),
];
/** What should be sent with most pages. */
const usual = JSON.stringify(headersOf('/'));
/**
 * Pages by the address that links have: each that should be sent with something of its own, the first and last of each folder,
 * and each sixth of the others, or all of them with ALL_PAGES=1. A tenth of these by the address of their file too.
 */
const asked = pages.filter((path, at) => {
  const folder = path.replace(/[^/]*\/?[^/]*$/, '');
  const isEdge = [pages[at - 1], pages[at + 1]].some((beside) => beside?.startsWith(folder) !== true);
  return process.env['ALL_PAGES'] === '1' || at % 6 === 0 || isEdge || JSON.stringify(headersOf(path)) !== usual;
});
const addresses = [
  ...asked.map((path) => path.replace(/(?<=\/)index\.html$/, '')),
  ...asked.filter((path, at) => at % 10 === 0 || path.includes('embed')),
  ...others,
];

const picked = (given: Readonly<Record<string, string | readonly string[] | undefined>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(compared.map((name) => [name, given[name]]));
const lowerCase = (given: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));

const startLocal = async (): Promise<HostServer> => {
  const server = createSiteServer(siteFolder, '/').listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { origin: `http://127.0.0.1:${port}`, stop };
};

const hosts = [
  { name: 'nginx', start: () => startNginx(readFileSync('deploy/nginx.conf', 'utf8'), siteFolder), isLeftOut: isNginxLeftOut },
  { name: 'Caddy', start: () => startCaddy(readFileSync('deploy/Caddyfile', 'utf8'), siteFolder), isLeftOut: isCaddyLeftOut },
  { name: 'the local server', start: startLocal, isLeftOut: () => false },
];

describe.for(hosts)('$name', ({ name, start, isLeftOut }) => {
  const test = testHere.skipIf(isLeftOut());
  let server: HostServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());

  test('sends with each page and each kind of file what it should', async () => {
    expect(pages.length).toBeGreaterThan(1000);
    const wrong: string[] = [];
    const queue = [...addresses];
    const work = async (): Promise<void> => {
      for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
        const answer = await ask(server, encodeURI(path));
        const [is, should] = [picked(answer.headers), picked(lowerCase(headersOf(path)))];
        if (answer.status !== 200) wrong.push(`${path} ${answer.status}`);
        for (const header of compared) if (is[header] !== should[header]) wrong.push(`${path} ${header}: ${String(is[header])}`);
      }
    };
    await Promise.all(Array.from({ length: 8 }, work));
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('sends what is not there, and what starts with a dot, with all of it and 404', async () => {
    for (const path of ['/nothing-here/', '/none.csv', '/.git/config', '/helplines/.env', '/_astro/none.js']) {
      const answer = await ask(server, path);
      expect(answer.status, path).toBe(404);
      const should = lowerCase(headers);
      for (const header of Object.keys(should)) expect(answer.headers[header], `${path} ${header}`).toBe(should[header]);
    }
  });

  test('answers what is not there in the language of its folder', async () => {
    const languageAt = async (path: string): Promise<string | undefined> => {
      const answer = await fetch(`${server.origin}${path}`);
      expect(answer.status, path).toBe(404);
      return /<html lang="([^"]+)"/.exec(await answer.text())?.[1];
    };
    for (const language of helpLanguages.slice(1)) {
      const folder = `/${language.toLowerCase()}`;
      for (const path of [`${folder}/nothing-here/`, `${folder}/helplines/QQ/`, `${folder}/helplines/none.txt`, `${folder}/.git/config`]) {
        expect(await languageAt(path), path).toBe(language);
      }
    }
    for (const path of ['/nothing-here/', '/france/', '/qaa/helplines/']) expect(await languageAt(path), path).toBe('en');
  });

  test('leads an address without its last slash to the one with it, and lets a question mark change nothing', async () => {
    const moved = await ask(server, '/helplines');
    expect([301, 302, 308]).toContain(moved.status);
    expect(moved.headers.location).toMatch(/^\/?helplines\/$/);
    const asked = await ask(server, '/helplines/GB/?/landscape/embed/');
    expect(asked.headers['x-frame-options']).toBe('DENY');
  });

  test('says over HTTPS alone that it is to be asked for so', async () => {
    const { headers: given } = await ask(server, '/');
    if (name !== 'the local server') expect(picked(given)).toEqual(picked(lowerCase(headersOf('/'))));
    expect(given['strict-transport-security']).toBe(name === 'the local server' ? undefined : Object.values(httpsHeaders)[0]);
  });
});

testHere('hosts that read _headers say the same of each page', () => {
  const blocks = readFileSync('public/_headers', 'utf8')
    .split('\n\n')
    .slice(1)
    .map((block) => block.trimEnd().split('\n'))
    .map(([pattern = '', ...lines]) => ({
      pattern,
      given: lines.map((line) => [line.trim().split(': ')[0]?.toLowerCase() ?? '', line.slice(line.indexOf(': ') + 2)] as const),
    }));
  const matches = (pattern: string, path: string): boolean =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
  const sent = (path: string): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [
        ...Map.groupBy(
          blocks.filter(({ pattern }) => matches(pattern, path)).flatMap(({ given }) => given),
          ([header]) => header,
        ),
      ].map(([header, given]) => [header, given.map(([, value]) => value)]),
    );
  const wrong = addresses
    .filter((path) => !path.endsWith('.html'))
    .flatMap((path) => {
      const [is, should] = [sent(path), lowerCase(headersOf(path))];
      const isPage = path.endsWith('/');
      const plain = compared.filter((header) => !['content-security-policy', 'x-frame-options', 'cache-control'].includes(header));
      const differs = plain.filter((header) => is.get(header)?.join() !== should[header]);
      const isFramed = should['x-frame-options'] === undefined;
      const framing =
        isPage &&
        (is.get('x-frame-options')?.[0] !== should['x-frame-options'] ||
          (is.get('content-security-policy') ?? []).some((policy) => policy.includes("frame-ancestors 'none'")) === isFramed);
      const keeps = (is.get('cache-control')?.[0] ?? '').includes('immutable') !== (should['cache-control'] ?? '').includes('immutable');
      return [...differs, ...(framing ? ['frames'] : []), ...(keeps ? ['cache-control'] : [])].map((header) => `${path} ${header}`);
    });
  expect(wrong.slice(0, 20)).toEqual([]);
});
