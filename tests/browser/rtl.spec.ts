import { expect, test } from '@playwright/test';
import { largestPages } from './page-types.ts';

for (const { type, address } of largestPages) {
  test(`${type} (/${address}) can run from right to left`, async ({ page }) => {
    await page.goto(address);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const outside = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth <= clientWidth) return [];
        return [...document.body.querySelectorAll('*')]
          .filter((element) => element.getBoundingClientRect().left < -0.5)
          .slice(-3)
          .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
      });
      expect(outside, `${width}px`).toEqual([]);
    }
  });
}
