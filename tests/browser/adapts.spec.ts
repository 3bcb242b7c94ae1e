import { expect, type Page } from '@playwright/test';
import { languageFolders } from '../fixtures/language-folders.ts';
import { test } from './one-page.ts';

test('with forced colours the way out keeps a border, and what is chosen does not hang on colour', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('helplines/GB/');
  const seen = await page.evaluate(() => {
    const exit = getComputedStyle(document.querySelector('.exit-link') as Element);
    const strip = getComputedStyle(document.querySelector('.exit-strip') as Element);
    const here = getComputedStyle(document.querySelector('.site-nav [aria-current]') as Element);
    return { edge: exit.borderTopColor !== strip.backgroundColor && exit.borderTopStyle === 'solid', bold: Number(here.fontWeight) >= 600 };
  });
  expect(seen).toEqual({ edge: true, bold: true });
});

/** Colours of an element as the browser paints them. */
const coloursOf = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { color, backgroundColor, borderBottomColor } = getComputedStyle(element);
      return [color, backgroundColor, borderBottomColor].join(' ');
    });

test('with forced colours the pressed view and the page one is on can be told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('initiatives/');
  const pressed = await coloursOf(page, '.explorer-view [aria-pressed=true]');
  expect(pressed).not.toBe(await coloursOf(page, '.explorer-view [aria-pressed=false]'));
  const here = await coloursOf(page, '.site-nav a[aria-current]');
  expect(here).not.toBe(await coloursOf(page, '.site-nav a:not([aria-current])'));
  expect(await coloursOf(page, '.pagination [aria-current=page]')).not.toBe(await coloursOf(page, '.pagination a:not([aria-current])'));
  const contribute = await coloursOf(page, '.site-nav-contribute');
  const card = await coloursOf(page, '.card-compare');
  await page.locator('.card-compare').first().click();
  expect(await coloursOf(page, '.card-compare')).not.toBe(card);
  await page.goto('contribute/');
  expect(await coloursOf(page, '.site-nav-contribute')).not.toBe(contribute);
});

/** Letters twice as large, as the browser's own setting makes them, so that widths that pages change at follow. */
const largeLetters = (page: Page): Promise<unknown> => page.evaluate(() => (document.documentElement.style.fontSize = '200%'));

/** Words of which a part stands in a line of its own, by what they stand in. */
const brokenWords = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const words: string[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (const match of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) words.push(match[0]);
        }
      }
      return words;
    }),
  );

test('with large letters on a phone tray, sheet and search of the home page keep their words whole', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('initiatives/');
  for (let at = 0; at < 2; at += 1) await page.locator('.card-compare[aria-pressed=false]').first().click();
  await expect(page.locator('.compare-tray')).toBeVisible();
  await largeLetters(page);
  expect(await brokenWords(page, '.compare-tray > :not(.compare-tray-names)')).toEqual([]);
  expect((await page.locator('.compare-tray').boundingBox())?.height).toBeLessThan(800 / 3);
  await page.locator('.filters-open').click();
  expect(await brokenWords(page, '.filters-sheet-foot .button')).toEqual([]);
  await page.goto('');
  await largeLetters(page);
  expect((await page.locator('.site-search.is-large input').boundingBox())?.width).toBeGreaterThan(300);
});

test('on the smallest screen a comparison keeps the words of its terms whole, in every language', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const language of languageFolders) {
    await page.goto(`${language}compare/?ids=apprise,polaris-nonechka`);
    await expect(page.locator('.compare-table')).toBeVisible();
    expect(await brokenWords(page, '.compare-table'), language).toEqual([]);
  }
});

test('on the smallest screen the name of the site keeps off the languages', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [...languageFolders, 'ar/'].map((language) => `${language}helplines/NP/`)) {
    await page.goto(address);
    const [over] = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('.wordmark') as Element);
      const name = document.querySelector('.wordmark')?.getBoundingClientRect();
      return [...range.getClientRects()]
        .filter(({ width }) => width > 1)
        .map(({ left, right }) => Math.max(right - (name?.right ?? 0), (name?.left ?? 0) - left));
    });
    expect(over ?? 0, address).toBeLessThanOrEqual(1);
  }
});

test('who asks for more contrast gets no pale words and no pale lines', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ contrast: 'more', colorScheme });
    await page.goto('initiatives/');
    const [soft, ink] = await page.evaluate(() => {
      const colour = (selector: string): string => getComputedStyle(document.querySelector(selector) as Element).color;
      return [colour('.explorer-note'), colour('body')];
    });
    expect(soft).toBe(ink);
  }
});

test('words that stand in empty fields are as dark as others', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('initiatives/');
    await page.locator('[data-facet="country"] summary').click();
    await expect(page.locator('[data-facet="country"] .facet-find')).toBeVisible();
    for (const selector of ['#site-search', '[data-facet="country"] .facet-find']) {
      const ratio = await page.locator(selector).evaluate((field) => {
        const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
        const light = (colour: string): number => {
          const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
            const part = value / 255;
            return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const words = light(getComputedStyle(field, '::placeholder').color);
        const paper = light(getComputedStyle(field).backgroundColor);
        return (Math.max(words, paper) + 0.05) / (Math.min(words, paper) + 0.05);
      });
      expect(ratio, `${selector} ${colorScheme}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

/** Slow 3G as browsers' own tools define it, and a processor four times slower. */
const slowPhone = async (page: Page): Promise<void> => {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
};

for (const address of [
  '',
  'initiatives/',
  'helplines/',
  'helplines/GB/',
  'findings/',
  'organisations/',
  'network/',
  'landscape/',
  'changes/',
  'compare/',
  'compare/?ids=apprise,unseen-app',
  'plan/',
  'plan/NP/',
  'contribute/',
]) {
  test(`on a slow phone nothing moves under the finger: /${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await slowPhone(page);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
          if (!hadRecentInput) shifts.push(value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const moved = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));
    expect(moved).toBeLessThan(0.01);
  });
}

test('on a slow phone numbers and filters work', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await slowPhone(page);
  await page.goto('helplines/GB/');
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  await page.goto('initiatives/', { waitUntil: 'networkidle' });
  await page.locator('.filters-open').click();
  await page.locator('[data-facet="focus"] [data-term="hardware"]').getByRole('checkbox').check();
  await expect(page).toHaveURL(/\?focus=hardware$/);
});
