import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { siteFolder } from '../site/built-site.ts';
import { languageFolders } from '../fixtures/language-folders.ts';
import { test } from './one-page.ts';

const countries = readdirSync(`${siteFolder}/helplines`).filter((name) => /^[A-Z]{2}$/.test(name));

/** A sheet of A4 with the margins that browsers leave, in CSS pixels. */
const sheet = { width: 718, height: 1047 };

/** How many pages of countries are measured in one go: fewer and the round trips cost, more and a slow machine seems to stand still. */
const atOnce = 25;

/**
 * Heights of pages that show one line, measured in the page that is open, which is of their kind and so has their styles and scripts:
 * to open each of hundreds of pages takes ten times as long as to lay it out.
 */
const heightsWithOneLine = (page: Page, paths: readonly string[]): Promise<{ readonly path: string; readonly height: number }[]> =>
  page.evaluate(async (all) => {
    // The policy of the page lets no text become markup; what is asked for as a document is parsed by the browser.
    const bodyOf = (path: string): Promise<HTMLElement> =>
      new Promise((done, fail) => {
        const request = new XMLHttpRequest();
        request.open('GET', path);
        request.responseType = 'document';
        request.onload = () =>
          request.status === 200 ? done(document.adoptNode((request.response as Document).body)) : fail(new Error(path));
        request.onerror = () => fail(new Error(path));
        request.send();
      });
    const found: { path: string; height: number }[] = [];
    for (const path of all) {
      document.body.replaceWith(await bodyOf(path));
      const shown = [...document.querySelectorAll('main .line')].filter((line) => line.getClientRects().length > 0);
      if (shown.length === 1) found.push({ path, height: document.documentElement.scrollHeight });
    }
    return found;
  }, paths);

for (const language of languageFolders) {
  test(`a country with one line fits one sheet of paper (/${language})`, async ({ page }) => {
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${language}helplines/GB/`);
    const folder = new URL('..', page.url()).pathname;
    const heights: { readonly path: string; readonly height: number }[] = [];
    for (let at = 0; at < countries.length; at += atOnce) {
      const paths = countries.slice(at, at + atOnce).map((country) => `${folder}${country}/`);
      heights.push(...(await heightsWithOneLine(page, paths)));
    }
    expect(heights.length).toBeGreaterThan(10);
    // The longest of them are printed.
    for (const { path } of heights.toSorted((a, b) => b.height - a.height).slice(0, 5)) {
      await page.goto(path);
      const paper = (await page.pdf({ format: 'A4', margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' } })).toString(
        'latin1',
      );
      expect(paper.match(/\/Type\s*\/Page\b(?!s)/g), path).toHaveLength(1);
    }
  });
}

test('the picture of the network stands on paper too', async ({ page }) => {
  await page.setViewportSize(sheet);
  await page.goto('network/');
  await expect(page.locator('.network > svg')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.network > svg')).toBeVisible();
  expect((await page.locator('.network > svg').boundingBox())?.width).toBeLessThanOrEqual(sheet.width);
});

test('a comparison is printed with all its rows, though on a screen it scrolls by itself', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('compare/?ids=apprise,unseen-app,stop-app');
  const region = page.locator('.compare-region');
  await expect(region.locator('tbody tr').last()).toBeAttached();
  const hidden = (): Promise<number> => region.evaluate((box) => box.scrollHeight - box.clientHeight);
  expect(await hidden()).toBeGreaterThan(100);
  await page.emulateMedia({ media: 'print' });
  expect(await hidden()).toBeLessThanOrEqual(1);
});
