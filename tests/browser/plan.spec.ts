import { expect } from '@playwright/test';
import { test } from './one-page.ts';

test('a country and a need in the address lead to what has to do with both', async ({ page }) => {
  await page.goto('plan/?country=NP&purpose=report-suspicions');
  await expect(page).toHaveURL(/\/plan\/NP\/\?purpose=report-suspicions$/);
  await expect(page.getByLabel('Purpose')).toHaveValue('report-suspicions');
  const parts = page.locator('main [data-purposes]:visible');
  await expect(parts).not.toHaveCount(0);
  expect(
    await parts.evaluateAll((found) =>
      found.every((part) => (part.getAttribute('data-purposes') ?? '').split(' ').includes('report-suspicions')),
    ),
  ).toBe(true);
  await page.getByLabel('Purpose').selectOption('');
  await expect(page).toHaveURL(/\/plan\/NP\/$/);
  await expect(page.locator('main [data-purposes][hidden]')).toHaveCount(0);
});

test('a country or a need that does not exist leaves the choice to the reader', async ({ page }) => {
  await page.goto('plan/?country=XX&purpose=nonsense');
  await expect(page.getByLabel('Purpose')).toHaveValue('');
  await page.getByLabel('Country').selectOption('BT');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/\/plan\/BT\/$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every country has its page, which says what is not on record', async ({ page }) => {
    await page.goto('plan/');
    await page.getByRole('main').getByRole('link', { name: 'Tuvalu', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tuvalu: what exists and what is missing');
    await expect(page.getByLabel('Purpose')).toBeHidden();
    await expect(page.locator('[data-figure=there]')).toHaveText(/^\d+$/);
  });
});
