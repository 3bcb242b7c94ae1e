import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './one-page.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('one can browse from all lists to a term, its further pages and an entry', async ({ page }) => {
    await page.goto('by/');
    await page.getByRole('link', { name: /^Technologies: all/ }).click();
    await page.getByRole('link', { name: 'Telephone line', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Telephone line');
    await expect(page.locator('.card')).toHaveCount(24);
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(page).toHaveURL(/\/by\/technology\/telephony\/page\/2\/$/);
    await page.locator('.card-name a').first().click();
    await expect(page).toHaveURL(/\/initiatives\/[^/]+\/$/);
  });
});

test('a focus area shows figures, gaps and entries, and every answer to seen running', async ({ page }) => {
  await page.goto('focus/apps/');
  for (const name of ['In figures', 'Gaps', 'Entries', 'Other focus areas'])
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await expect(page.locator('.focus-figures').getByRole('link', { name: /^Not known \d+$/ })).toBeVisible();
});

test('further pages are offered to search engines under their own address and title', async ({ page }) => {
  await page.goto('focus/apps/page/2/');
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/focus\/apps\/page\/2\/$/);
  await expect(page).toHaveTitle(/page 2/);
});

test('on the page of an organisation its best known partner is in sight, with what both did', async ({ page }) => {
  await page.goto('organisations/polaris/');
  const partner = page.locator('.partners > li', { has: page.getByRole('link', { name: 'International Organization for Migration' }) });
  await expect(partner).toBeVisible();
  await expect(partner).toContainText('IOM');
  await partner.getByRole('link', { name: 'Counter-Trafficking Data Collaborative' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Counter-Trafficking Data Collaborative');
});

const named = 'tbody tr:visible th';

test('an organisation is found by its short name, and those of a role come by number', async ({ page }) => {
  await page.goto('organisations/');
  const finder = page.locator('organisation-finder');
  await finder.getByLabel('Name, short name or country').fill('IOM');
  await expect(finder.locator(named).first()).toHaveText('International Organization for Migration');
  await finder.getByLabel('Name, short name or country').fill('');
  await finder.getByLabel('Type').selectOption({ label: 'Trade union' });
  await finder.getByLabel('Role').selectOption({ label: 'Takes part' });
  await expect(finder.getByRole('status')).toHaveText(/^\d+ organisations? found/);
  const counts = await finder
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [row.querySelector('td')?.textContent, Number(row.querySelectorAll('td.is-number')[1]?.textContent)]),
    );
  expect(new Set(counts.map(([type]) => type))).toEqual(new Set(['Trade union']));
  const numbers = counts.map(([, number]) => Number(number));
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  // The address says what was asked.
  await page.goto(page.url());
  await expect(finder.locator('tbody tr')).toHaveCount(counts.length);
  // The number opens the entries of that role, and says so.
  await finder.locator('tbody td.is-number').nth(1).getByRole('link').click();
  await expect(page).toHaveURL(/\?organisation=partner:/);
  await expect(page.locator('.explorer-count')).toHaveText(new RegExp(`^${numbers[0]} `));
  await expect(page.getByRole('button', { name: /^Remove Organisation: .+ \(partner\)$/ })).toBeVisible();
});

test('the pages by letter hold every organisation of the list', async ({ page }) => {
  await page.goto('organisations/');
  const all = Number.parseInt(((await page.locator('.lead').textContent()) ?? '').replaceAll(',', ''), 10);
  const letters = await page.locator('.letter-nav a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  let listed = 0;
  for (const letter of letters) {
    await page.goto(letter);
    listed += await page.locator('.organisation-table tbody tr').count();
  }
  expect(listed).toBe(all);
});

test('what two organisations share opens exactly the entries that name both, and every partner is on the page', async ({
  page,
  request,
}) => {
  const { items } = (await (await request.get('api/v1/initiatives.json')).json()) as {
    items: readonly { organisations: readonly { id: string }[] }[];
  };
  const own = 'international-organization-for-migration';
  const named = items.map(({ organisations }) => new Set(organisations.map(({ id }) => id))).filter((ids) => ids.has(own));
  const partners = new Set(named.flatMap((ids) => [...ids])).size - 1;
  await page.goto(`organisations/${own}/`);
  // Who pays for one entry and works in another stands in both lists.
  const linked = await page.locator('.partner-name').evaluateAll((names) => names.map((name) => name.getAttribute('href')));
  expect(new Set(linked).size).toBe(partners);
  const both = page.locator('.partners a[href*="organisation=all"]').first();
  const other = (await both.locator('xpath=preceding-sibling::a').getAttribute('href'))?.split('/').at(-2) ?? '';
  const together = named.filter((ids) => ids.has(other)).length;
  expect(together).toBeGreaterThan(1);
  await both.click();
  await expect(page.locator('.explorer-count')).toContainText(`${together} of ${items.length}`);
});

test('a month of many changes shows a few of each kind, and unfolds to more', async ({ page }) => {
  const main = readFileSync('dist/changes/index.html', 'utf8').replace(/^.*?<main/s, '');
  test.skip(!main.includes('<summary'), 'Without the version history no month has so many.');
  await page.goto('changes/');
  const month = page.locator('main section section').first();
  const shown = month.locator('.change-list li:visible');
  await expect.poll(() => shown.count()).toBeLessThanOrEqual(12);
  await month.locator('summary').click();
  await expect.poll(() => shown.count()).toBeGreaterThan(12);
});

const folded = [
  { address: 'data/#field-contacts.value', most: 17_500 },
  { address: 'data/vocabularies/#countries.NP', most: 6000 },
] as const;

for (const { address, most } of folded) {
  test(`the long lists of ${address} are folded on a phone, and open by their address and on paper`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const [path = '', id = ''] = address.split('#');
    await page.goto(path);
    const part = page.locator(`[id="${id}"]`);
    await expect(part).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(most);
    await page.emulateMedia({ media: 'print' });
    await expect(part).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.goto('about/');
    await page.goto(address);
    await expect(part).toBeInViewport();
  });

  test(`without script too the address ${address} opens what is folded`, async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await page.goto(address);
    await expect(page.locator(`[id="${address.split('#')[1]}"]`)).toBeInViewport();
    await page.close();
  });
}

test('the difference of two releases names a dozen entries of each kind and folds the others', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('data/releases/now/since/2026.11/');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(9000);
  const rest = page.locator('main details.fold').first();
  await expect(rest.getByRole('listitem').first()).toBeHidden();
  await rest.locator('> summary').click();
  await expect(rest.getByRole('listitem').first()).toBeVisible();
});
