import { expect, test } from '@playwright/test';
import { siteLanguages } from '../../src/i18n/strings.ts';
import { axeFaults } from './axe.ts';
import { furtherPages, largestPages, listedAddresses, pagesIn, sample } from './page-types.ts';

/** Each width and each choice of colours once, on a page that is loaded once: what changes with the one does not change with the other. */
const ways = [
  { width: 320, colours: { colorScheme: 'light', forcedColors: 'none' } },
  { width: 1280, colours: { colorScheme: 'dark', forcedColors: 'none' } },
  { width: 768, colours: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

// The largest page of each type, where layouts break first, and one of each type in every language.
const typical = [...new Set([...[...largestPages, ...siteLanguages.flatMap(pagesIn)].map(({ address }) => address), ...furtherPages])];
const others = listedAddresses.filter((address) => !typical.includes(address));
// The seed changes what is drawn when the catalogue grows, never from one run to the next.
const isWhole = process.env['ALL_PAGES'] === '1';
const drawn = isWhole ? others : sample(others, 10, others.length);

/** Items of a list beyond these are made like those before them, and axe takes seconds for hundreds. */
const itemsThatTell = 30;

for (const address of [...typical, ...drawn]) {
  test(`/${address} has no accessibility faults that axe can find`, async ({ page }) => {
    const faults: string[] = [];
    await page.goto(address);
    if (!isWhole) {
      await page.evaluate((most) => {
        for (const list of document.querySelectorAll('ul, ol, dl, tbody')) for (const item of [...list.children].slice(most)) item.remove();
      }, itemsThatTell);
    }
    for (const { width, colours } of ways) {
      await page.emulateMedia({ ...colours, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      const found = await axeFaults(page, { contrast: colours.forcedColors === 'none' });
      faults.push(...found.map((fault) => `${Object.values(colours).join(' ')} ${width}px ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}
