import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { siteFolder } from '../site/built-site.ts';
import { languageFolders } from '../fixtures/language-folders.ts';

const countries = readdirSync(`${siteFolder}/helplines`).filter((name) => /^[A-Z]{2}$/.test(name));

/** A sheet of A4 with the margins that browsers leave, in CSS pixels. */
const sheet = { width: 718, height: 1047 };

for (const language of languageFolders) {
  test(`a country with one line fits one sheet of paper (/${language})`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print' });
    const heights: { readonly address: string; readonly height: number }[] = [];
    for (const country of countries) {
      const address = `${language}helplines/${country}/`;
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      const [lines, height] = await page.evaluate(() => [
        [...document.querySelectorAll('main .line')].filter((line) => line.getClientRects().length > 0).length,
        document.documentElement.scrollHeight,
      ]);
      if (lines === 1) heights.push({ address, height: height ?? 0 });
    }
    expect(heights.length).toBeGreaterThan(10);
    // The longest of them are printed.
    for (const { address } of heights.toSorted((a, b) => b.height - a.height).slice(0, 5)) {
      await page.goto(address);
      const paper = (await page.pdf({ format: 'A4', margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' } })).toString(
        'latin1',
      );
      expect(paper.match(/\/Type\s*\/Page\b(?!s)/g), address).toHaveLength(1);
    }
  });
}

test('the picture of the network stands on paper too', async ({ page }) => {
  await page.setViewportSize(sheet);
  await page.goto('network/');
  await expect(page.locator('.network > svg')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.network > svg')).toBeVisible();
  expect((await page.locator('.network > svg').boundingBox())?.width).toBeLessThanOrEqual(sheet.width);
});
