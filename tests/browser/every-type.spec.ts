import { expect } from '@playwright/test';
import { faultsInWays, shorten, ways } from './looks/axe-ways.ts';
import { calm, steady } from './looks/calm.ts';
import { firstStops, walk } from './looks/keyboard-walk.ts';
import { inLargeLetters, keepsLargeLetters } from './looks/large-letters.ts';
import { look } from './looks/look.ts';
import { fromRightToLeft, runsFromRightToLeft } from './looks/right-to-left.ts';
import { sideways } from './looks/sideways.ts';
import { stripHeight } from './looks/strip-height.ts';
import { termsOverValues } from './looks/terms.ts';
import { wayOutFaults } from './looks/way-out.ts';
import { openAndWeigh } from './looks/weight.ts';
import { unfolded, wholeWords } from './looks/whole-words.ts';
import { test } from './one-page.ts';
import { furtherPages, largestPages, otherPages, restOfPages, type PageType } from './page-types.ts';

// Made to stand in other websites, and to be kept as a file: neither is visited.
const withoutStrip: readonly PageType[] = ['embedded landscape', 'numbers to keep'];

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

// Loading a page costs more than most that is asked of it, so each is loaded once and all rules are asked.
for (const { type, address } of largestPages) {
  test(`${type} (/${address}) keeps what every page keeps`, async ({ page }) => {
    const hasStrip = !withoutStrip.includes(type);
    const keeps = (rule: string, faults: readonly string[]): void => expect.soft(faults, `${type} (/${address}): ${rule}`).toEqual([]);
    keeps('keeps its weight', await openAndWeigh(page, type, address));
    if (hasStrip) keeps('the way past the menu is first, the way out second', await firstStops(page));
    keeps('never hides what has the keyboard, and shows where it is', await walk(page));
    keeps('at every width', await look(page, [sideways, termsOverValues, calm, steady, ...(hasStrip ? [stripHeight] : [])]));
    if (hasStrip) keeps('the way out stays in view beside the content', await wayOutFaults(page));
    keeps('with all unfolded', await look(page, wholeWords, unfolded));
    keeps('in large letters', await look(page, [keepsLargeLetters], inLargeLetters));
    keeps('from right to left', await look(page, [runsFromRightToLeft], fromRightToLeft));
    await shorten(page);
    keeps('has no accessibility faults that axe can find', await faultsInWays(page));
  });
}

const further = new Set(furtherPages);

// Another language, and another length: what colours and wide windows do to a page is seen on the largest of its type.
for (const address of otherPages) {
  test(`/${address} keeps what changes with language and length`, async ({ page }) => {
    const keeps = (rule: string, faults: readonly string[]): void => expect.soft(faults, `/${address}: ${rule}`).toEqual([]);
    await page.goto(address);
    if (further.has(address)) keeps('at every width', await look(page, [stripHeight]));
    keeps('with all unfolded', await look(page, wholeWords, unfolded));
    await shorten(page);
    keeps('has no accessibility faults that axe can find', await faultsInWays(page, [ways[0]]));
  });
}

for (const address of restOfPages) {
  test(`/${address} has no accessibility faults that axe can find`, async ({ page }) => {
    await page.goto(address);
    await shorten(page);
    expect(await faultsInWays(page)).toEqual([]);
  });
}
