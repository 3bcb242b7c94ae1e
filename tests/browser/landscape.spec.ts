import { expect, test, type Page } from '@playwright/test';

test('tiles are found by name and by what was seen running, and groups without any go', async ({ page }) => {
  await page.goto('landscape/');
  const tiles = page.locator('.tiles li[data-seen]');
  const shown = page.locator('.tiles li[data-seen]:visible');
  const all = await tiles.count();
  const running = await page.locator('.tiles li[data-seen=running]').count();
  expect(running).toBeLessThan(all);
  await page.getByLabel('Only those seen running').check();
  await expect(shown).toHaveCount(running);
  await expect(page.locator('landscape-filter [role=status]')).toHaveText(`Showing ${running} of ${all}`);
  expect(
    await page
      .locator('.landscape-group:visible')
      .evaluateAll((groups) => groups.every((group) => group.querySelector('li[data-seen]:not([hidden])') !== null)),
  ).toBe(true);
  await page.getByLabel('Only those seen running').uncheck();
  await page.getByLabel('Find a tile').fill('apprise');
  await expect(shown).toHaveCount(1);
  // An area in which nothing is called so is not told with its numbers.
  await expect(page.locator('.landscape-area:visible')).toHaveCount(1);
});

test('a country leaves the tiles that name it, and what has none there stands in dashed boxes', async ({ page, request }) => {
  await page.goto('landscape/');
  const answer = await request.get('api/v1/initiatives.json');
  const { items } = (await answer.json()) as { items: readonly { countries: readonly string[] }[] };
  const named = items.filter(({ countries }) => countries.includes('NP')).length;
  expect(named).toBeGreaterThan(0);
  await page.getByLabel('Country').selectOption({ label: 'Nepal' });
  await expect(page.locator('.tiles li[data-seen]:visible')).toHaveCount(named);
  const gap = page.locator('.landscape-group[data-none]:visible').first();
  expect(await gap.evaluate((each) => getComputedStyle(each).borderTopStyle)).toBe('dashed');
  await page.getByLabel('Find a tile').fill('no such tile');
  await expect(page.locator('.landscape-group:visible')).toHaveCount(0);
});

const shownTiles = (page: Page) => page.locator('.tiles li[data-seen]:visible');

/** Chooses a country, and says how many tiles name it. */
const chooseNepal = async (page: Page): Promise<number> => {
  await page.locator('landscape-filter select').first().selectOption('NP');
  const named = await page.locator('.tiles li[data-in~=NP]').count();
  await expect(shownTiles(page)).toHaveCount(named);
  return named;
};

test('what is asked for and how it is coloured stand in the address, and stay where tiles are grouped otherwise', async ({ page }) => {
  await page.goto('landscape/');
  const named = await chooseNepal(page);
  await page.getByLabel('Colour by').selectOption('funder');
  await expect(page).toHaveURL(/\/landscape\/\?country=NP&colour=funder$/);
  await page.getByRole('navigation', { name: 'Group by' }).getByRole('link', { name: 'Technology' }).click();
  await expect(page).toHaveURL(/\/landscape\/technology\/\?country=NP&colour=funder$/);
  await expect(page.getByLabel('Country')).toHaveValue('NP');
  await expect(shownTiles(page)).toHaveCount(named);
  await expect(page.locator('.landscape')).toHaveAttribute('data-colour', 'funder');
  await page.getByLabel('Country').selectOption('');
  await page.getByLabel('Colour by').selectOption({ label: 'Focus area' });
  await expect(page).toHaveURL(/\/landscape\/technology\/$/);
});

test('an address asks for words and for those seen running, and keeps what is chosen to be compared', async ({ page }) => {
  await page.goto('landscape/?q=app&running=yes&ids=apprise,unseen-app');
  await expect(page.getByLabel('Find a tile')).toHaveValue('app');
  await expect(page.getByLabel('Only those seen running')).toBeChecked();
  await expect(page.locator('.tiles li[data-chosen]')).toHaveCount(2);
  const all = await page.locator('.tiles li[data-seen]').count();
  await expect.poll(() => shownTiles(page).count()).toBeLessThan(all);
  await page.getByLabel('Only those seen running').uncheck();
  await page.getByLabel('Find a tile').fill('');
  await expect(shownTiles(page)).toHaveCount(all);
  await expect(page).toHaveURL(/\/landscape\/\?ids=apprise,unseen-app$/);
});

