import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { heard, openReader, readOn } from './screen-reader.ts';
import { test } from './one-page.ts';

/** What somebody does, in a line of its own. */
const does = (what: string): string => `> ${what}`;

/** Waits until the page has said by itself what fits. */
const untilSaid = async (page: Page, wanted: RegExp): Promise<string[]> => {
  const all: string[] = [];
  await expect
    .poll(async () => {
      all.push(...(await heard(page)));
      return all.join('\n');
    })
    .toMatch(wanted);
  return all;
};

/** Walks of somebody who hears the site. Each gives what is heard, and what is done in between. */
const walks: Readonly<Record<string, (page: Page) => Promise<readonly string[]>>> = {
  'home page': async (page) => {
    await page.goto('');
    await openReader(page);
    return readOn(page, 230);
  },
  'country finder': async (page) => {
    await page.goto('helplines/');
    await openReader(page, '#main');
    const field = page.locator('#country-name');
    await field.focus();
    await page.keyboard.type('congo', { delay: 50 });
    const found = await untilSaid(page, /polite: Found \(2\)/);
    await page.keyboard.press('Enter');
    await expect(page.locator('.country-found a').first()).toBeFocused();
    const first = await untilSaid(page, /link/);
    await page.keyboard.press('Tab');
    const second = await untilSaid(page, /link/);
    return [does('goes to the field'), does('types congo'), ...found, does('presses Enter'), ...first, does('presses Tab'), ...second];
  },
  'country page': async (page) => {
    await page.goto('helplines/GB/');
    await openReader(page, '#main');
    return readOn(page, 120);
  },
  'explorer with filters': async (page) => {
    await page.goto('initiatives/');
    await openReader(page, '#main');
    await heard(page);
    await page.locator('[data-facet="focus"] [data-term="helplines"]').getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    const chosen = await untilSaid(page, /polite: /);
    await page.locator('.explorer-list .card-compare').first().focus();
    await page.keyboard.press('Enter');
    const marked = await untilSaid(page, /to compare/);
    await page.locator('.explorer-chips .chip').first().focus();
    const chip = await untilSaid(page, /Remove/);
    await page.keyboard.press('Enter');
    const all = await untilSaid(page, /polite: /);
    return [
      does('goes to an option and presses Space'),
      ...chosen,
      does('goes to a result and marks it'),
      ...marked,
      does('goes to the chip of the filter'),
      ...chip,
      does('presses Enter'),
      ...all,
    ];
  },
  entry: async (page) => {
    await page.goto('initiatives/apprise/');
    await openReader(page, '#main');
    return readOn(page, 400);
  },
  'form with mistakes': async (page) => {
    await page.goto('contribute/');
    const check = page.getByRole('button', { name: 'Check the entry' });
    while (!(await check.isVisible())) await page.getByRole('button', { name: 'Next', exact: true }).click();
    await openReader(page, '#main');
    await check.focus();
    await page.keyboard.press('Enter');
    const result = await untilSaid(page, /mended/);
    await page.keyboard.press('Tab');
    const link = await untilSaid(page, /link/);
    await page.keyboard.press('Enter');
    const field = await untilSaid(page, /textbox/);
    return [does('presses "Check the entry"'), ...result, does('presses Tab'), ...link, does('presses Enter'), ...field];
  },
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A line of an example as a pattern: {n} is any number, {} any words, and a line of … any lines. */
const patternOf = (line: string): string =>
  line === '…' ? '(?:.*\\n)*?' : `${escaped(line).replaceAll('\\{n\\}', '[\\d,]+').replaceAll('\\{\\}', '.*')}\\n`;

/** The first line of an example that is not heard where it should be. */
const missingLine = (example: readonly string[], said: readonly string[]): string | undefined => {
  const text = `${said.join('\n')}\n`;
  const fits = (lines: readonly string[]): boolean => new RegExp(`^${lines.map(patternOf).join('')}`).test(text);
  return example.find((_, at) => !fits(example.slice(0, at + 1)));
};

for (const [name, walk] of Object.entries(walks)) {
  test(`${name} is heard as its transcript says`, async ({ page }) => {
    const example = readFileSync(new URL(`transcripts/${name.replaceAll(' ', '-')}.txt`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    // Of nothing, nothing is missing.
    expect(example, name).not.toEqual([]);
    const said = await walk(page);
    expect(missingLine(example, said), said.join('\n')).toBeUndefined();
  });
}
