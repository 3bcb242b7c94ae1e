import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { findingChapters } from '../../src/vocabulary/finding-chapters.ts';
import { listedAddresses } from './page-types.ts';
import { test } from './one-page.ts';

/** Waits until the explorer has applied its address. */
const countOf = async (page: Page): Promise<number> => {
  const text = page.locator('.explorer-count');
  await expect(text).toHaveText(/\d/);
  return Number(/\d+/.exec((await text.textContent()) ?? '')?.[0]);
};

test('cells of a matrix open as many initiatives as they say', async ({ page }) => {
  await page.goto('findings/gaps/');
  const cells = await page
    .locator('.cross-table td a')
    .evaluateAll((links) => links.map((link) => ({ href: link.getAttribute('href') ?? '', count: Number(link.textContent) })));
  expect(cells.length).toBeGreaterThan(50);
  for (const { href, count } of cells.filter((_, at) => at % 37 === 0)) {
    await page.goto(href);
    await expect.poll(() => countOf(page), { message: href }).toBe(count);
  }
});

test('two dimensions can be chosen, and the table changes in place', async ({ page }) => {
  await page.goto('findings/gaps/');
  const form = page.locator('any-matrix');
  await form.locator('select[name="rows"]').selectOption('purpose');
  await expect(form.locator('figure')).toHaveAttribute('id', 'matrix-purpose-by-user');
  await form.locator('select[name="columns"]').selectOption('purpose');
  await expect(form.locator('.any-matrix-state')).toBeVisible();
});

test('every picture to download is one that can be read', async ({ page }) => {
  const files: string[] = [];
  for (const chapter of findingChapters) {
    await page.goto(`findings/${chapter}/`);
    files.push(
      ...(await page.locator('a[download][href$=".svg"]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))),
    );
  }
  await page.goto('landscape/');
  files.push(
    ...(await page.locator('a[download][href$=".svg"]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))),
  );
  expect(files.length).toBeGreaterThan(10);
  // Parsed by the browser as the picture that it is sent as, without being drawn.
  const faults = await page.evaluate(async (all) => {
    const parsed = (file: string): Promise<Document | null> =>
      new Promise((done) => {
        const request = new XMLHttpRequest();
        request.open('GET', file);
        request.responseType = 'document';
        request.onloadend = () => done(request.response as Document | null);
        request.send();
      });
    const isRight = (picture: Document | null): boolean =>
      picture?.contentType === 'image/svg+xml' &&
      picture.documentElement.localName === 'svg' &&
      picture.querySelector('parsererror, script, style, [style]') === null &&
      picture.querySelector('title')?.textContent !== '';
    const found: string[] = [];
    for (const file of all) if (!isRight(await parsed(file))) found.push(file);
    return found;
  }, files);
  expect(faults).toEqual([]);
});

test('the table of a matrix to download has the figures that are shown', async ({ page, baseURL }) => {
  await page.goto('findings/matrix/purpose-by-focus/');
  const shown = await page
    .locator('.cross-table tbody td')
    .evaluateAll((cells) => cells.map((cell) => Number.parseInt(cell.textContent, 10) || 0));
  const href = await page.locator('a[download][href$=".csv"]').first().getAttribute('href');
  const { data } = Papa.parse<{ initiatives: string }>(await (await page.request.get(new URL(href ?? '', baseURL).href)).text(), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map(({ initiatives }) => Number(initiatives))).toEqual(shown);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the landscape shows every initiative as a link', async ({ page }) => {
    await page.goto('landscape/');
    const links = await page.locator('.tiles a').evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('href') ?? ''));
    const entries = listedAddresses.filter((address) => /^initiatives\/[^/]+\/$/.test(address));
    expect(new Set(links).size).toBe(entries.length);
    expect(links).toHaveLength(entries.length);
  });

  test('the comparison explains itself', async ({ page }) => {
    await page.goto('compare/?ids=apprise');
    await expect(page.locator('main noscript p')).toBeVisible();
    await expect(page.locator('.compare-form')).toBeHidden();
  });
});

