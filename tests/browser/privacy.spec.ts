import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { isNginxLeftOut } from '../../scripts/lib/programs/nginx-program.ts';
import type { HostServer } from '../scripts/hosting/host-server.ts';
import { startNginx } from '../scripts/hosting/nginx-server.ts';
import { largestPages } from './page-types.ts';
import { watchViolations } from './violations.ts';

let server: HostServer;
let page: Page;
let violations: readonly string[];
const foreign: string[] = [];
const logged: string[] = [];

test.skip(isNginxLeftOut());
// One visitor who goes from page to page: what one page leaves behind, this test or the next one finds.
test.beforeAll(async ({ browser }) => {
  server = await startNginx(readFileSync('deploy/nginx.conf', 'utf8'), 'dist');
  page = await browser.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith(`${server.origin}/`) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) logged.push(message.text());
  });
  page.on('pageerror', (error) => logged.push(String(error)));
  violations = await watchViolations(page);
});
test.afterAll(async () => {
  await page.close();
  await server.stop();
});

for (const { type, address } of largestPages) {
  test(`${type} (/${address}) asks no other host, stores nothing, logs nothing, keeps its policy`, async () => {
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
    expect(await page.context().cookies()).toEqual([]);
    expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookie: '' });
    expect(logged).toEqual([]);
  });
}
