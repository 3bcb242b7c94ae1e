import { expect } from '@playwright/test';
import { languageFolders } from '../fixtures/language-folders.ts';
import { test } from './one-page.ts';

test.describe('on a tablet', () => {
  test.use({ viewport: { width: 768, height: 1024 } });

  for (const language of languageFolders)
    test(`count, filters, order and view of the explorer stand in one row, and all else in one more at most (/${language})`, async ({
      page,
    }) => {
      // A search and filters make count and button longest.
      await page.goto(`${language}initiatives/?view=table&q=forced+labour&focus=apps,data-tools&region=south-eastern-asia`);
      await expect(page.locator('.initiative-table')).toBeVisible();
      for (const width of [768, 1000, 1100, 1280, 1440]) {
        await page.setViewportSize({ width, height: 1024 });
        const boxesOf = (parts: string) =>
          page.locator('.explorer-bar').evaluate(
            (bar, wanted) =>
              [...bar.querySelectorAll(wanted)]
                .filter((part) => part.checkVisibility())
                .map((part) => part.getBoundingClientRect())
                .map(({ top, bottom }) => ({ top, bottom })),
            parts,
          );
        const [first, all] = [
          await boxesOf('.explorer-count, .filters-open, select, .explorer-view'),
          await boxesOf('.explorer-count, .filters-open, select, .explorer-view, summary, button'),
        ];
        expect(first.length).toBeGreaterThanOrEqual(3);
        expect(all.length).toBeGreaterThanOrEqual(first.length + 4);
        // Each stands beside all others: none begins below the end of another.
        const end = Math.min(...first.map(({ bottom }) => bottom));
        expect(Math.max(...first.map(({ top }) => top)), `${width}px`).toBeLessThan(end);
        const below = all.filter(({ top }) => top >= end);
        const tops = below.map(({ top }) => top);
        expect(below.length === 0 ? 0 : Math.max(...tops) - Math.min(...tops), `${width}px`).toBeLessThan(10);
      }
    });

  for (const address of ['organisations/', 'organisations/letter/a/', 'network/'])
    for (const language of languageFolders)
      test(`names of organisations have the widest column, under its heading (/${language}${address})`, async ({ page }) => {
        await page.goto(language + address);
        const table = page.locator('.organisation-table:visible').first();
        const widths = await table.evaluate((whole) =>
          [...whole.querySelectorAll('tbody tr:first-child > *')].map((cell) => cell.getBoundingClientRect().width),
        );
        expect(Math.max(...widths.slice(1))).toBeLessThan(widths[0] ?? 0);
        const starts = await table.evaluate((whole) =>
          ['thead', 'tbody'].map((part) =>
            [...whole.querySelectorAll(`${part} tr:first-child > *`)].map((cell) => Math.round(cell.getBoundingClientRect().left)),
          ),
        );
        expect(starts[1]).toEqual(starts[0]);
      });

  test('the table of the explorer shows six columns whole', async ({ page }) => {
    await page.goto('initiatives/?view=table');
    await expect(page.locator('.initiative-table')).toBeVisible();
    const right = (selector: string) => page.locator(selector).evaluate((part) => part.getBoundingClientRect().right);
    const edges = await page
      .locator('.initiative-table thead .table-sort')
      .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().right));
    const edge = await right('.initiative-scroll');
    // The first columns fill the width; the others come by scrolling, and none is cut in two.
    expect(edges.filter((end) => end <= edge + 1).length).toBeGreaterThanOrEqual(6);
  });

  test('what to press for a long number stands in one row', async ({ page }) => {
    await page.goto('helplines/US/');
    const contact = page.locator('.contact', { hasText: '1-800-RUNAWAY' });
    const [kind, copy] = await Promise.all([contact.locator('.contact-kind').boundingBox(), contact.getByRole('button').boundingBox()]);
    expect((kind?.y ?? 0) + (kind?.height ?? 0)).toBeGreaterThan(copy?.y ?? Infinity);
    expect(kind?.y ?? Infinity).toBeLessThan((copy?.y ?? 0) + (copy?.height ?? 0));
  });

  test('three things compared fit beside one another', async ({ page }) => {
    await page.goto('compare/?ids=apprise,bong-pheak,be-my-protector');
    await expect(page.locator('.compare-name')).toHaveCount(3);
    expect(await page.locator('.compare-region').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(
      1,
    );
  });
});

test.describe('on a usual screen', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('the contents of a long text stay beside it', async ({ page }) => {
    for (const address of ['methodology/', 'about/']) {
      await page.goto(address);
      await page.locator('.prose h2').last().scrollIntoViewIfNeeded();
      await expect(page.locator('.contents a').first()).toBeInViewport();
      const [contents, text] = await Promise.all([page.locator('.contents').boundingBox(), page.locator('.prose').boundingBox()]);
      expect((contents?.x ?? 0) + (contents?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const language of languageFolders)
    test(`the mark of a source stands beside the last word in the head of an entry (/${language})`, async ({ page }) => {
      await page.goto(`${language}initiatives/apprise/`);
      const alone = await page.locator('.entry-state .cite').evaluateAll((marks) =>
        marks
          .filter((mark) => {
            const word = [...(mark.previousElementSibling?.getClientRects() ?? [])].at(-1);
            return word === undefined || mark.getBoundingClientRect().top > word.bottom;
          })
          .map((mark) => mark.parentElement?.textContent),
      );
      await expect(page.locator('.entry-state .cite')).not.toHaveCount(0);
      expect(alone).toEqual([]);
    });
});

test('on paper no heading ends a sheet, and no group of the landscape is divided', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const address of ['methodology/', 'changes/', 'plan/NP/', 'landscape/']) {
    await page.goto(address);
    const loose = await page
      .locator('main :is(h1, h2, h3)')
      .evaluateAll((heads) => heads.filter((head) => getComputedStyle(head).breakAfter !== 'avoid').map((head) => head.textContent));
    expect(loose, address).toEqual([]);
  }
  const groups = page.locator('.landscape-group');
  await expect.poll(() => groups.count()).toBeGreaterThan(10);
  expect(await groups.evaluateAll((all) => all.filter((group) => getComputedStyle(group).breakInside !== 'avoid').length)).toBe(0);
});
