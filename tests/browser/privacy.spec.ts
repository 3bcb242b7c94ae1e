import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types.ts';

for (const { type, address } of pageTypes) {
  test(`${type} (/${address}) asks no other host, stores nothing, logs nothing`, async ({ page, context, baseURL }) => {
    const foreign: string[] = [];
    const logged: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL('/', baseURL).href) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) logged.push(message.text());
    });
    page.on('pageerror', (error) => logged.push(String(error)));

    await page.goto(address, { waitUntil: 'networkidle' });
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      cookie: document.cookie,
    }));

    expect(foreign).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookie: '' });
    expect(logged).toEqual([]);
  });
}
