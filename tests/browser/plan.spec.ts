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

test('with a need, each area says how many it has for it and opens just those, and what is not missing is not left open', async ({
  page,
}) => {
  await page.goto('plan/NP/?purpose=identify-victims');
  const areas = page.locator('.plan-area:visible');
  await expect(areas).not.toHaveCount(0);
  for (const area of await areas.all()) {
    const shown = await area.locator('li:visible').count();
    const link = area.locator('h3 a');
    await expect(link).toHaveText(String(shown));
    await expect(link).toHaveAttribute('href', /[?&]purpose=identify-victims(&|$)/);
  }
  const whole = page.locator('[data-focus=apps] h3 a');
  const few = await whole.textContent();
  await expect(page.getByText('The chosen purpose is not missing here')).toBeVisible();
  await expect(page.getByText('How they are chosen')).toBeHidden();
  await page.getByLabel('Purpose').selectOption('');
  await expect(whole).not.toHaveText(few ?? '');
  await expect(whole).not.toHaveAttribute('href', /purpose=/);
  await expect(page.getByText('The chosen purpose is not missing here')).toBeHidden();
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
