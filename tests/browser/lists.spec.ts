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

  test('organisations can be narrowed to one type', async ({ page }) => {
    await page.goto('organisations/');
    const union = page.locator('tr[data-type="union"]').first();
    const company = page.locator('tr[data-type="company"]').first();
    await page.getByRole('radio', { name: /^Trade union/ }).check();
    await expect(union).toBeVisible();
    await expect(company).toBeHidden();
    await page.getByRole('radio', { name: /^All types/ }).check();
    await expect(company).toBeVisible();
  });
});

test('a focus area shows figures, gaps and entries, and every status', async ({ page }) => {
  await page.goto('focus/apps/');
  for (const name of ['In figures', 'Gaps', 'Entries', 'Other focus areas'])
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await expect(page.locator('.focus-figures').getByText('Status unknown')).toBeVisible();
});

test('further pages are not offered to search engines', async ({ page }) => {
  await page.goto('focus/apps/page/2/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex, follow');
});
