import type { Page } from '@playwright/test';

/** 320 by 256 is what is left of a usual screen at 400 % zoom. */
const sizes = [
  [320, 256],
  [360, 740],
  [1440, 900],
] as const;

/** What the link to leave lacks at the top, in the middle and at the end of a page. Runs in the page. */
const lacking = (): string[] =>
  [0, 0.5, 1].flatMap((part) => {
    scrollTo({ top: part * document.documentElement.scrollHeight, behavior: 'instant' });
    const element = document.querySelector('.exit-link');
    const strip = document.querySelector('.exit-strip')?.getBoundingClientRect();
    if (element === null || strip === undefined) return ['there is none'];
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const next = document.querySelector('.site-header')?.getBoundingClientRect();
    const isSmall = innerWidth >= 768 && !document.documentElement.classList.contains('discreet');
    const kept = {
      'in view': left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight,
      uncovered: onTop === element || element.contains(onTop),
      'large enough': right - left >= 44 && bottom - top >= (isSmall ? 36 : 44),
      'leaving room': strip.height <= innerHeight / 4,
      'in its own place': scrollY > 0 || (next !== undefined && next.top >= strip.bottom),
    };
    return Object.entries(kept).flatMap(([name, isKept]) => (isKept ? [] : [`not ${name}, scrolled ${part}`]));
  });

export const wayOutFaults = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    found.push(...(await page.evaluate(lacking)).map((fault) => `the way out at ${width} × ${height}: ${fault}`));
  }
  return found;
};
