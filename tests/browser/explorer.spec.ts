import { expect, type Locator, type Page } from '@playwright/test';
import { languageFolders } from '../fixtures/language-folders.ts';
import { largeCatalogue, largeIndex } from '../fixtures/large-catalogue.ts';
import { test } from './one-page.ts';

const count = (page: Page): Locator => page.locator('.explorer-count');
const facet = (page: Page, key: string): Locator => page.locator(`details.facet[data-facet="${key}"]`);
const option = (page: Page, key: string, term: string): Locator => facet(page, key).locator(`[data-term="${term}"]`);
const checkbox = (page: Page, key: string, term: string): Locator => option(page, key, term).getByRole('checkbox');
const names = (page: Page): Promise<string[]> => page.locator('.explorer-list .card-name a').allTextContents();
const totalOf = async (locator: Locator): Promise<number> => Number.parseInt((await locator.textContent())?.replaceAll(',', '') ?? '', 10);

/** Whatever a test does, the page must not complain, and must leave nothing on the device. */
const check = test.extend<{ calm: undefined }>({
  calm: [
    async ({ page, context }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await use(undefined);
      expect(complaints).toEqual([]);
      const state = await context.storageState({ indexedDB: true });
      expect(state).toEqual({ cookies: [], origins: [] });
    },
    { auto: true },
  ],
});

