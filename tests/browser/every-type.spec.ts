import { expect, type Page } from '@playwright/test';
import { faultsInWays, shorten, usualWays, ways } from './looks/axe-ways.ts';
import { calm, steady } from './looks/calm.ts';
import { firstStops, usualSizes, walk } from './looks/keyboard-walk.ts';
import { inLargeLetters, keepsLargeLetters } from './looks/large-letters.ts';
import { lines } from './looks/lines.ts';
import { look } from './looks/look.ts';
import { printedForScreens } from './looks/paper.ts';
import { fromRightToLeft, runsFromRightToLeft } from './looks/right-to-left.ts';
import { sideways } from './looks/sideways.ts';
import { stripHeight } from './looks/strip-height.ts';
import { termsOverValues } from './looks/terms.ts';
import { wayOutFaults } from './looks/way-out.ts';
import { openAndWeigh } from './looks/weight.ts';
import { unfolded, wholeWords } from './looks/whole-words.ts';
import { isFull } from './full.ts';
import { test } from './one-page.ts';
import { furtherPages, isDiscreet, largestPages, otherPages, restOfPages, type PageType, type TypedPage } from './page-types.ts';

// Made to stand in other websites, and to be kept as a file: neither is visited.
const withoutStrip: readonly PageType[] = ['embedded landscape', 'numbers to keep'];

/** Beside those without the strip, and those on which nothing may tell what is looked for. */
const withoutSearch: readonly PageType[] = ['not found in no language'];

/** Where somebody at risk may come first, or be alone with what was kept. */
const seenInBoth: readonly PageType[] = ['home', 'numbers to keep', 'not found', 'not found in no language'];

const typesOfOthers = new Set(otherPages.map(({ type }) => type));

/**
 * Of the two usual ways, those that axe sees a page in: the largest of a type in one, its other page in the other, and from type to
 * type in turn. Discreet pages, those above and the only page of a type are seen in both, as all are in the full run.
 */
const axeWays = new Map(
  largestPages.map(({ type, address }, at) => {
    const isShared = !isFull && !isDiscreet(address) && !seenInBoth.includes(type) && typesOfOthers.has(type);
    const [one, other] = at % 4 < 2 ? [ways[0], ways[1]] : [ways[1], ways[0]];
    return [type, isShared ? { largest: [one], other: [other] } : { largest: usualWays, other: [ways[0]] }] as const;
  }),
);

/**
 * What hides what has the keyboard, on the largest page of a type. The head is the same on every page: it is walked through at one
 * of the sizes, from type to type in turn, and at the others the walk begins with the content. Discreet pages, those without a way
 * past the head, and all in the full run are walked from the top at each size.
 */
const walked = async (page: Page, { type, address }: TypedPage, at: number): Promise<string[]> => {
  if (isFull || isDiscreet(address) || withoutStrip.includes(type)) return walk(page);
  const isWhole = (turn: number): boolean => turn === at % usualSizes.length;
  return [
    ...(await walk(page, { sizes: usualSizes.filter((_, turn) => isWhole(turn)) })),
    ...(await walk(page, { sizes: usualSizes.filter((_, turn) => !isWhole(turn)), from: 'main', stops: 10 })),
  ];
};

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

// Loading a page costs more than most that is asked of it, so each is loaded once and all rules are asked.
for (const [at, { type, address }] of largestPages.entries()) {
  test(`${type} (/${address}) keeps what every page keeps`, async ({ page }) => {
    const hasStrip = !withoutStrip.includes(type);
    const keeps = (rule: string, faults: readonly string[]): void => expect.soft(faults, `${type} (/${address}): ${rule}`).toEqual([]);
    keeps('keeps its weight', await openAndWeigh(page, type, address));
    if (hasStrip) keeps('the way past the menu is first, the way out second', await firstStops(page));
    keeps('never hides what has the keyboard, and shows where it is', await walked(page, { type, address }, at));
    keeps('at every width', await look(page, [sideways, termsOverValues, calm, steady, ...(hasStrip ? [stripHeight] : [])]));
    if (hasStrip) keeps('the way out stays in view beside the content', await wayOutFaults(page));
    keeps('with all unfolded', await look(page, [...wholeWords, ...lines], unfolded));
    keeps('on paper', await printedForScreens(page));
    keeps('in large letters', await look(page, [keepsLargeLetters], inLargeLetters));
    keeps('from right to left', await look(page, [runsFromRightToLeft], fromRightToLeft));
    await shorten(page);
    keeps('has no accessibility faults that axe can find', await faultsInWays(page, axeWays.get(type)?.largest));
    if (!hasStrip || isDiscreet(address) || withoutSearch.includes(type)) return;
    // What the field loads with its focus weighs nothing on the page before, so it comes last.
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.locator('#site-search').focus();
    await expect(page.locator('#site-search'), 'the search field offers pages below it').toHaveRole('combobox');
  });
}

const further = new Set(furtherPages);

// Another language, and another length: what colours and wide windows do to a page is seen on the largest of its type.
for (const { type, address } of otherPages) {
  test(`/${address} keeps what changes with language and length`, async ({ page }) => {
    const keeps = (rule: string, faults: readonly string[]): void => expect.soft(faults, `/${address}: ${rule}`).toEqual([]);
    await page.goto(address);
    if (further.has(address)) keeps('at every width', await look(page, [stripHeight]));
    keeps('with all unfolded', await look(page, wholeWords, unfolded));
    await shorten(page);
    keeps('has no accessibility faults that axe can find', await faultsInWays(page, axeWays.get(type)?.other));
  });
}

for (const address of restOfPages) {
  test(`/${address} has no accessibility faults that axe can find`, async ({ page }) => {
    await page.goto(address);
    await shorten(page);
    expect(await faultsInWays(page)).toEqual([]);
  });
}
