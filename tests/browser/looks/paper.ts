import type { Page } from '@playwright/test';

/** What is for a screen alone, and is printed all the same. The page is a screen again afterwards. */
export const printedForScreens = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ media: 'print' });
  const found = await page
    .locator('.no-print')
    .evaluateAll((parts) =>
      parts
        .filter((part) => part.checkVisibility({ visibilityProperty: true }))
        .map((part) => `${part.tagName.toLowerCase()}.${part.className} is printed`),
    );
  await page.emulateMedia({ media: null });
  return found;
};
