import { expect } from '@playwright/test';
import { test } from './one-page.ts';

test('the skip link is first, shows itself and leads to the content', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip-link');
  await expect(skip).toBeFocused();
  const onTop = await skip.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === element;
  });
  expect(onTop).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('the header is walked through in reading order', async ({ page }) => {
  await page.goto('about/');
  const stops = await page
    .locator('.site-header')
    .locator('a[href], button, input, summary')
    .evaluateAll((elements) => {
      const visible = elements.filter((element) => element.checkVisibility());
      return visible.map((element) => element.getAttribute('href') ?? element.id ?? element.tagName);
    });
  await page.locator('.exit-words a').focus();
  const walked: string[] = [];
  for (let stop = 0; stop < stops.length; stop += 1) {
    await page.keyboard.press('Tab');
    walked.push(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id ?? ''));
  }
  expect(walked).toEqual(stops);
});

/** Every character of a keyboard, as they fall where somebody dictates. */
const characters = Array.from({ length: 126 - 32 }, (_, at) => String.fromCharCode(at + 33)).map((key) =>
  key === '+' ? 'Shift+Equal' : key,
);

for (const [address, part] of [
  ['about/', '.exit-words a'],
  ['helplines/', '.exit-words a'],
  ['initiatives/', '[data-facet="country"] > summary'],
  ['findings/places/', '.past-link'],
  ['contribute/', 'contribute-form .form-next'],
] as const) {
  test(`no single key does anything from ${part} of /${address}: dictated words fall as keys`, async ({ page }) => {
    await page.goto(address);
    const start = page.locator(part).first();
    await start.focus();
    const there = page.url();
    for (const key of characters) await page.keyboard.press(key);
    await expect(start).toBeFocused();
    expect(page.url()).toBe(there);
    await expect(page.locator('[aria-keyshortcuts], [accesskey]')).toHaveCount(0);
    for (const field of await page.locator('input[type=search]').all()) await expect(field).toHaveValue('');
  });
}

test('Escape closes the menu of narrow screens and goes back to its button', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('about/');
  const menu = page.locator('.site-menu');
  await menu.locator('> summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(menu.locator('.site-nav summary').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).not.toHaveAttribute('open');
  await expect(menu.locator('> summary')).toBeFocused();
});
