import { expect, test, type Page } from '@playwright/test';
import { largestPages } from './page-types.ts';

/** A usual screen at 400 %, a phone, a low window, a laptop. */
const sizes = [
  [320, 256],
  [390, 664],
  [640, 360],
  [1280, 720],
] as const;

const mostStops = 40;

/** Where the keyboard is, if nothing of it can be seen: it is looked for at 36 points. */
const hiddenFocus = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return undefined;
    // Countries of the map are smaller than the steps between points: there it counts that nothing else lies over them.
    const own = focused instanceof SVGElement ? (focused.ownerSVGElement ?? focused) : focused;
    const sixth = [0.08, 0.25, 0.42, 0.58, 0.75, 0.92];
    const isSeen = [...focused.getClientRects(), ...[...focused.children].flatMap((child) => [...child.getClientRects()])].some((box) => {
      // Of a part that is larger than the window, what is in the window.
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      return sixth.some((across) =>
        sixth.some((down) => own.contains(document.elementFromPoint(left + across * (right - left), top + down * (bottom - top)))),
      );
    });
    return isSeen ? undefined : focused.outerHTML.slice(0, 110);
  });

interface Way {
  /** Where the walk begins. */
  readonly from?: string;
  readonly key?: 'Tab' | 'Shift+Tab';
  readonly stops?: number;
}

/** Stops at which nothing is seen of what has the keyboard, of a walk at each size. */
const walk = async (page: Page, { from = '.skip-link', key = 'Tab', stops = mostStops }: Way = {}): Promise<string[]> => {
  const hidden: string[] = [];
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    // Pages that stand in others, or are kept as files, have no link past a menu: there the walk begins at the top.
    await page.evaluate((start) => [...document.querySelectorAll<HTMLElement>(start)].at(-1)?.focus(), from);
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press(key);
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      const found = await hiddenFocus(page);
      if (found !== undefined) hidden.push(`${width} × ${height}: ${found}`);
    }
  }
  return hidden;
};

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

for (const { type, address } of largestPages) {
  test(`${type} (/${address}) never hides what has the keyboard`, async ({ page }) => {
    await page.goto(address);
    expect(await walk(page)).toEqual([]);
  });
}

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
