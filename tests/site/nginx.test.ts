import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isNginxLeftOut } from '../../scripts/lib/programs/nginx-program.ts';
import { caching, framedHeaders, headers, httpsHeaders } from '../../src/security/headers.ts';
import type { HostServer } from '../scripts/hosting/host-server.ts';
import { startNginx } from '../scripts/hosting/nginx-server.ts';
import { siteFolder } from './built-site.ts';
import { get, packed } from './get-as-sent.ts';

describe.skipIf(isNginxLeftOut())('dist/ on nginx, with the configuration of the project', () => {
  let server: HostServer;
  beforeAll(async () => {
    server = await startNginx(readFileSync('deploy/nginx.conf', 'utf8'), siteFolder);
  });
  afterAll(() => server.stop());

  test.for(['/', '/helplines/', '/safety/', '/favicon.svg', '/nothing-here/', '/_astro/'])('%s comes with every header', async (path) => {
    const answer = await get(server, path);
    for (const [name, value] of Object.entries({ ...headers, ...httpsHeaders })) expect(answer.headers[name.toLowerCase()]).toBe(value);
    expect(answer.headers.server).toBe('nginx');
  });

  test('a page made for frames may be shown in one, and has every other header', async () => {
    const answer = await get(server, '/landscape/embed/');
    expect(answer.status).toBe(200);
    expect(answer.headers['x-frame-options']).toBeUndefined();
    for (const [name, value] of Object.entries(framedHeaders)) expect(answer.headers[name.toLowerCase()]).toBe(value);
  });

  test('pages are asked for again after minutes, and answered with "not changed"', async () => {
    const first = await get(server, '/helplines/');
    expect(first.status).toBe(200);
    expect(first.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(first.headers['cache-control']).toBe(caching.changing);
    const again = await get(server, '/helplines/', { 'If-None-Match': first.headers.etag ?? '' });
    expect(again.status).toBe(304);
  });

  test('files named by their content are kept for ever', async () => {
    const files = readdirSync(join(siteFolder, '_astro')).map((file) => `/_astro/${file}`);
    const fragments = readdirSync(join(siteFolder, 'pagefind/fragment')).map((file) => `/pagefind/fragment/${file}`);
    for (const path of [...files, fragments[0] ?? '']) {
      const answer = await get(server, path);
      expect(answer.status).toBe(200);
      expect(answer.headers['cache-control']).toBe(caching.fixed);
    }
    for (const path of ['/pagefind/pagefind.js', '/pagefind/pagefind-entry.json', '/icons.svg', '/sitemap.xml']) {
      const answer = await get(server, path);
      expect(answer.status).toBe(200);
      expect(answer.headers['cache-control']).toBe(caching.changing);
    }
  });

  test('text is packed when the browser takes it, and says that it depends', async () => {
    const style = readdirSync(join(siteFolder, '_astro')).find((file) => file.endsWith('.css')) ?? '';
    const script = readdirSync(join(siteFolder, '_astro')).find((file) => file.endsWith('.js')) ?? '';
    for (const [path, file] of [
      ['/', 'index.html'],
      [`/_astro/${style}`, `_astro/${style}`],
      [`/_astro/${script}`, `_astro/${script}`],
      ['/icons.svg', 'icons.svg'],
      ['/sitemap-1.xml', 'sitemap-1.xml'],
    ] as const) {
      const answer = await get(server, path, packed);
      const content = readFileSync(join(siteFolder, file));
      expect(answer.headers['content-encoding'], path).toBe('gzip');
      expect(answer.headers.vary, path).toBe('Accept-Encoding');
      expect(gunzipSync(answer.body).equals(content), path).toBe(true);
      expect((await get(server, path)).body.equals(content), path).toBe(true);
    }
  });

  test('what is packed already is sent as it is', async () => {
    const font = readdirSync(join(siteFolder, '_astro')).find((file) => file.endsWith('.woff2')) ?? '';
    for (const path of [`/_astro/${font}`, '/pagefind/wasm.en.pagefind']) {
      expect((await get(server, path, packed)).headers['content-encoding']).toBeUndefined();
    }
  });

  test('what is not there is answered with the page for it, and with 404', async () => {
    const page = readFileSync(join(siteFolder, '404.html'));
    for (const path of [
      '/nothing-here/',
      '/initiatives/none/',
      '/_astro/none.js',
      '/none.csv',
      '/.git/config',
      '/helplines/../../etc/passwd',
    ]) {
      const answer = await get(server, path);
      expect(answer.status, path).toBe(404);
      expect(answer.body.equals(page), path).toBe(true);
      expect(answer.headers['cache-control'], path).toBe(caching.changing);
    }
  });

  test('no folder is listed', async () => {
    for (const path of ['/_astro/', '/pagefind/', '/pagefind/fragment/']) {
      const answer = await get(server, path);
      expect(answer.status, path).toBe(404);
      expect(answer.body.toString(), path).not.toContain('Index of');
    }
  });

  test('an address without its last slash leads to the one with it, on the same host and protocol', async () => {
    const answer = await get(server, '/helplines');
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe('/helplines/');
  });

  test('whom to tell about a weakness is where it is looked for', async () => {
    const answer = await get(server, '/.well-known/security.txt');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    const expires = Date.parse(/^Expires: (.+)$/m.exec(answer.body.toString())?.[1] ?? '');
    expect(expires).toBeGreaterThan(Date.now());
    expect(expires).toBeLessThanOrEqual(Date.now() + 366 * 24 * 3600 * 1000);
  });
});
