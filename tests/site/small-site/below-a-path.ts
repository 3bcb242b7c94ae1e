import { readdirSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nginxConfiguration } from '../../../scripts/lib/hosting/nginx.ts';
import { isNginxLeftOut } from '../../../scripts/lib/programs/nginx-program.ts';
import { caching } from '../../../src/security/headers.ts';
import type { HostServer } from '../../scripts/hosting/host-server.ts';
import { startNginx } from '../../scripts/hosting/nginx-server.ts';
import { readPages } from '../built-site.ts';
import { get, packed } from '../get-as-sent.ts';
import { base, builtOnce, dist } from './small-site.ts';

describe.skipIf(isNginxLeftOut())('a site under a path on nginx', () => {
  const packedBefore = [join(dist, 'packed.txt'), join(dist, 'packed.txt.gz')] as const;
  let server: HostServer;

  beforeAll(async () => {
    await builtOnce();
    await writeFile(packedBefore[0], 'not this one');
    await writeFile(packedBefore[1], gzipSync('packed before'));
    server = await startNginx(nginxConfiguration({ host: 'x.example', base, root: '/srv/www' }), dist, base);
  });
  afterAll(async () => {
    await server.stop();
    for (const file of packedBefore) await rm(file);
  });

  test('has every page, with everything the page loads', async () => {
    const pages = readPages(dist, base);
    const addresses = new Set(pages.flatMap(({ path, resources }) => [path, ...resources.map((address) => address.replace(/#.*/, ''))]));
    for (const address of addresses) expect((await get(server, address)).status, address).toBe(200);
  });

  test('has its own page for what is not there', async () => {
    const answer = await get(server, '/sub/none/');
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toContain('href="/sub/"');
    expect((await get(server, '/helplines/')).status).toBe(404);
  });

  test('keeps files and pages as long as at the root', async () => {
    const style = readdirSync(join(dist, '_astro')).find((file) => file.endsWith('.css')) ?? '';
    expect((await get(server, `/sub/_astro/${style}`)).headers['cache-control']).toBe(caching.fixed);
    expect((await get(server, '/sub/')).headers['cache-control']).toBe(caching.changing);
    expect((await get(server, '/sub/helplines')).headers.location).toBe('/sub/helplines/');
  });

  test('sends a file that was packed before as it lies there', async () => {
    const answer = await get(server, '/sub/packed.txt', packed);
    expect(gunzipSync(answer.body).toString()).toBe('packed before');
  });
});
