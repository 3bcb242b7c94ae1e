import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { dayAfter, monthsAfter } from '../../src/catalogue/text/partial-date.ts';
import { daysUntilPageIsOld } from '../../src/components/later-words/page-age.ts';
import { helpWordsOf, type HelpLanguage } from '../../src/i18n/help/help-languages.ts';
import { siteLanguages, stringsOf } from '../../src/i18n/strings.ts';
import type { Initiative } from '../../src/schema/initiative.ts';
import { test } from './one-page.ts';

const entries = readFileSync('dist/data/initiatives.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Initiative);
const runningLine = entries.find(({ seen, contacts = [] }) => seen === 'running' && contacts.some(({ kind }) => kind === 'phone'));
const entry = `initiatives/${runningLine?.id}/`;

/** The day on which the site was built, which is told by when its pages become old. */
const built = dayAfter(/data-later="([\d-]+)"/.exec(readFileSync('dist/index.html', 'utf8'))?.[1] ?? '', -daysUntilPageIsOld);

const openOn = async (page: Page, day: string, address: string): Promise<void> => {
  await page.clock.setFixedTime(`${day}T12:00:00Z`);
  await page.goto(address);
};

/** What pages say by now that they did not say when they were built. */
const notes = (page: Page) => page.locator('p[data-later]:visible');

const pages: readonly (readonly [HelpLanguage, string])[] = [
  ['en', 'helplines/GB/'],
  ['fr', 'fr/helplines/GB/'],
  ['es', 'es/helplines/GB/'],
  ['ar', 'ar/helplines/GB/'],
  ['uk', 'uk/helplines/GB/'],
  ['zh-Hans', 'zh-hans/helplines/GB/'],
  ['en', 'helplines/GB/card/'],
  ['fr', 'fr/helplines/'],
  ['en', entry],
  ['fr', `fr/${entry}`],
];

for (const [language, address] of pages) {
  test(`/${address} says of each contact when it has become too old, and not before`, async ({ page }) => {
    const { country, line } = helpWordsOf(language);
    for (const day of [built, '2001-01-01']) {
      await openOn(page, day, address);
      await expect(page.locator('p.is-old[data-later]:not(.line-status)').first()).toBeAttached();
      await expect(notes(page)).toHaveCount(0);
    }
    await openOn(page, monthsAfter(built, 24), address);
    const told = page.locator('p.is-old[data-later]:not(.line-status)');
    const texts = await told.allInnerTexts();
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.every((text) => text.endsWith(line.mayBeOld))).toBe(true);
    expect(texts.some((text) => text.includes(country.withdrawn))).toBe(true);
    // Each contact has its own, beside it.
    for (const contact of await page.locator('li.contact').all())
      await expect(contact.locator('p.is-old[data-later]:not(.line-status)')).toBeVisible();
  });
}

for (const language of siteLanguages) {
  test(`an entry in ${language} is not called running for ever`, async ({ page }) => {
    const address = language === 'en' ? entry : `${language}/${entry}`;
    const { common, entry: words } = stringsOf(language);
    const before = (template: string) => template.slice(0, template.indexOf('{'));
    const [state, fact] = [page.locator('.entry-state .seen'), page.locator('.facts [data-later]')];
    await openOn(page, built, address);
    for (const place of [state, fact]) await expect(place).toContainText(before(common.seen.running));
    await openOn(page, monthsAfter(built, 25), address);
    for (const place of [state, fact]) await expect(place).toContainText(before(common.seen['last-seen']));
    await expect(page.locator('.entry-header .notice[data-later]')).toContainText(before(words.oldEvidence));
  });
}

