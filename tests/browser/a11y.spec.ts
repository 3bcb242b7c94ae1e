import { expect, test, type Page } from '@playwright/test';
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
// Colours and wide windows show nothing new on a smaller page of the same type, whichever its language.
const largest = new Set(largestPages.map(({ address }) => address));
const others = listedAddresses.filter((address) => !typical.includes(address));
// The seed changes what is drawn when the catalogue grows, never from one run to the next.
const isWhole = process.env['ALL_PAGES'] === '1';
const drawn = isWhole ? others : sample(others, 10, others.length);

/** Items of a list beyond these are made like those before them, and axe takes seconds for hundreds. */
const itemsThatTell = 30;

/** What axe finds in a page as it stands, in each of the ways that are asked for. */
const faultsOf = async (page: Page, asked: readonly (typeof ways)[number][] = ways): Promise<string[]> => {
  const faults: string[] = [];
  for (const { width, colours } of asked) {
    await page.emulateMedia({ ...colours, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    // What the strip to leave covers counts as too small.
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const found = await axeFaults(page, { contrast: colours.forcedColors === 'none' });
    faults.push(...found.map((fault) => `${Object.values(colours).join(' ')} ${width}px ${fault}`));
  }
  return faults;
};

for (const address of [...typical, ...drawn]) {
  test(`/${address} has no accessibility faults that axe can find`, async ({ page }) => {
    await page.goto(address);
    if (!isWhole) {
      await page.evaluate((most) => {
        for (const list of document.querySelectorAll('ul, ol, dl, tbody')) for (const item of [...list.children].slice(most)) item.remove();
      }, itemsThatTell);
    }
    expect(await faultsOf(page, isWhole || largest.has(address) ? ways : [ways[0]])).toEqual([]);
  });
}

/** What pages become when they are used, and no address shows at once. */
const used: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the explorer as a table, with entries to compare': async (page) => {
    await page.goto('initiatives/?focus=helplines&view=table');
    await expect(page.locator('.initiative-table')).toBeVisible();
    for (let at = 0; at < 2; at += 1) await page.locator('.card-compare[aria-pressed=false]').first().click();
    await expect(page.locator('.compare-tray')).toBeVisible();
  },
  'the explorer as a map': async (page) => {
    await page.goto('initiatives/?focus=hardware&view=map');
    await expect(page.locator('.explorer-list .map-svg')).toBeVisible();
  },
  'the explorer with the sheet of filters open': async (page) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto('initiatives/?focus=helplines');
    await page.locator('.filters-open').click();
    await page.locator('dialog [data-facet="country"] summary').click();
  },
  'the explorer where nothing is found': async (page) => {
    await page.goto('initiatives/?focus=hardware&q=zzzz');
    await expect(page.locator('.explorer-count')).toHaveText(/^0 /);
  },
  'the finder with countries found': async (page) => {
    await page.goto('helplines/');
    await page.locator('#country-name').fill('guinea');
    await expect(page.locator('.country-found a').first()).toBeVisible();
  },
  'a comparison': async (page) => {
    await page.goto('compare/?ids=apprise,stop-app');
    await expect(page.locator('.compare-table')).toBeVisible();
  },
  'the form with mistakes': async (page) => {
    await page.goto('contribute/');
    const check = page.getByRole('button', { name: 'Check the entry' });
    while (!(await check.isVisible())) await page.getByRole('button', { name: 'Next', exact: true }).click();
    await check.click();
    await expect(page.locator('.contribute-summary')).toBeFocused();
  },
};

for (const [name, use] of Object.entries(used)) {
  test(`${name} has no accessibility faults that axe can find`, async ({ page }) => {
    await use(page);
    expect(await faultsOf(page)).toEqual([]);
  });
}
