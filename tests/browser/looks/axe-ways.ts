import type { Page } from '@playwright/test';
import { axeFaults } from '../axe.ts';
import { isFull } from '../full.ts';

/** Each width and each choice of colours once, on a page that is loaded once: what changes with the one does not change with the other. */
export const ways = [
  { width: 320, colours: { colorScheme: 'light', forcedColors: 'none' } },
  { width: 1280, colours: { colorScheme: 'dark', forcedColors: 'none' } },
  { width: 768, colours: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

/** What axe finds in a page as it stands, in each of the ways that are asked for. */
export const faultsInWays = async (page: Page, asked: readonly (typeof ways)[number][] = ways): Promise<string[]> => {
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

/** Items of a list beyond these are made like those before them, and axe takes seconds for hundreds. */
const itemsThatTell = 30;

/** Takes from the lists of a page what tells nothing new. Nothing else can be looked at after it. */
export const shorten = async (page: Page): Promise<void> => {
  if (isFull) return;
  await page.evaluate((most) => {
    for (const list of document.querySelectorAll('ul, ol, dl, tbody')) for (const item of [...list.children].slice(most)) item.remove();
  }, itemsThatTell);
};