for (const address of ['', 'helplines/card/', 'initiatives/', 'by/seen/running/', 'findings/', 'fr/by/seen/running/', 'es/initiatives/'])
  test(`/${address} says that it was built long ago, and not before`, async ({ page }) => {
    await openOn(page, dayAfter(built, daysUntilPageIsOld - 1), address);
    await expect(page.locator('main > [data-later]')).toBeAttached();
    await expect(notes(page)).toHaveCount(0);
    await openOn(page, dayAfter(built, daysUntilPageIsOld), address);
    await expect(notes(page)).toHaveCount(1);
    await expect(notes(page)).toContainText(built.slice(0, 4));
  });

/** What was seen running so long before the build that two years have passed some months later; each with the day from which that is so. */
const soonOld = entries
  .filter(({ seen, statusAsOf = '' }) => seen === 'running' && statusAsOf.length === 'YYYY-MM-DD'.length)
  .toSorted((a, b) => (a.statusAsOf ?? '').localeCompare(b.statusAsOf ?? ''))
  .map(({ id, name, statusAsOf = '' }) => ({ id, name, from: monthsAfter(dayAfter(statusAsOf), 24) }));
const [first] = soonOld;

for (const language of siteLanguages) {
  const root = language === 'en' ? '' : `${language}/`;
  const { common } = stringsOf(language);
  const before = (template: string): string => template.slice(0, template.indexOf('{'));
  const running = before(common.seen.running);
  const lastSeen = before(common.seen['last-seen']);

  test(`cards, tables and tiles in ${language} call nothing running that was seen so more than two years ago`, async ({ page }) => {
    for (const address of [
      'by/seen/running/',
      'initiatives/',
      'by/country/GB/',
      'organisations/international-organization-for-migration/',
      'landscape/',
    ]) {
      await openOn(page, monthsAfter(built, 25), `${root}${address}`);
      await expect(page.locator('main [data-later]').first()).toBeAttached();
      const said = page.locator('.seen, .tiles .visually-hidden');
      await expect(said.filter({ hasText: running }), address).toHaveCount(0);
      await expect(page.locator('.tiles [data-seen="running"]'), address).toHaveCount(0);
    }
  });

  test(`the search in ${language} goes by the day of the visitor`, async ({ page }) => {
    const address = `${root}initiatives/?q=${encodeURIComponent(first?.name ?? '')}`;
    const state = page.locator('.card', { has: page.locator(`a[href$="/initiatives/${first?.id}/"]`) }).locator('.seen');
    await openOn(page, built, address);
    await expect(state).toContainText(running);
    await openOn(page, monthsAfter(built, 25), address);
    await expect(state).toContainText(lastSeen);
    await openOn(page, monthsAfter(built, 25), `${address}&view=table`);
    await expect(page.locator('td[data-column="seen"]').first()).toBeVisible();
    await expect(page.locator('td[data-column="seen"]').filter({ hasText: running })).toHaveCount(0);
  });

  test(`a comparison in ${language} keeps a number that the entry keeps, with the same note`, async ({ page }) => {
    const { line, country } = helpWordsOf(language);
    const shown = runningLine?.contacts?.find(({ kind }) => kind === 'phone')?.display ?? '';
    const contacts = page.locator('tr', { hasText: shown }).locator('td').first();
    await openOn(page, built, `${root}compare/?ids=${runningLine?.id}`);
    await expect(contacts).toContainText(shown);
    await expect(contacts).not.toContainText(line.mayBeOld);
    await openOn(page, monthsAfter(built, 30), `${root}compare/?ids=${runningLine?.id}`);
    await expect(contacts).toContainText(shown);
    await expect(contacts).toContainText(line.mayBeOld);
    await expect(contacts).toContainText(country.withdrawn);
    await expect(page.locator('tr', { hasText: lastSeen })).toHaveCount(1);
  });
}

test('paper shows the notes too', async ({ page }) => {
  await openOn(page, monthsAfter(built, 24), 'helplines/GB/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('li.contact [data-later]').first()).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a page says nothing of the future', async ({ page }) => {
    await page.goto('helplines/GB/');
    await expect(page.locator('body')).not.toContainText(helpWordsOf('en').country.withdrawn, { useInnerText: true });
  });
});
