import type { Page } from '@playwright/test';
import { axeFaults } from '../axe.ts';
import { isFull } from '../full.ts';

/** Each width and each choice of colours once, on a page that is loaded once: what changes with the one does not change with the other. */
export const ways = [
  { width: 320, colours: { colorScheme: 'light', forcedColors: 'none' } },
  { width: 1280, colours: { colorScheme: 'dark', forcedColors: 'none' } },
  { width: 768, colours: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

/** Forced colours are the visitor's own, and what stands in columns at 768 pixels does so at 1280: that way is for the full run. */
export const usualWays: readonly (typeof ways)[number][] = isFull ? ways : ways.slice(0, 2);

/** What axe finds in a page as it stands, in each of the ways that are asked for. */
export const faultsInWays = async (page: Page, asked: readonly (typeof ways)[number][] = usualWays): Promise<string[]> => {
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

/** Items of a list, and parts of any one kind beside one another, beyond these are made like those before them: axe takes seconds for hundreds. */
const itemsThatTell = 30;

/** Takes from a page what tells nothing new. Nothing else can be looked at after it. */
export const shorten = async (page: Page): Promise<void> => {
  if (isFull) return;
  await page.evaluate((most) => {
    for (const parent of document.querySelectorAll('main, main *')) {
      const seen = new Map<string, number>();
      for (const child of [...parent.children]) {
        const count = (seen.get(child.tagName) ?? 0) + 1;
        seen.set(child.tagName, count);
        if (count > most) child.remove();
      }
    }
  }, itemsThatTell);
};