for (const [language, path] of [
  ['en', ''],
  ['fr', 'fr/'],
  ['es', 'es/'],
] as const) {
  test(`what no field can take is said and left out (${language})`, async ({ page }) => {
    await page.goto(`${path}landscape/?country=ZZ&running=maybe&colour=red&shape=round&q=&utm_source=x&ids=apprise,no-such-entry`);
    const said = page.locator('.unknown-asked');
    await expect(said).toHaveText([/country=ZZ\s?; running=maybe\s?; colour=red\s?; shape=round\./, /: ids=no-such-entry\./]);
    await expect(page).toHaveURL(/\/landscape\/\?ids=apprise$/);
    await expect(page.locator('.tiles li[data-seen][hidden]')).toHaveCount(0);
    await page.locator('landscape-filter select').first().selectOption('NP');
    await expect(said).toHaveCount(1);
  });
}

test('going back shows what the fields say', async ({ page }) => {
  await page.goto('landscape/');
  const named = await chooseNepal(page);
  const expectNepal = async (): Promise<void> => {
    await expect(page.getByLabel('Country')).toHaveValue('NP');
    await expect(shownTiles(page)).toHaveCount(named);
    await expect(page.locator('landscape-filter [role=status]')).toHaveText(new RegExp(`^Showing ${named} of`));
  };
  await page.locator('.landscape-views a', { hasText: 'Technology' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('technology');
  await page.goBack();
  await expectNepal();
  await shownTiles(page).first().locator('a').click();
  await expect(page).toHaveURL(/\/initiatives\//);
  await page.goBack();
  await expectNepal();
  await page.reload();
  await expectNepal();
  // Also within the page, such as from a part of it that a link leads to.
  await page.evaluate(() => (location.hash = 'use'));
  await page.getByLabel('Country').selectOption('');
  await expect(page).toHaveURL(/\/landscape\/#use$/);
  await page.goBack();
  await expectNepal();
});

for (const [path, of] of [
  ['', 'of'],
  ['fr/', 'sur'],
  ['es/', 'de'],
] as const) {
  test(`areas and boxes say how many of theirs are shown: "${of}"`, async ({ page }) => {
    await page.goto(`${path}landscape/`);
    const heads = page.locator('.landscape-area > summary .landscape-size');
    const before = await heads.allTextContents();
    await chooseNepal(page);
    const faults = await page.locator('.landscape-area').evaluateAll(
      (areas, word) =>
        areas.flatMap((area) => {
          const count = (part: Element, tile: string): number => part.querySelectorAll(`.tiles li${tile}`).length;
          const shownOf = (part: Element, tile: string): string => `${count(part, `${tile}:not([hidden])`)} ${word} ${count(part, tile)}`;
          const [all, running] = area.querySelector('summary .landscape-size')?.textContent.split(',') ?? [];
          const boxes = [...area.querySelectorAll('.landscape-group')].filter(
            (box) => box.querySelector('.landscape-size')?.textContent !== shownOf(box, '[data-seen]'),
          );
          return [
            ...(all?.startsWith(`${shownOf(area, '[data-seen]')} `) ? [] : [all]),
            ...(running?.startsWith(` ${shownOf(area, '[data-seen=running]')} `) ? [] : [running]),
            ...boxes.map((box) => box.querySelector('h3')?.textContent),
          ];
        }),
      of,
    );
    expect(faults).toEqual([]);
    await page.locator('landscape-filter select').first().selectOption('');
    await expect(heads).toHaveText(before);
  });
}

test('the picture is carried away as drawn and as dots, with enough of them for A3', async ({ page, request }) => {
  await page.goto('landscape/region/');
  for (const [name, type] of [
    ['Download as PNG', 'image/png'],
    ['Download as SVG', 'image/svg+xml'],
  ] as const) {
    const address = await page.getByRole('link', { name }).getAttribute('href');
    const answer = await request.get(address ?? '');
    expect(answer.headers()['content-type']).toContain(type);
    if (type === 'image/png') expect((await answer.body()).readUInt32BE(16)).toBeGreaterThan(2000);
  }
});

test('without script every tile is there and no field that does nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
  const page = await context.newPage();
  await page.goto('landscape/');
  await expect(page.getByLabel('Find a tile')).toBeHidden();
  await expect(page.locator('.tiles li[data-seen]:visible')).toHaveCount(await page.locator('.tiles li[data-seen]').count());
  await context.close();
});

test('a tile tells more to the pointer and the keyboard, and what is chosen there is compared', async ({ page }) => {
  await page.goto('landscape/');
  const card = page.locator('.tile-card');
  const tiles = page.locator('.tiles li[data-id]');
  await tiles.nth(0).locator('a').hover();
  await expect(card).toBeVisible();
  await expect(card.locator('dl')).not.toBeEmpty();
  await tiles.nth(2).locator('a').focus();
  await expect(tiles.nth(2).locator('.tile-card')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(tiles.nth(2).locator('a')).toBeFocused();
  await tiles.nth(4).locator('a').focus();
  await tiles.nth(4).locator('.tile-card').getByRole('button').click();
  await expect(tiles.nth(4).locator('.tile-card').getByRole('button')).toHaveAttribute('aria-pressed', 'true');
  const ids = [await tiles.nth(2).getAttribute('data-id'), await tiles.nth(4).getAttribute('data-id')].join(',');
  await expect.poll(() => new URL(page.url()).search).toBe(`?ids=${ids}`);
  await page.locator('.compare-tray').getByRole('link').click();
  await expect(page.locator('.compare-name')).toHaveCount(2);
  await page.goBack();
  await expect(page.locator('.tiles li[data-chosen]')).toHaveCount(2);
});

test('tiles are coloured by what is asked, with a line that says what the colour means', async ({ page }) => {
  await page.goto('landscape/');
  const paint = (tile: string) =>
    page
      .locator(tile)
      .first()
      .evaluate((each) => getComputedStyle(each).backgroundColor);
  const [funded, other] = ['.tiles li[data-funded] a', '.tiles li:not([data-funded]) a'];
  const before = await page.locator('.landscape-colour-key').textContent();
  await page.getByLabel('Colour by').selectOption('funder');
  expect(await paint(funded)).not.toBe(await paint(other));
  await expect(page.locator('.landscape-colour-key')).not.toHaveText(before ?? '');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('areas are closed and short, and open by hand or where something was found', async ({ page }) => {
    await page.goto('landscape/');
    const areas = page.locator('.landscape-area');
    await expect(page.locator('.tiles li:visible')).toHaveCount(0);
    const heights = await areas.evaluateAll((all) => all.map((area) => area.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThan(120);
    await areas.first().locator('summary').click();
    await expect(page.locator('.tiles li:visible')).not.toHaveCount(0);
    await page.getByLabel('Find a tile').fill('apprise');
    await expect(page.locator('.tiles li[data-seen]:visible')).toHaveCount(1);
  });

  for (const path of ['', 'fr/', 'es/'])
    test(`what a country has nothing of fits the narrowest window (/${path})`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 740 });
      await page.goto(`${path}landscape/`);
      await chooseNepal(page);
      const areas = page.locator('.landscape-area');
      // Also of areas that were opened by hand.
      await areas.evaluateAll((all) => all.forEach((area) => ((area as HTMLDetailsElement).open = true)));
      await expect(page.locator('.landscape-group[data-none]:visible')).not.toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });

  test('all dashed boxes look the same', async ({ page }) => {
    await page.goto('landscape/');
    await chooseNepal(page);
    const looks = (boxes: string) =>
      page.locator(boxes).evaluateAll((all) => [
        ...new Set(
          all.map((each) => {
            const { fontWeight, fontSize, lineHeight, color } = getComputedStyle(each);
            const { borderTopColor, borderTopStyle, paddingInlineStart } = getComputedStyle(each.closest('li, section') ?? each);
            return [fontWeight, fontSize, lineHeight, color, borderTopColor, borderTopStyle, paddingInlineStart].join(' ');
          }),
        ),
      ]);
    const look = await looks('.landscape-none li');
    expect(look).toHaveLength(1);
    expect(await looks('.landscape-group[data-none] h3')).toEqual(look);
  });
});

test('what has no tile stands in dashed boxes', async ({ page }) => {
  await page.goto('landscape/technology/');
  const box = page.locator('.landscape-none li').first();
  await expect(box).toBeVisible();
  expect(await box.evaluate((each) => getComputedStyle(each).borderTopStyle)).toBe('dashed');
});
