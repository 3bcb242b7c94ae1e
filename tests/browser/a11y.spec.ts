import { expect, type Page } from '@playwright/test';
import { faultsInWays } from './looks/axe-ways.ts';
import { test } from './one-page.ts';

/** What pages become when they are used, and no address shows at once. */
const used: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the explorer as a table, with entries to compare': async (page) => {
    await page.goto('initiatives/?focus=helplines&view=table');
    await expect(page.locator('.initiative-table')).toBeVisible();
    for (let at = 0; at < 2; at += 1) await page.locator('.card-compare[aria-pressed=false]').first().click();
    await expect(page.locator('.compare-tray')).toBeVisible();
  },
  'the explorer as a map': async (page) => {
    await page.goto('initiatives/?focus=hardware&view=map');
    await expect(page.locator('.explorer-list .map-svg')).toBeVisible();
  },
  'the explorer with the sheet of filters open': async (page) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto('initiatives/?focus=helplines');
    await page.locator('.filters-open').click();
    await page.locator('dialog [data-facet="country"] summary').click();
  },
  'the explorer where nothing is found': async (page) => {
    await page.goto('initiatives/?focus=hardware&q=zzzz');
    await expect(page.locator('.explorer-count')).toHaveText(/^0 /);
  },
  'the finder with countries found': async (page) => {
    await page.goto('helplines/');
    await page.locator('#country-name').fill('guinea');
    await expect(page.locator('.country-found a').first()).toBeVisible();
  },
  'a comparison': async (page) => {
    await page.goto('compare/?ids=apprise,stop-app');
    await expect(page.locator('.compare-table')).toBeVisible();
  },
  'the form with mistakes': async (page) => {
    await page.goto('contribute/');
    const check = page.getByRole('button', { name: 'Check the entry' });
    while (!(await check.isVisible())) await page.getByRole('button', { name: 'Next', exact: true }).click();
    await check.click();
    await expect(page.locator('.contribute-summary')).toBeFocused();
  },
};

for (const [name, use] of Object.entries(used)) {
  test(`${name} has no accessibility faults that axe can find`, async ({ page }) => {
    await use(page);
    expect(await faultsInWays(page)).toEqual([]);
  });
}
