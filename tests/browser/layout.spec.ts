import { expect, test } from '@playwright/test';
import { largestPages } from './page-types.ts';

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);

/** In small steps where phones and tablets are and layouts change, in larger ones above. */
const widths = [...range(320, 800, 40), ...range(880, 1440, 80)];

for (const { type, address } of largestPages) {
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

for (const { type, address } of largestPages) {
  test(`on ${type} (/${address}) what belongs to a term stands under it or beside it, never set in`, async ({ page }) => {
    await page.goto(address);
    const setIn = await page.evaluate(() =>
      [...document.querySelectorAll('dd')]
        .filter((value) => Number.parseFloat(getComputedStyle(value).marginInlineStart) > 0)
        .map((value) => `${value.closest('dl')?.className ?? ''}: ${value.textContent.trim().slice(0, 40)}`),
    );
    expect(setIn).toEqual([]);
  });
}
