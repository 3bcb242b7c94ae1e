import { expect } from '@playwright/test';
import { largestPages, listedAddresses, type PageType } from './page-types.ts';
import { test } from './one-page.ts';

test.use({ javaScriptEnabled: false });

const largest = (type: PageType): string => largestPages.find((page) => page.type === type)?.address ?? '';

test('every initiative can be reached by turning the pages of the list', async ({ page }) => {
  await page.goto('initiatives/');
  const seen = new Set<string>();
  for (;;) {
    const found = await page.locator('main .card-name a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(found.length).toBeGreaterThan(0);
    for (const href of found) seen.add(href);
    const next = page.locator('main a[rel="next"]').first();
    if ((await next.count()) === 0) break;
    const address = (await next.getAttribute('href')) ?? '';
    await next.click();
    // A page that is still coming has not all of its entries yet.
    await page.waitForURL(`**${address}`);
  }
  expect(seen.size).toBe(listedAddresses.filter((address) => /^initiatives\/[^/]+\/$/.test(address)).length);
});

test('a single filter is a plain page with its entries', async ({ page }) => {
  await page.goto('by/');
  await page.locator('main a[href*="/by/technology/"]').first().click();
  await expect(page.locator('h1')).toBeVisible();
  await page.goto(largest('term'));
  expect(await page.locator('main .card-name a').count()).toBeGreaterThan(0);
});

test('an entry shows its facts and sources', async ({ page }) => {
  await page.goto(largest('entry'));
  await expect(page.locator('h1')).toBeVisible();
  expect(await page.locator('main [id^="source-"]').count()).toBeGreaterThan(0);
});

test('the helplines of a country are links that dial', async ({ page }) => {
  await page.goto(largest('helplines of a country'));
  expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
});

// A search needs a program, here one in the browser, and a field that leads to a list of everything would pretend that it had searched.
test('any page says that the search needs JavaScript, and leads to the lists', async ({ page }) => {
  await page.goto('about/');
  await expect(page.locator('#site-search')).toBeHidden();
  await expect(page.locator('.site-search-none')).toContainText('JavaScript');
  await page.locator('.site-search-none a').click();
  await expect(page).toHaveURL(/\/by\/$/);
  expect(await page.locator('main a[href*="/by/"]').count()).toBeGreaterThan(0);
});
