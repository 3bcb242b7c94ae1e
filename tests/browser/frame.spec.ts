import { expect, type FrameLocator, type Page } from '@playwright/test';
import { helpLanguages, helpWordsOf } from '../../src/i18n/help/help-languages.ts';
import { siteLanguages, stringsOf } from '../../src/i18n/strings.ts';
import { settings } from '../../src/settings.ts';
import { largestPages, type PageType } from './page-types.ts';
import { watchViolations } from './violations.ts';
import { test } from './one-page.ts';

const words = [
  ...siteLanguages.map((language) => stringsOf(language).exit.framed),
  ...helpLanguages.map((language) => helpWordsOf(language).exit.framed),
];

/** A host that sends no headers, so that nothing of its own keeps a page out of frames. */
const withoutHeaders = async (page: Page, baseURL = ''): Promise<void> => {
  await page.route(`${baseURL}**`, async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const answer = await route.fetch();
    return route.fulfill({
      status: answer.status(),
      contentType: answer.headers()['content-type'] ?? 'text/html',
      body: await answer.body(),
    });
  });
};

const elsewhere = 'http://outer.example/';

/** Shows a page of the site inside another one. */
const framed = async (
  page: Page,
  baseURL: string | undefined,
  address: string,
  attributes = '',
  outer = elsewhere,
): Promise<FrameLocator> => {
  await withoutHeaders(page, baseURL);
  const body = `<h1>Around it</h1><iframe src="${new URL(address, baseURL).href}" width="900" height="600" ${attributes}></iframe>`;
  await page.route(outer, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(outer);
  return page.frameLocator('iframe');
};

const expectNothingButTheLink = async (frame: FrameLocator): Promise<void> => {
  await expect(frame.locator('main')).toHaveText(new RegExp(`^(?:${words.join('|')})$`));
  await expect(frame.locator('body > *')).toHaveCount(2);
  await expect(frame.locator('.exit-strip')).toBeVisible();
  await expect(frame.locator('[href^="tel:"], [href^="sms:"], [href^="mailto:"]')).toHaveCount(0);
};

/** A page that is made to be framed, and one that has no strip, of which a test of its own is below. */
const apart: ReadonlySet<PageType> = new Set<PageType>(['embedded landscape', 'numbers to keep']);

for (const { type, address } of largestPages.filter((one) => !apart.has(one.type))) {
  test(`${type} (/${address}) shows nothing of itself inside another page`, async ({ page, baseURL }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await expectNothingButTheLink(await framed(page, baseURL, address));
    expect(errors).toEqual([]);
  });
}

for (const language of helpLanguages) {
  const address = `${language === 'en' ? '' : `${language.toLowerCase()}/`}helplines/`;
  test(`says so in ${language}`, async ({ page, baseURL }) => {
    const frame = await framed(page, baseURL, address);
    await expectNothingButTheLink(frame);
    await expect(frame.locator('main')).toHaveText(helpWordsOf(language).exit.framed);
  });
}

const arounds: Readonly<Record<string, (base: string | undefined) => string>> = {
  'another origin': () => elsewhere,
  'the same origin': (base) => new URL('around-it', base).href,
};
for (const [name, around] of Object.entries(arounds)) {
  test.describe(`framed from ${name}`, () => {
    test('the link opens the page in place of the one around it', async ({ page, baseURL }) => {
      const frame = await framed(page, baseURL, 'helplines/GB/', '', around(baseURL));
      await expectNothingButTheLink(frame);
      await frame.locator('main a').click();
      await expect(page).toHaveURL(new URL('helplines/GB/', baseURL).href);
      await expect(page.locator('main [href^="tel:"]').first()).toBeVisible();
    });

    test('leaving takes the page around it along, by the button and by the key', async ({ page, baseURL }) => {
      await page.route(`${new URL(settings.exitUrl).origin}/**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
      );
      for (const leave of [
        (frame: FrameLocator) => frame.locator('.exit-link').click(),
        async (frame: FrameLocator) => {
          await frame.locator('main').click();
          for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
        },
      ]) {
        const frame = await framed(page, baseURL, 'helplines/GB/', '', around(baseURL));
        await expectNothingButTheLink(frame);
        await leave(frame);
        await expect(page).toHaveURL(settings.exitUrl);
      }
    });
  });
}

test('in a sandbox that holds it back, it shows nothing all the same, and leaving goes away inside', async ({ page, baseURL }) => {
  await page.route(`${new URL(settings.exitUrl).origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  const frame = await framed(page, baseURL, 'helplines/GB/', 'sandbox="allow-scripts allow-same-origin"');
  await expectNothingButTheLink(frame);
  await frame.locator('.exit-link').click();
  await expect(frame.getByRole('heading', { name: 'Weather' })).toBeVisible();
});

for (const language of siteLanguages) {
  const address = `${language === 'en' ? '' : `${language}/`}helplines/numbers.html`;
  const { leave, framed: whole } = stringsOf(language).exit;

  test(`the numbers to take away show none of them inside another page: ${address}`, async ({ page, baseURL }) => {
    const violations = await watchViolations(page);
    const frame = await framed(page, baseURL, address);
    await expect(frame.locator('body')).toHaveText(new RegExp(`^\\s*${leave}\\s*${whole}\\s*$`));
    await expect(frame.locator('body')).toBeVisible();
    await expect(frame.locator('html')).not.toContainText(/\d{3}/, { useInnerText: true });
    expect(violations).toEqual([]);
    await frame.getByRole('link', { name: whole }).click();
    await expect(page).toHaveURL(new URL(address, baseURL).href);
    await expect(page.locator('h2').first()).toBeVisible();
    await expect(page.getByRole('link', { name: leave, exact: true })).toHaveCount(0);
  });
}

test('leaving the numbers to take away takes the page around them along, and in a sandbox goes away inside', async ({ page, baseURL }) => {
  await page.route(`${new URL(settings.exitUrl).origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  const leave = (frame: FrameLocator): Promise<void> => frame.getByRole('link', { name: stringsOf('en').exit.leave }).click();
  await leave(await framed(page, baseURL, 'helplines/numbers.html'));
  await expect(page).toHaveURL(settings.exitUrl);
  const held = await framed(page, baseURL, 'helplines/numbers.html', 'sandbox="allow-scripts"');
  await leave(held);
  await expect(held.getByRole('heading', { name: 'Weather' })).toBeVisible();
});

test('the numbers to take away are complete without script', async ({ page, baseURL }) => {
  const frame = await framed(page, baseURL, 'helplines/numbers.html', 'sandbox=""');
  await expect(frame.locator('h2').first()).toBeVisible();
  await expect.poll(() => frame.locator('h2').count()).toBeGreaterThan(100);
});

test('the picture that is made for other websites stays what it is', async ({ page, baseURL }) => {
  const frame = await framed(page, baseURL, 'landscape/embed/');
  await expect(frame.locator('h1')).toBeVisible();
  await expect(frame.locator('.exit-strip')).toHaveCount(0);
});