check('nothing is fetched before it is used', async ({ page }) => {
  const data: string[] = [];
  page.on('request', (request) => {
    if (/\/explorer\/|\/pagefind\//.test(request.url())) data.push(request.url());
  });
  await page.goto('initiatives/', { waitUntil: 'networkidle' });
  expect(data).toEqual([]);
  await checkbox(page, 'focus', 'helplines').check();
  await expect(count(page)).toContainText(' of ');
  await expect(page.locator('.explorer-results')).toHaveAttribute('aria-busy', 'false');
  // What counts and filters need, and the names and summaries of what is shown: the newest, which stand together.
  const [index, ...parts] = data.map((url) => new URL(url).pathname.split('/').at(-1) ?? '');
  expect(index).toMatch(/^index-/);
  expect(parts.every((name) => name.startsWith('part-'))).toBe(true);
  expect(parts.length).toBeLessThanOrEqual(4);
});

check('the count beside an option is what choosing it gives, and equals its page', async ({ page }) => {
  await page.goto('initiatives/');
  const offered = await totalOf(option(page, 'focus', 'helplines').locator('.option-count'));
  await checkbox(page, 'focus', 'helplines').check();
  await expect(count(page)).toHaveText(new RegExp(`^${offered} of `));
  await facet(page, 'seen').locator('summary').click();
  const both = await totalOf(option(page, 'seen', 'running').locator('.option-count'));
  await checkbox(page, 'seen', 'running').check();
  await expect(count(page)).toHaveText(new RegExp(`^${both} of `));
  await expect(page).toHaveURL(/\?focus=helplines&seen=running$/);
  await page.goto('focus/helplines/');
  await expect(page.locator('.header-count')).toHaveText(new RegExp(`^${offered} `));
});

check('cards that changed in place are those a fresh page draws', async ({ page }) => {
  const drawn = async (): Promise<string> => {
    await expect(page.locator('.explorer-results')).toHaveAttribute('aria-busy', 'false');
    return page.locator('.explorer-list').innerHTML();
  };
  await page.goto('initiatives/?focus=helplines');
  await drawn();
  await checkbox(page, 'focus', 'helplines').uncheck();
  await checkbox(page, 'focus', 'hardware').check();
  await page.locator('.card-compare').first().click();
  await page.getByLabel('Sort by').selectOption('evidence');
  await expect(page).toHaveURL(/sort=updated/);
  const changed = await drawn();
  await page.reload();
  await expect(count(page)).toContainText(' of ');
  expect(await drawn()).toBe(changed);
});

check('two terms of one filter are alternatives', async ({ page }) => {
  await page.goto('initiatives/?focus=helplines');
  await expect(count(page)).toContainText(' of ');
  const one = await totalOf(count(page));
  await checkbox(page, 'focus', 'hardware').check();
  await expect(page).toHaveURL(/\?focus=hardware,helplines$/);
  await expect.poll(() => totalOf(count(page))).toBeGreaterThan(one);
});

check('two terms of one filter can both be wanted', async ({ page }) => {
  await page.goto('initiatives/?technology=mobile-app');
  const together = facet(page, 'technology').getByRole('button', { name: 'Only with all of these' });
  await expect(count(page)).toContainText(' of ');
  await expect(together).toBeHidden();
  const one = await totalOf(count(page));
  await checkbox(page, 'technology', 'messaging').check();
  await expect(page).toHaveURL(/\?technology=messaging,mobile-app$/);
  await together.click();
  await expect(page).toHaveURL(/\?technology=all:messaging,mobile-app$/);
  await expect(together).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.explorer-chips .chip').first()).toContainText('(together)');
  await expect.poll(() => totalOf(count(page))).toBeLessThan(one);
  await page.reload();
  await expect(together).toHaveAttribute('aria-pressed', 'true');
});

check('a term can be excluded and let in again', async ({ page }) => {
  await page.goto('initiatives/');
  const all = await totalOf(count(page));
  const gone = await totalOf(option(page, 'focus', 'apps').locator('.option-count'));
  const exclude = option(page, 'focus', 'apps').getByRole('button');
  await expect(exclude).toHaveAccessibleName(/^Exclude /);
  await exclude.click();
  await expect(page).toHaveURL(/\?focus=-apps$/);
  await expect(count(page)).toHaveText(new RegExp(`^${all - gone} of ${all} `));
  await expect(exclude).toHaveAttribute('aria-pressed', 'true');
  await checkbox(page, 'focus', 'apps').check();
  await expect(exclude).toHaveAttribute('aria-pressed', 'false');
  await expect(page).toHaveURL(/\?focus=apps$/);
});

check('long filters can be searched and unfolded, and what is chosen stays in sight', async ({ page }) => {
  await page.goto('initiatives/');
  const country = facet(page, 'country');
  await country.locator('summary').click();
  await expect.poll(() => country.locator('.option').count()).toBeLessThanOrEqual(10);
  await country.getByRole('searchbox').fill('nep');
  await expect(country.locator('.option')).toHaveCount(1);
  await checkbox(page, 'country', 'NP').check();
  await country.getByRole('searchbox').fill('zzz');
  await expect(country.locator('.option')).toHaveCount(1);
  await country.getByRole('searchbox').fill('');
  await country.locator('.facet-more').click();
  await expect.poll(() => country.locator('.option').count()).toBeGreaterThan(50);
});

check('a closed filter has no fields until it opens, by the keyboard too', async ({ page }) => {
  await page.goto('initiatives/');
  await expect(facet(page, 'focus').locator('input')).not.toHaveCount(0);
  await expect(page.locator('.facet:not([open]) :is(input, button)')).toHaveCount(0);
  const seen = facet(page, 'seen');
  await seen.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(checkbox(page, 'seen', 'running')).toBeVisible();
  await expect(seen.locator('a')).toHaveCount(0);
  // A search in the page opens a filter without a click.
  const access = facet(page, 'access');
  await access.evaluate((details: HTMLDetailsElement) => (details.open = true));
  await expect(access.locator('input[type=checkbox]').first()).toBeVisible();
  await expect(access.locator('a')).toHaveCount(0);
});

check('active filters are chips that can be taken away one by one or all at once', async ({ page }) => {
  await page.goto('initiatives/?focus=helplines&country=-US&q=child');
  const chips = page.locator('.explorer-chips .chip');
  await expect(chips).toHaveCount(3);
  await page.getByRole('button', { name: 'Remove Country: not United States' }).click();
  await expect(chips).toHaveCount(2);
  await expect(chips.last()).toBeFocused();
  await page.getByRole('button', { name: 'Clear all', exact: true }).click();
  await expect(chips).toHaveCount(0);
  await expect(page).toHaveURL(/\/initiatives\/$/);
  await expect(page.locator('#site-search')).toHaveValue('');
});

check('a map and a table show where what is chosen works, and each country leads to its part of it', async ({ page }) => {
  await page.goto('initiatives/?focus=hardware');
  await page.locator('.explorer-view').getByRole('button', { name: 'Map' }).click();
  await expect(page).toHaveURL(/\?focus=hardware&view=map$/);
  const map = page.locator('.explorer-list .map');
  await expect(map.getByRole('img')).toBeVisible();
  await expect(map.locator('.map-land[data-level]').first()).toBeVisible();
  await expect(page.locator('.explorer-list .card')).toHaveCount(0);
  const row = map.getByRole('row').filter({ has: page.getByRole('link', { name: 'India', exact: true }) });
  const n = await totalOf(row.getByRole('cell'));
  expect(n).toBeGreaterThan(0);
  const all = await map.getByRole('row').count();
  await checkbox(page, 'focus', 'apps').check();
  await expect.poll(() => map.getByRole('row').count()).toBeGreaterThan(all);
  await page.goBack();
  await expect.poll(() => map.getByRole('row').count()).toBe(all);
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/\?focus=hardware&country=IN$/);
  await expect.poll(() => totalOf(count(page))).toBe(n);
});

