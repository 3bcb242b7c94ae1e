import { expect, type Locator, type Page } from '@playwright/test';
import { settings } from '../../src/settings.ts';
import { siteLanguages, stringsOf } from '../../src/i18n/strings.ts';
import { countryName } from '../../src/vocabulary/countries.ts';
import { test } from './one-page.ts';

const addressOf = (language: string, path: string): string => (language === 'en' ? path : `${language}/${path}`);

/** Walks with Tab until something has the keyboard, as a person without a mouse has to. */
const tabTo = async (page: Page, target: Locator, most = 200): Promise<void> => {
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Not reached within ${most} stops.`);
};

for (const language of siteLanguages) {
  const { exit, helplines } = stringsOf(language);
  const open = (page: Page, path: string) => page.goto(addressOf(language, path));

  test.describe(`${language}, with the keyboard alone`, () => {
    test('find', async ({ page }) => {
      await open(page, 'about/');
      await tabTo(page, page.locator('#site-search'), 30);
      await page.keyboard.type('STOP');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/initiatives\/\?q=STOP#found$/);
      const first = page.locator('.explorer-list .card-name a').first();
      await expect(first).toHaveAttribute('href', /\/initiatives\//);
      await tabTo(page, first);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/initiatives\/[a-z0-9-]+\/$/);
    });

    test('filter', async ({ page }) => {
      await open(page, 'initiatives/');
      const hardware = page.locator('[data-facet="focus"] [data-term="hardware"]').getByRole('checkbox');
      await tabTo(page, hardware);
      await page.keyboard.press('Space');
      await expect(page).toHaveURL(/\?focus=hardware$/);
      await expect(hardware).toBeFocused();
      await expect(page.locator('.explorer-live')).toHaveText(/\d/);
    });

    test('compare', async ({ page }) => {
      await open(page, 'initiatives/');
      const marks = page.locator('.explorer-list [data-compare]');
      for (const at of [0, 1]) {
        await tabTo(page, marks.nth(at));
        await page.keyboard.press('Enter');
        await expect(marks.nth(at)).toHaveAttribute('aria-pressed', 'true');
        await expect(marks.nth(at)).toBeFocused();
      }
      await tabTo(page, page.locator('.compare-tray a[href*="ids="]').first());
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/compare\/\?ids=[^,]+,[^,]+$/);
      await expect(page.locator('main table thead th')).toHaveCount(3);
    });

    test('a phone line', async ({ page }) => {
      await open(page, 'helplines/');
      await tabTo(page, page.locator('#country-name'), 30);
      await page.keyboard.type(countryName('GB', language).toLowerCase());
      await expect(page.locator('country-finder [role=status]')).toHaveText(/\d/);
      await tabTo(page, page.locator('.country-found a').first(), 3);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/helplines\/GB\/$/);
      await tabTo(page, page.locator('main a[href^="tel:"]').first(), 40);
    });

    test('leave', async ({ page }) => {
      await page.route(`${new URL(settings.exitUrl).origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: 'Weather' }));
      await open(page, 'helplines/GB/');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: exit.leave, exact: true })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(settings.exitUrl);
    });

    test('the menu of a phone', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await open(page, 'about/');
      const menu = page.locator('.site-menu > summary');
      await expect(page.locator('.site-nav')).toBeHidden();
      await tabTo(page, menu, 8);
      await page.keyboard.press('Enter');
      await tabTo(page, page.locator('.site-nav > ul > li > a').first(), 3);
      await page.keyboard.press('Enter');
      await expect(page.locator('h1')).toHaveText(helplines.title);
    });
  });

  test(`${language}: names and places of the frame in the accessibility tree`, async ({ page }) => {
    const { common } = stringsOf(language);
    await open(page, 'helplines/');
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - link ${JSON.stringify(common.skipToContent)}
      - region ${JSON.stringify(exit.label)}:
        - link ${JSON.stringify(exit.leave)}
      - banner:
        - navigation ${JSON.stringify(common.languages)}
        - group:
          - navigation ${JSON.stringify(common.nav.label)}
      - navigation ${JSON.stringify(common.breadcrumb)}
      - main:
        - heading ${JSON.stringify(helplines.title)} [level=1]
        - region ${JSON.stringify(helplines.index.countries)}:
          - searchbox ${JSON.stringify(helplines.index.find)}
      - contentinfo
    `);
    await page.locator('#country-name').fill('zzzz');
    await expect(page.getByRole('status').filter({ hasText: helplines.help.finder.findNone })).toBeVisible();
  });
}

test('a country is found by other names, and what is typed stays in the page', async ({ page }) => {
  await page.goto('helplines/');
  const address = page.url();
  const found = page.locator('.country-found a');
  for (const [typed, name] of [
    ['allemagne', 'Germany'],
    ['cote d', 'Côte d’Ivoire'],
    ['украи', 'Ukraine'],
    ['tuva', 'Tuvalu'],
  ] as const) {
    await page.locator('#country-name').fill(typed);
    await expect(found.first()).toHaveText(name);
  }
  expect(page.url()).toBe(address);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/helplines\/TV\/$/);
});

test('a number can be copied, and what that leaves is said', async ({ page, context }) => {
  // Asked for by a tap, a browser with a window gives it by itself.
  await context.grantPermissions(['clipboard-write']);
  await page.goto('helplines/GB/');
  const copy = page.locator('copy-number').first();
  const number = (await copy.getAttribute('data-value')) ?? '';
  await copy.getByRole('button').click();
  await expect(copy.getByRole('status')).toHaveText(stringsOf('en').helplines.copy.copied);
  await page.goto('helplines/');
  await page.locator('#country-name').focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.locator('#country-name')).toHaveValue(number);
});
