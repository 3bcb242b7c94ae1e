import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types.ts';

const widths = Array.from({ length: 57 }, (_, step) => 320 + step * 20);

for (const { type, address } of pageTypes) {
  test(`${type} (/${address}) never scrolls sideways`, async ({ page }) => {
    await page.goto(address);
    const faults: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const culprits = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth <= clientWidth) return undefined;
        return [...document.body.querySelectorAll('*')]
          .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
          .slice(-3)
          .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
      });
      if (culprits !== undefined) faults.push(`${width}px: ${culprits.join(', ')}`);
    }
    expect(faults).toEqual([]);
  });
}