check('without the outlines of the lands, the table of countries stands alone', async ({ page }) => {
  await page.route('**/explorer/world-*.json', (route) => route.fulfill({ status: 200, body: 'no JSON' }));
  await page.goto('initiatives/?focus=hardware&view=map');
  await expect(page.locator('.map-table').getByRole('link', { name: 'India', exact: true })).toBeVisible();
  await expect(page.locator('.map-svg')).toHaveCount(0);
});

check('back and forward restore filters, order, view and page', async ({ page }) => {
  await page.goto('initiatives/');
  await checkbox(page, 'focus', 'helplines').check();
  await expect(page).toHaveURL(/focus=helplines$/);
  await page.getByLabel('Sort by').selectOption('evidence');
  await expect(page).toHaveURL(/sort=updated$/);
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.locator('.initiative-table tbody tr')).toHaveCount(50);
  await page.locator('.explorer-list a[rel="next"]').click();
  await expect(page).toHaveURL(/\?focus=helplines&sort=updated&view=table&page=2$/);
  await expect(page.locator('.explorer-results')).toBeFocused();
  for (const address of [/view=table$/, /sort=updated$/, /focus=helplines$/]) {
    await page.goBack();
    await expect(page).toHaveURL(address);
  }
  await expect(page.locator('.initiative-table')).toHaveCount(0);
  await expect(page.getByLabel('Sort by')).toHaveValue('seen');
  await page.goBack();
  await expect(checkbox(page, 'focus', 'helplines')).not.toBeChecked();
  await page.goForward();
  await expect(checkbox(page, 'focus', 'helplines')).toBeChecked();
});

check('a shared address opens the filters it uses', async ({ page }) => {
  await page.goto('initiatives/?country=NP&purpose=-worker-voice');
  await expect(facet(page, 'country')).toHaveAttribute('open');
  await expect(checkbox(page, 'country', 'NP')).toBeChecked();
  await expect(option(page, 'purpose', 'worker-voice').getByRole('button')).toHaveAttribute('aria-pressed', 'true');
});

check('a drawn card has the icon of its focus area', async ({ page }) => {
  await page.goto('initiatives/?sort=updated');
  await expect(page.locator('.explorer-results')).toHaveAttribute('aria-busy', 'false');
  const wrong = await page.evaluate(async (address) => {
    const sprite = new DOMParser().parseFromString(await (await fetch(address)).text(), 'image/svg+xml');
    const cards = [...document.querySelectorAll<HTMLElement>('.explorer-list .card')];
    const drawn = (root: Element | null | undefined): string | null | undefined => root?.querySelector('path')?.getAttribute('d');
    const isRight = (card: HTMLElement): boolean => drawn(card) === drawn(sprite.getElementById(card.dataset['focus'] ?? ''));
    return cards.length === 0 ? ['no cards'] : cards.flatMap((card) => (isRight(card) ? [] : [card.dataset['focus']]));
  }, new URL('../icons.svg', page.url()).href);
  expect(wrong).toEqual([]);
});

