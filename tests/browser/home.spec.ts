import { expect } from '@playwright/test';
import { test } from './one-page.ts';
import { languageFolders } from '../fixtures/language-folders.ts';

test.describe('on a usual screen', () => {
  test.use({ viewport: { width: 1440, height: 760 } });

  test('search, helplines, doors, figures and the picture of the field stand in the first screen', async ({ page }) => {
    for (const home of languageFolders) {
      await page.goto(home);
      for (const part of ['input[type=search]', '.home-helpline', '.home-figures', '.home-doors', '.home-picture']) {
        const box = await page.locator(`main ${part}`).boundingBox();
        expect((box?.y ?? Infinity) + (box?.height ?? 0), `${part} of /${home}`).toBeLessThanOrEqual(760);
      }
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('search, the way to a helpline and the figures come first, without the picture', async ({ page }) => {
    await page.goto('');
    const tops: number[] = [];
    for (const part of ['input[type=search]', '.home-helpline', '.home-figures', '.home-doors'])
      tops.push((await page.locator(`main ${part}`).boundingBox())?.y ?? 0);
    expect(tops.toSorted((a, b) => a - b)).toEqual(tops);
    const figures = await page.locator('main .home-figures').boundingBox();
    expect((figures?.y ?? Infinity) + (figures?.height ?? 0)).toBeLessThanOrEqual(740);
    await expect(page.locator('.home-matrix')).toBeHidden();
  });
});

test('on the narrowest phones the button of the search stands beside its field, or is as wide as that', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const home of ['', 'fr/', 'es/']) {
    await page.goto(home);
    const [field, button] = await Promise.all(
      ['input[type=search]', 'button[type=submit]'].map((part) => page.locator(`main .site-search ${part}`).boundingBox()),
    );
    expect([button?.y === field?.y, button?.width === field?.width], `/${home}`).toContain(true);
  }
});

test('the door to correct leads to a correction, with and without knowing the entry', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: /^Correct or add/ }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /wrong or out of date/ })
    .click();
  await expect(page.getByRole('textbox', { name: 'Entry' })).toBeVisible();
  await expect(page.getByLabel('What is wrong?')).toBeVisible();
});

test('the door to the gaps leads to them, and their slides are in view', async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('');
    await page.getByRole('link', { name: /^Find gaps/ }).click();
    const gaps = page.getByRole('region', { name: 'Five gaps to discuss' });
    await expect(gaps.getByRole('heading', { level: 2 })).toBeInViewport();
    await expect(gaps.getByRole('link', { name: 'Slides (PPTX)' })).toBeInViewport();
  }
});
