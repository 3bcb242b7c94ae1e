import { expect, test } from '@playwright/test';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('one can browse from all lists to a term, its further pages and an entry', async ({ page }) => {
    await page.goto('by/');
    await page.getByRole('link', { name: /^Technologies: all/ }).click();
    await page.getByRole('link', { name: 'Telephone line', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Telephone line');
    await expect(page.locator('.card')).toHaveCount(24);
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(page).toHaveURL(/\/by\/technology\/telephony\/page\/2\/$/);
    await page.locator('.card-name a').first().click();
    await expect(page).toHaveURL(/\/initiatives\/[^/]+\/$/);
  });
});

test('a focus area shows figures, gaps and entries, and every answer to seen running', async ({ page }) => {
  await page.goto('focus/apps/');
  for (const name of ['In figures', 'Gaps', 'Entries', 'Other focus areas'])
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await expect(page.locator('.focus-figures').getByRole('link', { name: 'Not known', exact: true })).toBeVisible();
});

test('further pages are not offered to search engines', async ({ page }) => {
  await page.goto('focus/apps/page/2/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex, follow');
});

test('organisations of one type', async ({ page }) => {
  await page.goto('organisations/');
  const all = await page.locator('tr[data-type]:visible').count();
  await page.getByRole('radio', { name: 'Trade union' }).check();
  const left = page.locator('tr[data-type]:visible');
  expect(await left.count()).toBeLessThan(all);
  expect(await left.evaluateAll((rows) => [...new Set(rows.map((row) => row.getAttribute('data-type')))])).toEqual(['union']);
  expect(
    await page
      .locator('tbody:visible')
      .evaluateAll((groups) => groups.every((group) => group.querySelector('tr[data-type]:not([hidden])'))),
  ).toBe(true);
});