check('nothing moves from under a finger that presses', async ({ page }) => {
  await page.clock.install();
  await page.goto('initiatives/?focus=helplines');
  const results = page.locator('.explorer-results');
  await expect(results).toHaveAttribute('aria-busy', 'false');
  const list = page.locator('.explorer-list');
  await page.locator('.card-name a').first().hover();
  await page.mouse.down();
  await page.evaluate(() => {
    history.pushState(null, '', '?focus=hardware');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(page).toHaveURL(/focus=hardware/);
  // Longer than the list waits where nothing is pressed.
  await page.clock.runFor(600);
  await expect(list).toHaveClass(/is-changing/);
  await page.mouse.up();
  await expect(page).toHaveURL(/\/initiatives\/[a-z0-9-]+\/$/);
});

check('a slow processor shows the first results before the others are drawn', async ({ page }) => {
  await page.goto('initiatives/');
  const results = page.locator('.explorer-results');
  // Both lists were there once, so that nothing has to be fetched.
  await checkbox(page, 'focus', 'hardware').check();
  await expect(page).toHaveURL(/focus=hardware$/);
  await expect(results).toHaveAttribute('aria-busy', 'false');
  await checkbox(page, 'focus', 'hardware').uncheck();
  await checkbox(page, 'focus', 'helplines').check();
  await expect(page).toHaveURL(/focus=helplines$/);
  await expect(results).toHaveAttribute('aria-busy', 'false');
  // By its clock every step takes longer than a frame: a processor that is slowed down is so only as long as a core is free.
  await page.evaluate(() => {
    let now = performance.now();
    performance.now = () => (now += 20);
  });
  const [first, all] = await results.evaluate(
    (section: HTMLElement) =>
      new Promise<[string[], string[]]>((done) => {
        const shown = (): string[] => [...section.querySelectorAll('.card-name')].map((name) => name.textContent);
        let before: string[] | undefined;
        new MutationObserver(() => {
          before ??= shown();
          if (section.ariaBusy === 'false') done([before, shown()]);
        }).observe(section, { attributeFilter: ['aria-busy'] });
        history.pushState(null, '', '?focus=hardware');
        dispatchEvent(new PopStateEvent('popstate'));
      }),
  );
  expect(first.slice(0, 6)).toEqual(all.slice(0, 6));
  expect(first).not.toEqual(all);
});

for (const nonsense of [
  '?focus=zzz&country=,,,-&page=-4&sort=%00&view=x',
  '?page=1e9',
  '?focus=-',
  '?%%%=1&q=%E0%A4%A',
  '?constructor=1&focus=__proto__',
]) {
  check(`an address full of nonsense shows results: ${nonsense}`, async ({ page }) => {
    await page.goto(`initiatives/${nonsense}`);
    await expect(page.locator('.explorer-note')).toHaveText('');
    await expect(page.locator('.explorer-chips .chip')).toHaveCount(nonsense.includes('q=') ? 1 : 0);
    if (!nonsense.includes('q=')) expect((await names(page)).length).toBeGreaterThan(0);
  });
}

check('everything works from the keyboard, and nobody loses their place', async ({ page }) => {
  await page.goto('initiatives/');
  const helplines = checkbox(page, 'focus', 'helplines');
  await helplines.focus();
  await page.keyboard.press('Space');
  await expect(count(page)).toContainText(' of ');
  await expect(helplines).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(option(page, 'focus', 'helplines').getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/focus=-helplines$/);
  await expect(option(page, 'focus', 'helplines').getByRole('button')).toBeFocused();
});

check('the number of results is said once things have settled', async ({ page }) => {
  await page.goto('initiatives/');
  await checkbox(page, 'focus', 'hardware').check();
  await expect(page.locator('.explorer-live')).toHaveText(/^\d+ of \d+ initiatives/);
});

check('without any entry it says which filter to drop', async ({ page }) => {
  await page.goto('initiatives/?focus=helplines&technology=satellite-imagery&country=NP');
  await expect(page.getByRole('heading', { name: 'No results' })).toBeVisible();
  const way = page.locator('[data-way]').first();
  const offered = Number(/\((\d+)\)$/.exec((await way.textContent()) ?? '')?.[1]);
  await way.click();
  await expect(count(page)).toHaveText(new RegExp(`^${offered} of `));
});

check('on a phone the filters are a sheet that closes to where one was', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('initiatives/');
  const opener = page.locator('.filters-open');
  await opener.click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(sheet).toBeVisible();
  const offered = await totalOf(option(page, 'focus', 'hardware').locator('.option-count'));
  await checkbox(page, 'focus', 'hardware').check();
  const show = sheet.getByRole('button', { name: `Show ${offered} initiatives` });
  await show.click();
  await expect(sheet).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(opener).toHaveText(/Filters \(1\)/);
  await opener.click();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(opener).toBeFocused();
});

test('when the index cannot be loaded the list stays, and one can try again', async ({ page }) => {
  await page.route('**/explorer/**', (route) => route.abort());
  await page.goto('initiatives/');
  const before = await names(page);
  await checkbox(page, 'focus', 'helplines').click();
  await expect(page.locator('.explorer-note')).toContainText('could not be loaded');
  await expect(checkbox(page, 'focus', 'helplines')).not.toBeChecked();
  expect(await names(page)).toEqual(before);
  await page.unroute('**/explorer/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.explorer-note')).toHaveText('');
  await checkbox(page, 'focus', 'helplines').check();
  await expect(count(page)).toContainText(' of ');
});

