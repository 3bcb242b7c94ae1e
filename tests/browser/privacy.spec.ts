import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { isNginxLeftOut } from '../../scripts/lib/programs/nginx-program.ts';
import type { HostServer } from '../scripts/hosting/host-server.ts';
import { startNginx } from '../scripts/hosting/nginx-server.ts';
import { largestPages } from './page-types.ts';
import { watchViolations } from './violations.ts';

let server: HostServer;
test.skip(isNginxLeftOut());
test.beforeAll(async () => {
  server = await startNginx(readFileSync('deploy/nginx.conf', 'utf8'), 'dist');
});
test.afterAll(() => server.stop());

for (const { type, address } of largestPages) {
  test(`${type} (/${address}) asks no other host, stores nothing, logs nothing, keeps its policy`, async ({ page, context }) => {
    const foreign: string[] = [];
    const logged: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${server.origin}/`) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) logged.push(message.text());
    });
    page.on('pageerror', (error) => logged.push(String(error)));

    const violations = await watchViolations(page);
    await page.goto(`${server.origin}/${address}`, { waitUntil: 'networkidle' });
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      cookie: document.cookie,
    }));

    expect(violations).toEqual([]);
    expect(foreign).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookie: '' });
    expect(logged).toEqual([]);
  });
}