test.describe('the comparison', () => {
  const state = (page: Page) => page.locator('.compare-state');
  const names = (page: Page) => page.locator('.compare-name');

  test('of nothing says so', async ({ page }) => {
    await page.goto('compare/');
    await expect(state(page)).toHaveText('Nothing is chosen yet.');
  });

  test('shows each entry once, and names what does not exist', async ({ page }) => {
    await page.goto('compare/?ids=apprise,apprise,no-such-entry,unseen-app');
    await expect(state(page)).toContainText('no-such-entry');
    await expect(names(page).first()).toHaveText('Apprise');
    await expect.poll(() => page.locator('[data-differs="yes"]').count()).toBeGreaterThan(2);
  });

  test('stops at five', async ({ page }) => {
    const ids = await page
      .goto('landscape/')
      .then(() =>
        page
          .locator('.tiles a')
          .evaluateAll((tiles) => tiles.slice(0, 7).map((tile) => tile.getAttribute('href')?.split('/').at(-2) ?? '')),
      );
    await page.goto(`compare/?ids=${ids.join(',')}`);
    await expect(names(page)).toHaveCount(5);
    await expect(state(page)).toContainText(ids[5] ?? '-');
  });

  test('takes in another by name and gives one back, in the address', async ({ page }) => {
    await page.goto('initiatives/apprise/');
    await page.getByRole('link', { name: 'Compare', exact: true }).click();
    await expect(names(page)).toHaveCount(1);
    await page.getByLabel('Add an initiative').fill('migapp');
    await page.getByRole('button', { name: 'Add' }).click();
    await expect(names(page)).toHaveCount(2);
    expect(new URL(page.url()).search).toMatch(/^\?ids=apprise,[a-z0-9-]+$/);
    await page.getByRole('link', { name: 'Remove Apprise' }).click();
    await expect(names(page)).toHaveCount(1);
  });

  test('marks of several the one that differs, and says what one chooses by first', async ({ page }) => {
    await page.goto('compare/');
    await page.locator('.compare-ready a').first().click();
    const rows = page.locator('.compare-table tbody tr');
    await expect(rows.first()).toBeVisible();
    await expect(page.locator('.compare-sign')).toHaveCount(0);
    const told = await rows.evaluateAll((all) =>
      all.map((row) => ({
        label: row.querySelector('th')?.textContent,
        odd: [...row.querySelectorAll('td')].flatMap((cell, at) => (cell.textContent.endsWith('(differs)') ? [at] : [])),
        cells: [...row.querySelectorAll('td')].map((cell) =>
          [...cell.querySelectorAll('li')]
            .map((item) => item.textContent)
            .toSorted()
            .join(),
        ),
      })),
    );
    expect(told.slice(0, 8).map(({ label }) => label)).toEqual([
      ...['What it is', 'Seen running', 'Newest source', 'Organisations', 'Users', 'Languages of the tool', 'Access', 'Countries'],
    ]);
    expect(told.flatMap(({ odd }) => odd)).not.toEqual([]);
    for (const { label, odd, cells } of told) {
      const alone = cells.flatMap((cell, at) => (cells.every((other, to) => (to === at) === (other === cell)) ? [at] : []));
      expect(odd, `${label}`).toEqual(new Set(cells).size === 2 ? alone : []);
    }
    await page.locator('.compare-remove').first().click();
    await expect(names(page)).toHaveCount(2);
    await expect(page.locator('.compare-sign').first()).toBeVisible();
  });

  test('gives its table as CSV', async ({ page }) => {
    await page.goto('compare/?ids=apprise');
    await expect(names(page)).toHaveCount(1);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFFField,Apprise\r\nid,apprise\r\n')).toBe(true);
  });
});