/** The page with the index of a catalogue so large that it comes in parts. */
const openLarge = async (page: Page, query: string): Promise<string[]> => {
  const { start, parts } = largeIndex((_facet, term) => term);
  const asked: string[] = [];
  await page.route('**/explorer/*.json', async (route) => {
    const name = /([^/]+)\.json$/.exec(route.request().url())?.[1] ?? '';
    if (name.startsWith('part-')) asked.push(name);
    const body = name.startsWith('index-') ? start : parts.get(name);
    await (body === undefined ? route.continue() : route.fulfill({ contentType: 'application/json', body }));
  });
  await page.goto(`initiatives/${query}`);
  return asked;
};

test('a large catalogue comes in parts, and shows the same as a small one', async ({ page }) => {
  const inNepal = largeCatalogue.filter(({ countries }) => countries.includes('NP'));
  const asked = await openLarge(page, '?country=NP');
  await expect(count(page)).toHaveText(`${inNepal.length.toLocaleString('en')} of 2,500 initiatives`);
  await expect.poll(() => names(page)).toEqual(inNepal.slice(0, 24).map(({ name }) => name));
  expect(asked.length).toBeLessThan(5);

  await expect(page.locator('.explorer-results')).toHaveAttribute('aria-busy', 'false');
  await page
    .locator('.pagination')
    .getByRole('link', { name: String(Math.ceil(inNepal.length / 24)) })
    .click();
  await expect.poll(() => names(page)).toContain(inNepal.at(-1)?.name);
  await page.goBack();
  await expect.poll(() => names(page)).toEqual(inNepal.slice(0, 24).map(({ name }) => name));

  await facet(page, 'organisation').locator('summary').click();
  await facet(page, 'organisation').getByRole('searchbox').fill('Union 1199');
  await checkbox(page, 'organisation', 'union-1199').check();
  const theirs = inNepal.filter(({ organisations }) => organisations[0]?.name === 'Union 1199').map(({ name }) => name);
  await expect(count(page)).toContainText(`${theirs.length} of 2,500`);
  await expect.poll(() => names(page)).toEqual(theirs);
});

test('a part that does not come is said, and asked for again', async ({ page }) => {
  await openLarge(page, '');
  await page.route('**/explorer/part-*.json', (route) => route.abort());
  await checkbox(page, 'focus', largeCatalogue[0]?.focusAreas[0] ?? '').click();
  await expect(page.locator('.explorer-note')).toContainText('could not be loaded');
  await page.unroute('**/explorer/part-*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.explorer-note')).toHaveText('');
  await expect.poll(async () => (await names(page))[0]).toBe('Tool 00000');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every filter is a link to its page, and the list goes on', async ({ page }) => {
    await page.goto('initiatives/');
    await expect(page.locator('.explorer-plain:not([hidden])')).toBeVisible();
    await expect(page.locator('.explorer-sort')).toBeHidden();
    await facet(page, 'country').locator('summary').click();
    await facet(page, 'country').locator('.facet-all').click();
    await expect(page).toHaveURL(/\/by\/country\/$/);
    await page.goto('initiatives/');
    await option(page, 'focus', 'helplines').first().click();
    await expect(page).toHaveURL(/\/focus\/helplines\/$/);
  });
});

