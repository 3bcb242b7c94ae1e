import { expect } from '@playwright/test';
import { chartAddresses } from '../../src/catalogue/analysis/breakdowns.ts';
import { dimensionPairs, pairName } from '../../src/catalogue/analysis/dimensions.ts';
import { languageFolders } from '../fixtures/language-folders.ts';
import { test } from './one-page.ts';

test('every sentence and every gap opens as many initiatives as it says', async ({ page }) => {
  await page.goto('findings/');
  const told = await page
    .locator('.claim .claim-links > a:first-child, .brief-gap-head > a')
    .evaluateAll((links) => links.map((link) => ({ href: (link as HTMLAnchorElement).href, text: link.textContent })));
  expect(told.length).toBeGreaterThan(11);
  // As a step back or forward does: to load the explorer for each takes most of a second.
  await page.goto('initiatives/');
  for (const { href, text } of told) {
    await page.evaluate((address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, href);
    const n = Number(text.replaceAll(/\D/g, ''));
    await expect
      .poll(async () => Number(/[\d,]+/.exec((await page.locator('.explorer-count').textContent()) ?? '')?.[0].replace(',', '')), {
        message: href,
      })
      .toBe(n);
  }
  // And one as an address of its own.
  const last = told.at(-1);
  await page.goto(last?.href ?? '');
  await expect(page.locator('.explorer-count')).toHaveText(new RegExp(`^${last?.text.replaceAll(/\D/g, '')} of `));
});

test('a number without a filter opens its list among folded ones, from another page and on its own', async ({ page }) => {
  await page.goto('findings/matrix/technology-by-decade/');
  const lists = page.locator('folded-sets');
  await expect(lists.getByRole('listitem').first()).toBeHidden();
  const number = page.locator('.cross-table td a').first();
  const n = Number(await number.textContent());
  await number.click();
  await expect(lists.locator(':target').getByRole('listitem')).toHaveCount(n);
  await expect(lists.locator(':target')).toBeInViewport();

  await page.goto('f/chart-operators/#set-media');
  await expect(lists.locator('details:target').getByRole('listitem').first()).toBeInViewport();
  await expect(lists.locator('details[open]')).toHaveCount(1);
});

test('every old anchor of a chart leads by itself to where the chart stands now, and back to where one came from', async ({ page }) => {
  await page.goto('about/');
  for (const { chart, id } of chartAddresses) {
    await page.goto(`findings/#chart-${chart}`);
    await expect(page).toHaveURL(new RegExp(`findings/[a-z]+/#chart-${id}$`));
    await expect(page.locator(`figure#chart-${id}`)).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(/about\/$/);
  }
});

test('an old anchor of a heading or a table leads on in every language, on the open page too; others stay', async ({ page }) => {
  for (const [from, to] of [
    ['findings/#gaps', 'findings/gaps/'],
    ['findings/#matrix-region-by-focus', 'findings/gaps/#matrix-region-by-focus'],
    ['fr/findings/#où-elles-travaillent', 'fr/findings/places/'],
    ['es/findings/#lagunas', 'es/findings/gaps/'],
  ] as const) {
    await page.goto(from);
    await expect(page).toHaveURL(new RegExp(`/${to}$`));
  }
  await page.goto('findings/#five-gaps');
  await expect(page.locator('#five-gaps')).toBeInViewport();
  await page.evaluate(() => {
    location.hash = 'chart-access';
  });
  await expect(page).toHaveURL(/findings\/technology\/#chart-access$/);
  await page.goto('findings/#%E0%A4%A');
  await expect(page).toHaveURL(/findings\/#%E0%A4%A$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a sentence is copied with its source and an address that leads back to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  await page.goto('findings/');
  const claim = page.locator('#running');
  await claim.getByRole('button', { name: 'Copy as a sentence' }).click();
  await expect(claim.getByRole('status')).toHaveText('Copied');
  // The site lets no script read the clipboard, so it is pasted.
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  const field = page.locator('body > textarea');
  await field.press('ControlOrMeta+V');
  const copied = await field.inputValue();
  const sentence = (await claim.locator('h3').textContent()) ?? '';
  expect(copied.startsWith(sentence)).toBe(true);
  await page.goto(new URL(/https?:\S+$/.exec(copied)?.[0] ?? '').pathname.replace(/^.*(?=\/f\/)/, '').slice(1));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the old anchor of a chart shows a link to where it stands now', async ({ page }) => {
    await page.goto('findings/#chart-access');
    await page.locator('#chart-access').click();
    await expect(page).toHaveURL(/findings\/technology\/#chart-access$/);
  });

  test('a sentence with its source stands to be selected', async ({ page }) => {
    await page.goto('findings/');
    const claim = page.locator('#running');
    await expect(claim.getByRole('button')).toHaveCount(0);
    await claim.getByText('Picture and citation').click();
    await expect(claim.getByText('/f/running/')).toBeVisible();
  });
});

for (const [language, address] of [
  ['English', 'findings/'],
  ['French', 'fr/findings/'],
  ['Spanish', 'es/findings/'],
] as const)
  test(`the brief is well below 3,000 pixels high on a wide screen in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(2950);
  });

test('a chart has a line for each bar, and all technologies fit a screen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('findings/technology/');
  const bars = page.locator('#chart-technologies .bars');
  const rows = await bars.locator('> li').evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
  expect(rows.length).toBeGreaterThan(30);
  expect(Math.max(...rows)).toBeLessThanOrEqual(26);
  expect((await bars.boundingBox())?.height).toBeLessThanOrEqual(820);
});

test('the country of the map that has the keyboard is named in sight, and a link leads past them all', async ({ page }) => {
  await page.goto('findings/places/');
  const name = page.locator('.map-name');
  // A laptop whose window the map fills, and a phone.
  for (const [width, height] of [
    [1280, 640],
    [390, 664],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const at of [0, 5, 40, 90]) {
      const country = page.locator('.map-svg a').nth(at);
      await country.focus();
      await expect(name).toHaveText((await country.getAttribute('aria-label')) ?? '');
      await expect(name).toBeInViewport({ ratio: 1 });
    }
  }
  await page.locator('.past-link').focus();
  await expect(name).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page.locator('#past-map')).toBeFocused();
});

test('a step of the map is told from the next by more than its shade', async ({ page }) => {
  await page.goto('findings/map/helplines/');
  const hatches = await page.locator('.map-svg pattern .map-hatch').evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
  expect(hatches.length).toBeGreaterThan(3);
  expect(hatches.filter((hatch, at) => hatch === hatches[at + 1])).toEqual([]);
});

test.describe('the header', () => {
  test('keeps to one row from 1100 pixels on in every language', async ({ page }) => {
    await page.setViewportSize({ width: 1100, height: 800 });
    for (const language of languageFolders) {
      await page.goto(`${language}about/`);
      const { height, apart } = await page.locator('.site-header').evaluate((header) => {
        const middles = [...header.querySelectorAll('.site-nav > ul > li')].map((item) => {
          const { top, bottom } = item.getBoundingClientRect();
          return (top + bottom) / 2;
        });
        return { height: header.getBoundingClientRect().height, apart: Math.max(...middles) - Math.min(...middles) };
      });
      expect(apart, language).toBeLessThan(4);
      expect(height, language).toBeLessThan(64);
    }
  });

  test('opens its groups without script, one at a time', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
    await page.goto('about/');
    const groups = page.locator('.site-nav-group');
    await groups.first().locator('summary').click();
    await expect(groups.first().locator('a').first()).toBeVisible();
    await groups.last().locator('summary').click();
    await expect(groups.first()).not.toHaveAttribute('open');
    await page.close();
  });
});

test('on a phone the largest table is a folded list, each number of which opens as many entries as it says', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('findings/matrix/purpose-by-user/');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4000);
  const row = page.locator('.cross-rows details').first();
  const link = row.getByRole('link').first();
  await expect(link).toBeHidden();
  await row.locator('summary').click();
  const number = await link.locator('b').textContent();
  await link.click();
  await expect(page.locator('.explorer-count')).toContainText(`${number} of`);
});

// French words are the longest of the three languages.
test('every cross table fits its box or is a folded list, from a tablet on', async ({ page }) => {
  for (const pair of dimensionPairs) {
    await page.goto(`fr/findings/matrix/${pairName(...pair)}/`);
    for (const width of [768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page
        .locator('.cross-scroll, .cross-rows')
        .evaluateAll((boxes) =>
          boxes.map(({ scrollWidth, clientWidth }) => ({ isShown: clientWidth > 0, over: scrollWidth - clientWidth })),
        );
      expect(
        over.filter(({ isShown }) => isShown).map((box) => box.over),
        `${pairName(...pair)} at ${width}`,
      ).toEqual([0]);
    }
  }
});
