import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { largestPages, listedAddresses, sample } from './page-types.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each width and each scheme once: what changes with the one does not change with the other. */
const views = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
] as const;

/** Legacy mode looks at this one frame only, which is all there is here, and takes a fifth of the time. */
const axe = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], runOnly: { type: 'tag', values: standards } });

const typical = largestPages.map(({ address }) => address);
const others = listedAddresses.filter((address) => !typical.includes(address));
// The seed changes what is drawn when the catalogue grows, never from one run to the next.
const drawn = process.env['ALL_PAGES'] === '1' ? others : sample(others, 10, others.length);

for (const address of [...typical, ...drawn]) {
  test(`/${address} has no accessibility faults that axe can find`, async ({ page }) => {
    const faults: string[] = [];
    await page.goto(address);
    for (const { colorScheme, width } of views) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await axe(page).analyze();
      for (const { id, help, nodes } of violations) {
        faults.push(
          `${colorScheme} ${width}px ${id}: ${help}: ${nodes
            .map(({ html }) => html.slice(0, 120))
            .slice(0, 3)
            .join(' | ')}`,
        );
      }
    }
    expect(faults).toEqual([]);
  });
}
