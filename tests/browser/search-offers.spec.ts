import { expect, type Locator, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { test } from './one-page.ts';

const field = (page: Page): Locator => page.locator('#site-search');
const list = (page: Page): Locator => page.locator('#search-offers');
const options = (page: Page): Locator => list(page).getByRole('option');
const open = async (page: Page, query: string, path = 'initiatives/'): Promise<void> => {
  await page.goto(path);
  await field(page).pressSequentially(query);
  await expect(list(page)).toBeVisible();
};
/** What axe finds in the field and its list: the rest of each kind of page is looked at elsewhere. */
const faultsOfSearch = (page: Page): Promise<string[]> => axeFaults(page, { within: 'form[role="search"]' });

/** Names what the keys are on. */
const isOn = async (page: Page, at: number): Promise<void> => {
  const active = options(page).nth(at);
  await expect(active).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await active.getAttribute('id')) ?? '');
  await expect(active).toBeInViewport();
};

/** The list, home and other pages, one of which has a list of its own: there the field has nothing below it until somebody comes to it. */
const places = ['initiatives/', '', 'about/', 'organisations/'] as const;

for (const path of places) {
  test(`while somebody types, entries, organisations, countries with their helplines and topics are offered (/${path})`, async ({
    page,
  }) => {
    await open(page, 'polaris', path);
    await expect(list(page).getByRole('group', { name: 'Organisations' }).getByRole('option').first()).toHaveText(
      /^Polaris.* \d+ initiatives$/,
    );
    await expect(list(page).getByRole('group', { name: 'Initiatives' }).getByRole('option').first()).toHaveText(/Polaris/);
    await field(page).fill('nepa');
    const countries = list(page).getByRole('group', { name: 'Countries' }).getByRole('option');
    await expect(countries).toHaveText(['Helplines in Nepal', /^Nepal \d+ initiatives$/]);
    await field(page).fill('helpl');
    await expect(list(page).getByRole('group', { name: 'Topics' }).getByRole('option').first()).toHaveText(
      /^Helplines Focus area, \d+ init/,
    );
    await field(page).fill('zzzzqqq');
    await expect(list(page)).toBeHidden();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test(`the list is gone through with the keys, and what is typed stays (/${path})`, async ({ page }) => {
    await page.goto(path);
    await field(page).focus();
    await expect(field(page)).toHaveRole('combobox');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await open(page, 'nepal', path);
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(field(page)).toHaveAttribute('aria-controls', 'search-offers');
    await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
    expect(await faultsOfSearch(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await isOn(page, 0);
    await page.keyboard.press('ArrowUp');
    await isOn(page, (await options(page).count()) - 1);
    await page.keyboard.press('Home');
    await isOn(page, 0);
    await expect(field(page)).toBeFocused();
    expect(await faultsOfSearch(page)).toEqual([]);

    await page.keyboard.press('Escape');
    await expect(list(page)).toBeHidden();
    await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
    await expect(field(page)).toHaveValue('nepal');
    await page.keyboard.press('ArrowDown');
    await isOn(page, 0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
  });

  test(`Enter opens what the keys are on, and else shows the results (/${path})`, async ({ page }) => {
    await open(page, 'nepal', path);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/initiatives\/\?q=nepal(?:#found)?$/);
    await expect(list(page)).toBeHidden();
    await expect(page.locator('.explorer-count')).toHaveText(/^\d+ of \d+ initiatives$/);

    await open(page, 'nepal', path);
    const lines = list(page).getByRole('option', { name: 'Helplines in Nepal' });
    await expect(lines).toBeVisible();
    for (let presses = 0; (await lines.getAttribute('aria-selected')) !== 'true'; presses++) {
      expect(presses).toBeLessThan(20);
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/helplines\/NP\/$/);
  });
}

test('Enter moves to the count of what was found', async ({ page }) => {
  await open(page, 'nepal');
  await page.keyboard.press('Enter');
  await expect(page.locator('.explorer-count')).toBeFocused();
});

for (const path of ['', 'about/'])
  test(`a page loads what it offers with the first focus, and nothing of it before (/${path})`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const ofSearch = (): string[] => asked.filter((address) => /\/explorer\/|\/search\.json$/.test(address));
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(ofSearch()).toEqual([]);
    await field(page).focus();
    await expect(field(page)).toHaveRole('combobox');
    expect(ofSearch().length).toBeGreaterThan(2);
  });

test('on home, a file that does not come leaves the form as it is, and the next focus tries again', async ({ page }) => {
  await page.route('**/explorer/**', (route) => route.abort());
  await page.goto('');
  const failed = page.waitForEvent('requestfailed');
  await field(page).focus();
  await failed;
  await field(page).pressSequentially('nepal');
  await expect(field(page)).not.toHaveRole('combobox');
  await page.unroute('**/explorer/**');
  await field(page).blur();
  await field(page).focus();
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/initiatives\/\?q=nepal#found$/);
});

test('how many there are is said once typing rests, and no more when the field is left', async ({ page }) => {
  await page.goto('initiatives/');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector('.offers-live');
    if (region !== null) new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true });
  });
  await field(page).pressSequentially('nepal');
  await expect(page.locator('.offers-live')).toHaveText(/^\d+ suggestions\. The arrow keys lead to them\.$/);
  // One sentence for five letters.
  expect(await page.evaluate(() => (window as unknown as { said: readonly string[] }).said)).toHaveLength(1);
  await field(page).blur();
  await expect(list(page)).toBeHidden();
  await expect(page.locator('.offers-live')).toHaveText('');
});

for (const [path, query, group, lines] of [
  ['fr/initiatives/', 'népal', 'Pays', 'Lignes d’assistance : Népal'],
  ['fr/', 'népal', 'Pays', 'Lignes d’assistance : Népal'],
  ['es/', 'nepal', 'Países', 'Líneas de ayuda: Nepal'],
  ['es/initiatives/', 'nepal', 'Países', 'Líneas de ayuda: Nepal'],
] as const) {
  test(`the list speaks the language of the page (/${path})`, async ({ page }) => {
    await open(page, query, path);
    const offered = list(page).getByRole('group', { name: group }).getByRole('option', { name: lines });
    await expect(offered).toHaveAttribute('href', new RegExp(`/${path.slice(0, 2)}/helplines/NP/$`));
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  for (const path of places) {
    test(`a list under the finger keeps the focus in the field, stays on the screen and opens with a tap (/${path})`, async ({ page }) => {
      await page.goto(path);
      await field(page).tap();
      await field(page).pressSequentially('nepal');
      await expect(list(page)).toBeVisible();
      const box = await list(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      for (const option of await options(page).all()) expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await list(page).locator('p').first().tap();
      await expect(field(page)).toBeFocused();
      await expect(list(page)).toBeVisible();
      expect(await faultsOfSearch(page)).toEqual([]);
      await options(page).filter({ hasText: 'Helplines in Nepal' }).tap();
      await expect(page).toHaveURL(/\/helplines\/NP\/$/);
    });
  }
});
