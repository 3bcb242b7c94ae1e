import { expect, type Page } from '@playwright/test';
import { stopClock, typeLetters } from './clock.ts';
import { test } from './one-page.ts';

/** Writes down what live regions say, and only what is heard: nothing outside of an open dialog is. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest('[role=status], [aria-live]');
        const dialog = document.querySelector('dialog[open]');
        const isHeard = region !== null && region !== undefined && (dialog === null || dialog.contains(region));
        if (isHeard && region.textContent !== '' && said.at(-1) !== region.textContent) said.push(region.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

const said = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { said: string[] }).said);

test('the sheet of filters says how many are left, and so does the page when it closes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto('initiatives/');
  await page.locator('.filters-open').click();
  await listen(page);
  await page.locator('dialog [data-facet="focus"] [data-term="hardware"]').getByRole('checkbox').check();
  await expect.poll(() => said(page)).toEqual([expect.stringMatching(/^\d+ of \d+ initiatives/)]);
  await page.locator('dialog .filters-show').click();
  await expect.poll(() => said(page)).toHaveLength(1);
  await expect(page.locator('.explorer-main .explorer-live')).toHaveText(/^\d+ of \d+ initiatives/);
});

test('a list that cannot be loaded says so within the sheet, with a way to try again', async ({ page }) => {
  await page.route(/\/explorer\//, (route) => route.abort());
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto('initiatives/');
  await page.locator('.filters-open').click();
  await listen(page);
  await page.locator('dialog [data-facet="focus"] [data-term="hardware"]').getByRole('checkbox').click();
  await expect.poll(() => said(page)).toEqual([expect.stringContaining('could not be loaded')]);
  await expect(page.locator('dialog').getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('choosing to compare is a pressed button of one name, and what it leads to is said', async ({ page }) => {
  await page.goto('initiatives/');
  await listen(page);
  const button = page.locator('.explorer-list .card-compare').first();
  await expect(button).toHaveRole('button');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  const name = await button.getAttribute('aria-label');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(button).toHaveAttribute('aria-label', name ?? '');
  await expect.poll(() => said(page)).toContain('1 chosen to compare. Choose another');
  for (let at = 1; at < 5; at += 1) await page.locator('.card-compare[aria-pressed=false]').first().click();
  await expect.poll(() => said(page)).toContain('5 chosen to compare. Five is the most.');
  await button.click();
  await expect.poll(() => said(page)).toContain('4 chosen to compare.');
  await page.getByRole('button', { name: 'Choose none' }).click();
  await expect.poll(() => said(page)).toContain('Nothing is chosen to compare.');
});

test('what is pressed while the list still loads is pressed at once and kept, also beside what the address asks for', async ({ page }) => {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((done) => (arrive = done));
  await page.route(/\/explorer\//, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('initiatives/?focus=apps&organisation=polaris');
  const buttons = page.locator('.card-compare');
  await buttons.nth(0).click();
  await expect(buttons.nth(0)).toHaveAttribute('aria-pressed', 'true');
  await buttons.nth(1).click();
  await buttons.nth(2).click();
  await buttons.nth(2).click();
  await expect(buttons.nth(2)).toHaveAttribute('aria-pressed', 'false');
  arrive();
  await expect(page.locator('.compare-tray')).toContainText('2 chosen to compare');
  await expect(page).toHaveURL(/focus=apps&organisation=polaris&compare=[^,]+,[^,]+$/);
});

test('what is typed before the script has come is searched for', async ({ page }) => {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((done) => (arrive = done));
  await page.route(/\/_astro\/.*\.js/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('initiatives/', { waitUntil: 'commit' });
  await page.locator('#site-search').pressSequentially('Polaris');
  await expect(page.locator('.explorer-view')).toBeHidden();
  arrive();
  await expect(page).toHaveURL(/q=Polaris$/);
  await expect(page.locator('.explorer-count')).toHaveText(/^\d+ of \d+ initiatives$/);
});

test('a press that comes to nothing does not stay', async ({ page }) => {
  await page.route(/\/explorer\//, (route) => route.abort());
  await page.goto('initiatives/');
  const button = page.locator('.card-compare[aria-pressed]').first();
  await button.click();
  await expect(page.locator('.explorer-note')).toContainText('could not be loaded');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
});

test('nothing is said at each letter of a search', async ({ page }) => {
  await page.goto('initiatives/');
  // The first search loads the texts, and on a slow machine that lasts long enough to be said.
  await page.locator('#site-search').fill('hotline');
  await expect(page.locator('.explorer-list .card-excerpt').first()).toBeVisible();
  await expect(page.locator('.explorer-note')).toHaveText('');
  await listen(page);
  await page.locator('#site-search').fill('');
  await page.locator('#site-search').pressSequentially('chatbot', { delay: 180 });
  const counts = /^\d+ of \d+ initiatives/;
  const offers = /^\d+ suggestions?\./;
  await expect.poll(() => said(page)).toEqual(expect.arrayContaining([expect.stringMatching(counts), expect.stringMatching(offers)]));
  const all = await said(page);
  expect(all.filter((text) => !counts.test(text) && !offers.test(text))).toEqual([]);
  for (const kind of [counts, offers]) expect(all.filter((text) => kind.test(text)).length).toBeLessThan('chatbot'.length);
});

for (const [address, field] of [
  ['organisations/', 'organisation-finder input[type=search]'],
  ['landscape/', '#landscape-name'],
] as const) {
  test(`the finder of ${address} says how many once typing rests`, async ({ page }) => {
    await stopClock(page);
    await page.goto(address);
    await page.locator(field).fill('a');
    // What is searched for the first time is fetched.
    await expect(page.locator('main :is(tbody tr, .tiles li):visible').first()).toBeVisible();
    await page.clock.runFor(1000);
    await listen(page);
    await page.locator(field).fill('');
    await typeLetters(page, 'international');
    expect(await said(page)).toEqual([]);
    await page.clock.runFor(700);
    expect(await said(page)).toEqual([expect.stringMatching(/\d/)]);
  });
}

test('the lists of the form say what a search finds, and which option it is on, once typing rests', async ({ page }) => {
  await stopClock(page);
  await page.goto('contribute/');
  await page.locator('.form-next').click();
  const picker = page.locator('[data-path="purposes"]');
  const field = picker.locator('.picker-search');
  await field.fill('training');
  // The first search loads what it searches with.
  await expect(picker.locator('.is-active')).toBeVisible();
  await field.fill('');
  await expect(picker.locator('.is-active')).toHaveCount(0);
  await page.clock.runFor(1000);
  await listen(page);
  await typeLetters(page, 'worker');
  expect(await said(page)).toEqual([]);
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await page.clock.runFor(700);
  await expect.poll(() => said(page)).toEqual([expect.stringMatching(/^\d+ found$/)]);
  await expect(field).toHaveAttribute('aria-activedescendant', (await picker.locator('.is-active').getAttribute('id')) ?? '');
});

test('a note that the search still goes on is said only where it lasts', async ({ page }) => {
  await stopClock(page);
  await page.route(/\/pagefind\/|\/explorer\//, () => undefined);
  await page.goto('initiatives/');
  await listen(page);
  await page.locator('#site-search').fill('chatbot');
  await page.clock.runFor(300);
  const note = page.locator('.explorer-note');
  await expect(note).not.toHaveText('');
  await page.clock.runFor(1000);
  expect(await said(page)).toEqual([]);
  await page.clock.runFor(1000);
  expect(await said(page)).toEqual([await note.textContent()]);
});

test('rows that are hidden in a comparison are said', async ({ page }) => {
  await page.goto('initiatives/');
  for (let at = 0; at < 2; at += 1) await page.locator('.card-compare[aria-pressed=false]').first().click();
  await page.locator('.compare-tray').getByRole('link', { name: 'Compare' }).click();
  await expect(page.locator('.compare-state')).toHaveText('2 initiatives are shown.');
  await page.getByRole('checkbox', { name: 'Show only rows that differ' }).check();
  const rows = await page.locator('.compare-table tbody tr').count();
  const left = await page.locator('.compare-table tbody tr:visible').count();
  expect(left).toBeLessThan(rows);
  await expect(page.locator('.compare-state')).toHaveText(`${left} of ${rows} rows are shown.`);
  await page.getByRole('checkbox', { name: 'Show only rows that differ' }).uncheck();
  await expect(page.locator('.compare-state')).toHaveText(`${rows} of ${rows} rows are shown.`);
});

test('the result of checking the form is what the focus lands on', async ({ page }) => {
  await page.goto('contribute/');
  const check = page.getByRole('button', { name: 'Check the entry' });
  while (!(await check.isVisible())) await page.getByRole('button', { name: 'Next', exact: true }).click();
  await check.click();
  const result = page.locator('.contribute-summary');
  await expect(result).toBeFocused();
  await expect(result).toHaveAccessibleName(/^\d+ things are to be mended/);
});

test('groups of options are called as their filter, and counts describe the options', async ({ page }) => {
  await page.goto('initiatives/');
  const helplines = page.getByRole('group', { name: 'Focus area' }).getByRole('checkbox', { name: 'Helplines', exact: true });
  await expect(helplines).toBeVisible();
  await expect(helplines).toHaveAccessibleDescription(/^\d+$/);
  await page.locator('[data-facet="country"] summary').click();
  await expect(page.getByRole('group', { name: 'Country' }).getByRole('checkbox').first()).toBeVisible();
});

test('the title says what is searched, chosen and turned to, step by step in the history', async ({ page }) => {
  await page.goto('initiatives/');
  const plain = await page.title();
  await page.locator('[data-facet="focus"] [data-term="helplines"]').getByRole('checkbox').check();
  await expect(page).toHaveTitle(`Focus area: Helplines · ${plain}`);
  await page.locator('.explorer-list a[rel="next"]').first().click();
  await expect(page).toHaveTitle(`Focus area: Helplines · Page 2 · ${plain}`);
  await page.goBack();
  await expect(page).toHaveTitle(`Focus area: Helplines · ${plain}`);
  await page.goto('initiatives/?q=chatbot');
  await expect(page).toHaveTitle(`Search: “chatbot” · ${plain}`);
});
