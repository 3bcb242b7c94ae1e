import { expect } from '@playwright/test';
import { siteLanguages, stringsOf } from '../../src/i18n/strings.ts';
import { test } from './one-page.ts';

const addressOf = (language: string, path: string): string => (language === 'en' ? path : `${language}/${path}`);

for (const language of siteLanguages) {
  const { common, exit, helplines } = stringsOf(language);

  test(`${language}: frame and headings speak the language of the page`, async ({ page }) => {
    await page.goto(addressOf(language, 'helplines/'));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('h1')).toHaveText(helplines.title);
    await expect(page.locator('.site-nav')).toContainText(common.nav.explore);
    await expect(page.locator('body')).toContainText(exit.leave);
  });

  test(`${language}: the page names its versions in all languages`, async ({ page }) => {
    await page.goto(addressOf(language, 'about/'));
    const versions = page.locator('link[rel=alternate][hreflang]');
    await expect(versions).toHaveCount(siteLanguages.length + 1);
    for (const other of siteLanguages)
      await expect(page.locator(`link[hreflang=${other}]`)).toHaveAttribute('href', new RegExp(`/${addressOf(other, 'about/')}$`));
    await expect(page.locator('link[hreflang=x-default]')).toHaveCount(1);
  });
}

test('the switch stays on the page', async ({ page }) => {
  await page.goto('helplines/FR/');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/fr\/helplines\/FR\/$/);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/(?<!\/fr)\/helplines\/FR\/$/);
});

test('the switch keeps what is chosen in the explorer', async ({ page }) => {
  await page.goto('initiatives/?focus=helplines&country=FR');
  await expect(page.locator('.explorer-chips li')).not.toHaveCount(0);
  const count = Number.parseInt((await page.locator('.explorer-count').textContent()) ?? '', 10);
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\/initiatives\/\?focus=helplines&country=FR$/);
  await expect(page.locator('.explorer-count')).toContainText(`${count} `);
});

for (const [language, query] of [
  ['fr', 'travail forcé'],
  ['fr', 'ligne d’assistance'],
  ['es', 'trata de personas'],
  ['es', 'trabajo forzoso'],
] as const) {
  test(`${language}: “${query}” finds entries`, async ({ page }) => {
    await page.goto(`${language}/initiatives/?q=${encodeURIComponent(query)}`);
    const first = page.locator('.explorer-list .card').first();
    await expect(first.getByRole('link').first()).toHaveAttribute('href', new RegExp(`/${language}/initiatives/`));
  });
}

test('English text of an entry is marked, a translated summary is not', async ({ page }) => {
  await page.goto('fr/initiatives/raporto-shpeto/');
  await expect(page.locator('.entry-text')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.lead')).not.toHaveAttribute('lang');
  await expect(page.locator('.entry-header')).toContainText(stringsOf('fr').entry.onlySummary);
});
