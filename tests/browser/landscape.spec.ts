import { expect, test } from '@playwright/test';

test('tiles are found by name and by what was seen running, and groups without any go', async ({ page }) => {
  await page.goto('landscape/');
  const tiles = page.locator('.tiles li[data-seen]');
  const shown = page.locator('.tiles li[data-seen]:visible');
  const all = await tiles.count();
  const running = await page.locator('.tiles li[data-seen=running]').count();
  expect(running).toBeLessThan(all);
  await page.getByLabel('Only those seen running').check();
  await expect(shown).toHaveCount(running);
  await expect(page.locator('landscape-filter [role=status]')).toHaveText(`Showing ${running} of ${all}`);
  expect(
    await page
      .locator('.landscape-group:visible')
      .evaluateAll((groups) => groups.every((group) => group.querySelector('li[data-seen]:not([hidden])') !== null)),
  ).toBe(true);
  await page.getByLabel('Only those seen running').uncheck();
  await page.getByLabel('Find a tile').fill('apprise');
  await expect(shown).toHaveCount(1);
});

test('without script every tile is there and no field that does nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
  const page = await context.newPage();
  await page.goto('landscape/');
  await expect(page.getByLabel('Find a tile')).toBeHidden();
  expect(await page.locator('.tiles li[data-seen]:visible').count()).toBe(await page.locator('.tiles li[data-seen]').count());
  await context.close();
});
