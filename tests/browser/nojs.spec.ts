import { expect } from '@playwright/test';
import { largestPages, type PageType } from './page-types.ts';
import { test } from './one-page.ts';

test.use({ javaScriptEnabled: false });

const largest = (type: PageType): string => largestPages.find((page) => page.type === type)?.address ?? '';

// That these pages have every initiative their HTML tells: tests/site/lists.test.ts.
test('the pages of the list are turned', async ({ page }) => {
  const names = page.locator('main .card-name a');
  await page.goto('initiatives/');
  const first = await names.allTextContents();
  expect(first.length).toBeGreaterThan(0);
  await page.locator('main a[rel="next"]').first().click();
  await expect(page).toHaveURL(/\/initiatives\/page\/2\/$/);
  await expect(names).not.toHaveCount(0);
  expect((await names.allTextContents()).filter((name) => first.includes(name))).toEqual([]);
});

test('a single filter is a plain page with its entries', async ({ page }) => {
  await page.goto('by/');
  await page.locator('main a[href*="/by/technology/"]').first().click();
  await expect(page.locator('h1')).toBeVisible();
  await page.goto(largest('term'));
  await expect(page.locator('main .card-name a')).not.toHaveCount(0);
});

test('an entry shows its facts and sources', async ({ page }) => {
  await page.goto(largest('entry'));
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('main [id^="source-"]')).not.toHaveCount(0);
});

test('the helplines of a country are links that dial', async ({ page }) => {
  await page.goto(largest('helplines of a country'));
  await expect(page.locator('main a[href^="tel:"]')).not.toHaveCount(0);
});

// A search needs a program, here one in the browser, and a field that leads to a list of everything would pretend that it had searched.
test('any page says that the search needs JavaScript, and leads to the lists', async ({ page }) => {
  await page.goto('about/');
  await expect(page.locator('#site-search')).toBeHidden();
  await expect(page.locator('.site-search-none')).toContainText('JavaScript');
  await page.locator('.site-search-none a').click();
  await expect(page).toHaveURL(/\/by\/$/);
  await expect(page.locator('main a[href*="/by/"]')).not.toHaveCount(0);
});