test('entries are marked to be compared from page to page of the list, in the address alone', async ({ page }) => {
  await page.goto('initiatives/');
  const tray = page.locator('.compare-tray');
  await expect(tray).toBeHidden();
  const first = page.locator('.explorer-list .card-compare').first();
  const name = (await page.locator('.explorer-list .card-name').first().textContent()) ?? '';
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(tray).toContainText(name);
  await expect(page.locator('.explorer-list .card-compare').first()).toBeFocused();
  await expect(tray.getByRole('link')).toHaveCount(0);

  await page.locator('.explorer-list a[rel="next"]').first().click();
  const second = page.locator('.explorer-list .card').first();
  await second.locator('.card-compare').click();
  await expect(second.locator('.card-compare')).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(tray).toContainText(name);

  await tray.getByRole('link', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\/compare\/\?ids=[a-z0-9-]+,[a-z0-9-]+$/);
  await expect(page.locator('.compare-table thead')).toContainText(name);
});

test('no more entries are marked than can be compared', async ({ page }) => {
  await page.goto('initiatives/');
  for (let chosen = 0; chosen < 5; chosen += 1) {
    await page.locator('.explorer-list .card-compare[aria-pressed=false]').first().click();
    await expect(page.locator('.explorer-list .card-compare[aria-pressed=true]')).toHaveCount(chosen + 1);
  }
  await expect(page.locator('.explorer-list .card-compare')).toHaveCount(5);
  await page.getByRole('button', { name: 'Choose none' }).click();
  await expect(page.locator('.compare-tray')).toBeHidden();
  await expect(page).toHaveURL(/\/initiatives\/$/);
});

test('the table is sorted by a click on a head, both ways, and its columns are in the address', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('initiatives/?focus=helplines&view=table');
  const head = page.getByRole('columnheader', { name: 'Run by' });
  const leads = page.locator('.initiative-table td[data-column="lead"]:not([data-empty])');
  await expect(page.getByRole('columnheader', { name: 'Seen running' })).toHaveAttribute('aria-sort', 'descending');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(head.getByRole('button')).toBeFocused();
  await expect(page).toHaveURL(/sort=lead&view=table$/);
  const rising = await leads.allTextContents();
  expect(rising.length).toBeGreaterThan(10);
  expect(rising).toEqual(rising.toSorted(new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true }).compare));
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=-lead&view=table$/);
  expect((await leads.allTextContents())[0]).not.toBe(rising[0]);

  await page.locator('.table-columns summary').click();
  await page.getByRole('checkbox', { name: 'Sector' }).check();
  await page.locator('.table-columns').getByRole('checkbox', { name: 'Access' }).uncheck();
  await expect(page).toHaveURL(/cols=seen,focus,country,lead,funder,user,sector,sources$/);
  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'Sector' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Access' })).toHaveCount(0);
});

test('an order the other way round is called so, and the list has its usual one back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('initiatives/?focus=helplines&sort=-name');
  const field = page.getByRole('combobox', { name: 'Sort by' });
  await expect(field.locator('option:checked')).toHaveText('Name (reversed)');
  const first = page.locator('.explorer-list .card-name').first();
  await expect(first).toHaveText(/^\p{L}/u);
  await field.selectOption('Name');
  await expect(page).toHaveURL(/sort=name$/);
  await expect(field.locator('option:checked')).toHaveText('Name');
  await expect(field.locator('option')).not.toContainText(['reversed']);
  await expect(first).toHaveText(/^\d/);
});

