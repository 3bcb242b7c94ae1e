import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { isNginxLeftOut } from '../../scripts/lib/programs/nginx-program.ts';
import type { HostServer } from '../scripts/hosting/host-server.ts';
import { startNginx } from '../scripts/hosting/nginx-server.ts';
import { watchViolations } from './violations.ts';
import { test } from './one-page.ts';

let server: HostServer;
test.skip(isNginxLeftOut());
test.beforeAll(async () => {
  server = await startNginx(readFileSync('deploy/nginx.conf', 'utf8'), 'dist');
});
test.afterAll(() => server.stop());

test('search runs under the policy', async ({ page }) => {
  const violations = await watchViolations(page);
  await page.goto(`${server.origin}/initiatives/`);
  const asked = page.waitForResponse((response) => response.url().includes('/pagefind/wasm.'));
  await page.locator('#site-search').fill('fishing vessel');
  await page.locator('#site-search').press('Enter');
  await asked;
  await expect(page.locator('main .card-name a').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(violations).toEqual([]);
});

const injected = `
<script>window.ran = [...(window.ran ?? []), 'inline script']</script>
<script src="https://elsewhere.example/script.js"></script>
<script src="data:text/javascript,window.ran=['data script']"></script>
<img src="none.png" alt="" onerror="window.ran = [...(window.ran ?? []), 'handler']">
<img src="https://elsewhere.example/count.gif" alt="">
<style>h1 { color: rgb(1, 2, 3) }</style>
<p id="styled" style="color: rgb(1, 2, 3)">Styled</p>
<link rel="stylesheet" href="https://elsewhere.example/style.css">
<iframe src="https://elsewhere.example/frame"></iframe>
<object data="https://elsewhere.example/object"></object>
<base href="https://elsewhere.example/">
<form action="https://elsewhere.example/take" method="post" target="_blank"><button id="send">Send</button></form>
<a id="script-link" href="javascript:window.ran = ['link']">Link</a>`;

for (const delivery of ['header and page', 'page alone', 'header alone'] as const) {
  test(`what someone slips into a page does not run, with the policy in ${delivery}`, async ({ page }) => {
    const foreign: string[] = [];
    await page.route('https://elsewhere.example/**', async (route) => {
      foreign.push(route.request().url());
      await route.fulfill({ body: 'window.ran = ["elsewhere"]', contentType: 'text/javascript' });
    });
    await page.route(`${server.origin}/about/`, async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      if (delivery === 'page alone') delete headers['content-security-policy'];
      const own = delivery === 'header alone' ? /<meta http-equiv="content-security-policy"[^>]*>/ : /^\b$/;
      const body = (await response.text()).replace(own, '').replace('</main>', `${injected}</main>`);
      await route.fulfill({ response, headers, body });
    });
    const violations = await watchViolations(page);
    await page.goto(`${server.origin}/about/`);
    await page.locator('#script-link').click();
    expect(await page.evaluate(() => (window as unknown as { ran?: string[] }).ran)).toBeUndefined();
    expect(await page.evaluate(() => document.baseURI)).toBe(`${server.origin}/about/`);
    await expect(page.locator('#styled')).not.toHaveCSS('color', 'rgb(1, 2, 3)');
    await expect(page.locator('h1')).not.toHaveCSS('color', 'rgb(1, 2, 3)');
    // Its form opens a tab: Chromium leaves a page whose own navigation was refused waiting for ever.
    await page.locator('#send').click();
    for (const directive of [
      'script-src-elem',
      'script-src-attr',
      'style-src-elem',
      'style-src-attr',
      'img-src',
      'frame-src',
      'object-src',
      'base-uri',
      'form-action',
    ]) {
      await expect.poll(() => violations, `${directive} is refused`).toContainEqual(expect.stringMatching(`^${directive} `));
    }
    expect(foreign).toEqual([]);
    expect(page.url()).toBe(`${server.origin}/about/`);
  });
}

test('script cannot turn text into markup where no page needs it', async ({ page }) => {
  await page.goto(`${server.origin}/about/`);
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<img src="none.png" onerror="alert(1)">';
      return false;
    } catch (error) {
      return error instanceof TypeError;
    }
  });
  expect(refused).toBe(true);
});

test('the page to take along keeps its own style, and nothing else', async ({ page }) => {
  const violations = await watchViolations(page);
  await page.goto(`${server.origin}/helplines/numbers.html`);
  await expect(page.locator('h2').first()).toHaveCSS('border-bottom-style', 'solid');
  expect(violations.filter((violation) => !violation.includes('favicon'))).toEqual([]);
});

test('no other page may show the site in a frame', async ({ page }) => {
  await page.route('https://elsewhere.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${server.origin}/helplines/"></iframe>` }),
  );
  await page.goto('https://elsewhere.example/');
  await page.waitForLoadState('networkidle');
  expect(page.frames().map((frame) => frame.url())).not.toContain(`${server.origin}/helplines/`);
});
