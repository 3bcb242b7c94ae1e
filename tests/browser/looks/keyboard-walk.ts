import { expect, type Page } from '@playwright/test';
import { isFull } from '../full.ts';

/** A usual screen at 400 %, a phone, a low window, a laptop. */
export const sizes = [
  [320, 256],
  [390, 664],
  [640, 360],
  [1280, 720],
] as const;

export const usualSizes = isFull ? sizes : ([sizes[0], sizes[1], sizes[3]] as const);

declare global {
  interface Window {
    /** Of each stop since the walk began what is wrong there, null where the keyboard was on nothing; ended, it watches no more. */
    stops?: { readonly seen: readonly (readonly string[] | null)[]; readonly end: () => void };
  }
}

/** Looks, whenever Tab comes up, at where the keyboard is: to be asked from outside at each stop takes twice as long. Runs in the page. */
const watchStops = (): void => {
  const faultsOfFocus = (): string[] | null => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    // Countries of the map are smaller than the steps between points: there it counts that nothing else lies over them.
    const own = focused instanceof SVGElement ? (focused.ownerSVGElement ?? focused) : focused;
    const sixth = [0.08, 0.25, 0.42, 0.58, 0.75, 0.92];
    const isSeen = [...focused.getClientRects(), ...[...focused.children].flatMap((child) => [...child.getClientRects()])].some((box) => {
      // Of a part that is larger than the window, what is in the window.
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      return sixth.some((across) =>
        sixth.some((down) => own.contains(document.elementFromPoint(left + across * (right - left), top + down * (bottom - top)))),
      );
    });
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    const isMarked = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    const place = focused.outerHTML.slice(0, 110);
    return [...(isSeen ? [] : [`nothing is seen of ${place}`]), ...(isMarked ? [] : [`no mark shows that the keyboard is on ${place}`])];
  };
  const seen: (string[] | null)[] = [];
  const over = new AbortController();
  const note = ({ key }: KeyboardEvent): void => {
    if (key === 'Tab') seen.push(faultsOfFocus());
  };
  addEventListener('keyup', note, { capture: true, signal: over.signal });
  window.stops = { seen, end: () => over.abort() };
};

interface Way {
  /** Where the walk begins. */
  readonly from?: string;
  readonly key?: 'Tab' | 'Shift+Tab';
  readonly stops?: number;
  readonly sizes?: readonly (readonly [width: number, height: number])[];
}

/** Stops at which what has the keyboard is hidden or does not show it, of a walk at each size: 36 points of it are looked at. */
export const walk = async (
  page: Page,
  { from = '.skip-link', key = 'Tab', stops = isFull ? 40 : 24, sizes: asked = usualSizes }: Way = {},
): Promise<string[]> => {
  const found: string[] = [];
  for (const [width, height] of asked) {
    await page.setViewportSize({ width, height });
    // Pages that stand in others, or are kept as files, have no link past a menu: there the walk begins at the top.
    await page.evaluate((start) => {
      scrollTo({ top: 0, behavior: 'instant' });
      [...document.querySelectorAll<HTMLElement>(start)].at(-1)?.focus();
    }, from);
    await page.evaluate(watchStops);
    if (key === 'Shift+Tab') await page.keyboard.down('Shift');
    // The focus has moved when the key is down.
    for (let stop = 0; stop < stops; stop += 1) await page.keyboard.press('Tab');
    if (key === 'Shift+Tab') await page.keyboard.up('Shift');
    const seen = await page.evaluate(() => {
      window.stops?.end();
      return window.stops?.seen ?? [];
    });
    expect(seen, 'each stop is looked at').toHaveLength(stops);
    // Past its last stop a walk begins anew at the top.
    const end = seen.indexOf(null);
    for (const faults of end === -1 ? seen : seen.slice(0, end))
      found.push(...(faults ?? []).map((fault) => `at ${width} × ${height} ${fault}`));
  }
  return found;
};

/** What the first two stops of a page that was just opened are, if not the way past the menu and the way out. */
export const firstStops = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  for (const wanted of ['skip-link', 'exit-link']) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement?.className ?? '');
    if (!name.split(' ').includes(wanted)) found.push(`"${name}" instead of ${wanted}`);
  }
  return found;
};