test('what is not known stands last in a column, whatever it is called', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const sort of ['access', '-access']) {
    await page.goto(`initiatives/?country=NP&sort=${sort}&view=table`);
    const cells = page.locator('.initiative-table td[data-column="access"]');
    await expect(cells.last()).toHaveText('Not known');
    await expect(cells.first()).not.toHaveText('Not known');
  }
});

test('the choice of columns goes with Escape and with a click beside it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('initiatives/?country=NP&view=table');
  const opener = page.locator('.table-columns summary');
  const box = page.locator('.table-columns').getByRole('checkbox', { name: 'Sector' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(box).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.click();
  await box.check();
  await expect(box).toBeVisible();
  await page.locator('.explorer-count').click();
  await expect(box).toBeHidden();
});

for (const query of ['country=NP', 'country=NP,LB', 'country=all:MY,NP', 'country=-NP&focus=hardware', 'focus=apps&region=southern-asia'])
  test(`places of the map open as many initiatives as they say (${query})`, async ({ page }) => {
    await page.goto(`initiatives/?${query}&view=map`);
    const rows = page.locator('.map-table tbody tr').filter({ has: page.locator('a') });
    await expect(rows.first()).toBeVisible();
    const said = await rows.evaluateAll((all) =>
      all.map((row) => ({ href: row.querySelector('a')?.getAttribute('href') ?? '', n: row.querySelector('td')?.textContent })),
    );
    expect(said.length).toBeGreaterThan(1);
    for (const { href, n } of said.filter((_, at) => at % Math.ceil(said.length / 6) === 0)) {
      await page.goto(href);
      await expect(page.locator('.explorer-count'), href).toHaveText(new RegExp(`^${n} of`));
    }
  });

for (const folder of languageFolders) {
  test(`the order is not cut off in the toolbar on /${folder}`, async ({ page }) => {
    for (const width of [360, 768, 1280, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${folder}initiatives/?focus=helplines&view=table`);
      await expect(page.locator('.initiative-table')).toBeVisible();
      const short = await page.locator('.explorer-sort select').evaluate((field) => {
        const whole = field.parentElement?.appendChild(field.cloneNode(true)) as HTMLSelectElement;
        whole.value = (field as HTMLSelectElement).value;
        whole.setAttribute('style', 'position: absolute; inline-size: max-content; max-inline-size: none');
        const missing = whole.offsetWidth - (field as HTMLSelectElement).offsetWidth;
        whole.remove();
        return missing;
      });
      expect(short, `${width}`).toBeLessThanOrEqual(0);
    }
  });
}

for (const folder of languageFolders) {
  test(`no column of the table is cut off on a wide screen on /${folder}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const query of ['', 'focus=helplines&', 'focus=supply-chain&']) {
      await page.goto(`${folder}initiatives/?${query}view=table`);
      const scroll = page.locator('.initiative-scroll');
      await expect(scroll).toBeVisible();
      expect(await scroll.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), query).toBeLessThanOrEqual(1);
    }
  });
}

for (const folder of languageFolders) {
  for (const view of ['cards', 'table']) {
    for (const [width, most] of [
      [1440, 1],
      [768, 2],
    ] as const) {
      test(`count, order, views, files, citation and address stand in one toolbar (/${folder}, ${view}, ${width})`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${folder}initiatives/?focus=helplines&view=${view}`);
        await expect(page.locator('.explorer-chips .chip').first()).toBeVisible();
        const bar = page.locator('.explorer-bar');
        const parts = bar.locator(
          ':is(.explorer-count, .explorer-sort, .explorer-view, .take-away-files summary, .take-away-cite summary, [data-share])',
        );
        await expect(parts).toHaveCount(6);
        const middles = await parts.evaluateAll((all) =>
          all.map((part) => part.getBoundingClientRect()).map((box) => box.y + box.height / 2),
        );
        const rows = middles.toSorted((a, b) => a - b).filter((middle, at, all) => at === 0 || middle - (all[at - 1] ?? 0) > 8);
        expect(rows.length, String(middles)).toBeLessThanOrEqual(most);
        for (const name of ['files', 'cite']) {
          const place = page.locator(`.take-away-${name}`);
          const before = await place.locator('summary').boundingBox();
          await place.locator('summary').click();
          const panel = await page.locator(`.take-away-${name} + .take-away-panel`).boundingBox();
          expect(panel?.x).toBeGreaterThanOrEqual(0);
          expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(width);
          expect(await place.locator('summary').boundingBox()).toEqual(before);
          await place.locator('summary').click();
        }
      });
    }
  }
}

test('first column and head of the table stay', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('initiatives/?view=table');
  const scroll = page.locator('.initiative-scroll');
  await expect(scroll).toBeVisible();
  const before = await page.locator('.initiative-table thead th').first().boundingBox();
  await scroll.evaluate((element) => element.scrollBy(0, 400));
  expect((await page.locator('.initiative-table thead th').first().boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
  await page.setViewportSize({ width: 800, height: 900 });
  await scroll.evaluate((element) => element.scrollTo(200, 0));
  expect(await scroll.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  const first = await page.locator('.initiative-table tbody th').first().boundingBox();
  expect(first?.x).toBeCloseTo((await scroll.boundingBox())?.x ?? 0, 0);
});

test('on a phone the table is a list of names with a line of facts, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('initiatives/?country=NP&view=table');
  await expect(page.locator('.initiative-table tbody th').first()).toBeVisible();
  await expect(page.locator('.initiative-table td[data-column="seen"]').first()).toBeVisible();
  await expect(page.locator('.initiative-table td[data-column="lead"]').first()).toBeHidden();
  const rows = page.locator('.initiative-table tbody tr');
  const heights = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(5);
  // Each has a line for its name and one for its facts, however long they are.
  expect(Math.max(...heights)).toBeLessThan(72);
  expect(new Set(heights.map(Math.round)).size).toBe(1);
  const cut = rows.locator('th a').filter({ visible: true });
  const at = (await cut.evaluateAll((all) => all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))).findIndex(
    (over) => over > 0,
  );
  expect(at).toBeGreaterThanOrEqual(0);
  await cut.nth(at).focus();
  expect(await cut.nth(at).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(
    await page.locator('.initiative-scroll').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
  ).toBeLessThanOrEqual(0);
});

for (const folder of languageFolders) {
  test(`on a phone the table has two lines an entry, with the whole of each state and its date, on /${folder}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${folder}initiatives/?country=NP,US&view=table`);
    const states = page.locator('.initiative-table tbody .seen');
    await expect(states.nth(10)).toBeVisible();
    const cut = await states.evaluateAll((all) =>
      all
        .filter((state) => {
          const edge = state.closest('tr')?.getBoundingClientRect().right ?? 0;
          return [...state.getClientRects()].some(({ right }) => right > edge);
        })
        .map(({ textContent }) => textContent),
    );
    expect(cut).toEqual([]);
    const heights = await page
      .locator('.initiative-table tbody tr')
      .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)));
    expect(new Set(heights).size).toBe(1);
    expect(heights[0]).toBeLessThan(70);
  });
}

for (const { language, path } of [
  { language: 'English', path: '' },
  { language: 'French', path: 'fr/' },
])
  test(`what an address asks for and the list does not know is said above the results in ${language}, until something else is chosen`, async ({
    page,
  }) => {
    await page.goto(`${path}initiatives/?country=XX,NP&focus=nonsense&colour=red`);
    const line = page.getByRole('status').filter({ hasText: /country=XX\s?; focus=nonsense\s?; colour=red/ });
    await expect(line).toBeVisible();
    await page.locator('.explorer-chips [data-remove]').first().click();
    await expect(line).toHaveCount(0);
    await expect(page).not.toHaveURL(/nonsense|colour/);
    await page.goBack();
    await expect(line).toBeVisible();
  });

test('an address that the list knows brings no part that would say otherwise', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('initiatives/?focus=apps&country=NP&sort=updated&view=table');
  await expect(page.locator('.explorer-count')).toHaveText(/^\d+ of \d+ initiatives$/);
  expect(asked.filter((address) => address.includes('say-unknown'))).toEqual([]);
  await page.goto('initiatives/?country=XX');
  await expect(page.locator('.unknown-asked')).toBeVisible();
  expect(asked.filter((address) => address.includes('say-unknown'))).not.toEqual([]);
});
