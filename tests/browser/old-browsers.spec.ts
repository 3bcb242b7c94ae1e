import { expect } from '@playwright/test';
import { test } from './one-page.ts';

/** As in Chrome 109 and Firefox 115, in the page and in its workers: those have neither. */
const takeAway = (): void => {
  for (const name of ['toSorted', 'toReversed', 'toSpliced']) Reflect.deleteProperty(Array.prototype, name);
  Reflect.deleteProperty(Map, 'groupBy');
  Reflect.deleteProperty(URL, 'canParse');
};

test('the list filters in a browser without the newer methods', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(takeAway);
  await page.goto('initiatives/?country=GB');
  await expect(page.locator('.explorer-count')).toContainText(' of ');
  await expect(page.locator('[data-if-fails]')).toBeHidden();
  await page.goto('initiatives/?q=stop');
  await expect(page.locator('.explorer-count')).toContainText(' of ');
  expect(faults).toEqual([]);
});

test('the form gives its fields in such a browser, and finds what is wrong', async ({ page }) => {
  await page.addInitScript(takeAway);
  await page.goto('contribute/');
  await page.locator('[data-path="name"] input').fill('Надія');
  await expect(page.locator('[data-path="(id)"] input')).toHaveValue('nadiya');
});

for (const [what, fail] of [
  ['fails', 'throws'],
  ['does not come', 'aborted'],
] as const)
  test(`where the script of the list ${what}, the page says so and leads to pages that need none`, async ({ page }) => {
    if (fail === 'throws')
      await page.addInitScript(() => {
        Array.prototype.toSorted = () => {
          throw new Error('The lamp is out.');
        };
      });
    else await page.route(/_astro\/Explorer/, (route) => route.abort());
    await page.goto('initiatives/?country=GB');
    const note = page.locator('[data-if-fails]');
    await expect(note).toBeVisible();
    await note.getByRole('link').click();
    await expect(page).toHaveURL(/\/by\/|\/browse\//);
  });

for (const [address, script, way] of [
  ['fr/compare/?ids=stop-app,apprise', /_astro\/ComparePage/, /\/fr\/initiatives\//],
  ['es/contribute/', /_astro\/ContributePage/, undefined],
] as const)
  test(`where the script of /${address} does not come, the page says so and what works without it`, async ({ page }) => {
    await page.goto(address);
    const note = page.locator('[data-if-fails]');
    await page.waitForLoadState('networkidle');
    await expect(note).toBeHidden();
    await page.route(script, (route) => route.abort());
    await page.reload();
    await expect(note).toBeVisible();
    await expect(note).toContainText('JavaScript');
    if (way !== undefined) await expect(note.getByRole('link')).toHaveAttribute('href', way);
  });

for (const address of ['initiatives/?country=GB', 'fr/compare/?ids=stop-app,apprise', 'es/contribute/'])
  test(`where no script comes at all, /${address} says so after a while, and not before one can have come`, async ({ page }) => {
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(address);
    const note = page.locator('[data-if-fails]');
    await expect(note).toBeHidden();
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await expect(note).toBeVisible();
    await expect(note).toHaveCSS('position', 'static');
  });
