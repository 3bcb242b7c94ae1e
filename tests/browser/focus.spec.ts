import { expect, type Page } from '@playwright/test';
import { walk } from './looks/keyboard-walk.ts';
import { test } from './one-page.ts';

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

const markToCompare = async (page: Page, entries: number): Promise<void> => {
  for (let at = 0; at < entries; at += 1) await page.locator('.card-compare[aria-pressed=false]').first().click();
  await expect(page.locator('.compare-tray')).toBeVisible();
};

for (const { view, address, shown } of [
  { view: 'cards', address: 'initiatives/', shown: '.cards' },
  { view: 'table', address: 'initiatives/?view=table', shown: '.initiative-table' },
]) {
  for (const entries of [1, 4]) {
    test(`with ${entries} to compare the tray hides nothing that has the keyboard, in ${view}`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator(shown)).toBeVisible();
      await markToCompare(page, entries);
      expect(await walk(page, { stops: 60 })).toEqual([]);
      // What comes after the list brings it in from below, where the tray is, and in a table past its head and first column.
      const from = '.explorer-results .pagination a';
      expect(await walk(page, { from, key: 'Shift+Tab', stops: 60 })).toEqual([]);
    });
  }
}

test('the table of the explorer hides nothing that has the keyboard, from its heads to its last row and back', async ({ page }) => {
  await page.goto('initiatives/?view=table');
  await expect(page.locator('.initiative-table')).toBeVisible();
  const rows = await page.locator('.initiative-table .card-compare').count();
  expect(await walk(page, { from: '.explorer-view button', stops: 2 * rows + 20 })).toEqual([]);
  expect(await walk(page, { from: '.initiative-table .card-compare', key: 'Shift+Tab', stops: 2 * rows + 20 })).toEqual([]);
});

test('on a phone the tray is one line, and in a low window it stays where the list ends', async ({ page }) => {
  await page.goto('initiatives/');
  await markToCompare(page, 4);
  const tray = page.locator('.compare-tray');
  await page.setViewportSize({ width: 360, height: 740 });
  expect((await tray.boundingBox())?.height).toBeLessThan(72);
  await page.setViewportSize({ width: 320, height: 256 });
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect(tray).not.toBeInViewport();
});
