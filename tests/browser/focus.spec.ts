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

const walk = async (page: Page, stops = mostStops): Promise<string[]> => {
  const hidden: string[] = [];
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.skip-link')?.focus();
      scrollTo({ top: 0, behavior: 'instant' });
    });
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
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

for (const marked of [1, 4]) {
  test(`with ${marked} to compare the tray hides nothing that has the keyboard`, async ({ page }) => {
    await page.goto('initiatives/');
    for (let at = 0; at < marked; at += 1) await page.locator('.card-compare[aria-pressed=false]').first().click();
    await expect(page.locator('.compare-tray')).toBeVisible();
    expect(await walk(page, 60)).toEqual([]);
  });
}

test('on a phone the tray is one line, and in a low window it stays where the list ends', async ({ page }) => {
  await page.goto('initiatives/');
  for (let at = 0; at < 4; at += 1) await page.locator('.card-compare[aria-pressed=false]').first().click();
  const tray = page.locator('.compare-tray');
  await page.setViewportSize({ width: 360, height: 740 });
  expect((await tray.boundingBox())?.height).toBeLessThan(72);
  await page.setViewportSize({ width: 320, height: 256 });
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect(tray).not.toBeInViewport();
});
