import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const countries = readdirSync('dist/helplines', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const addresses = ['helplines/', ...countries.slice(0, 3).map((country) => `helplines/${country}/`), 'helplines/GB/'];

test('every page of phone lines loads little, runs little and asks nobody else', async ({ page, baseURL }) => {
  for (const address of new Set(addresses)) {
    const bodies: Promise<number>[] = [];
    const types: string[] = [];
    const scripts: string[] = [];
    page.on('response', (response) => {
      types.push(response.request().resourceType());
      if (response.request().resourceType() === 'script') scripts.push(response.url());
      expect(response.url().startsWith(new URL('/', baseURL).href)).toBe(true);
      bodies.push(
        response.body().then(
          (body) => gzipSync(body).length,
          () => 0,
        ),
      );
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const weight = (await Promise.all(bodies)).reduce((total, bytes) => total + bytes, 0);

    expect(weight, address).toBeLessThanOrEqual(30_000);
    expect(
      scripts.filter((url) => !/ExitStrip|SiteHeader|CopyNumber|CountryFinder|fold|asked-words/.test(url)),
      address,
    ).toEqual([]);
    expect(types, address).not.toContain('font');
    page.removeAllListeners('response');
  }
});

test('the title tells nobody what it is about', async ({ page }) => {
  await page.goto('helplines/');
  await expect(page).toHaveTitle('Phone lines by country');
  await page.goto(`helplines/${countries[0]}/`);
  await expect(page).toHaveTitle(/^Phone lines: [^·|]+$/);
});

test.describe('the country finder', () => {
  test.beforeEach(({ page }) => page.goto('helplines/').then(() => undefined));

  for (const name of ['Guinea', 'Sudan', 'Niger', 'Samoa', 'South Sudan', 'Equatorial Guinea']) {
    test(`${name} and Enter open the lines of ${name}`, async ({ page }) => {
      await page.locator('#country-name').fill(name);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Phone lines: ${name}`);
    });
  }

  test('Enter opens neither of two countries of one name, but goes to the list', async ({ page }) => {
    await page.locator('#country-name').fill('Congo');
    await page.keyboard.press('Enter');
    await expect(page.locator('.country-found a').first()).toBeFocused();
    await expect(page.locator('.country-found a')).toHaveText(['Democratic Republic of the Congo', 'Republic of the Congo']);
    await expect(page).toHaveURL(/\/helplines\/$/);
  });

  test('says the names after a pause, not how many at each letter', async ({ page }) => {
    const said = await page.evaluate(() => {
      const log: string[] = [];
      const status = document.querySelector('country-finder [role=status]');
      if (status !== null) new MutationObserver(() => log.push(status.textContent)).observe(status, { childList: true });
      return Object.assign(window, { said: log }).said;
    });
    expect(said).toEqual([]);
    await page.locator('#country-name').pressSequentially('guinea', { delay: 60 });
    const status = page.locator('country-finder [role=status]');
    await expect(status).toHaveText('Found (4): Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea');
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said.filter((text) => text !== ''))).toHaveLength(1);
    await page.locator('#country-name').fill('Atlantis');
    await expect(status).toContainText('Nothing found. Try another spelling');
    await expect(status).toBeInViewport();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a person finds the lines of a country from the list', async ({ page }) => {
    await page.goto('helplines/');
    await page.getByRole('link', { name: 'United Kingdom', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phone lines: United Kingdom');
    await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
  });
});
