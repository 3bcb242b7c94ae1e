import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { axeFaults } from './axe.ts';
import { csv, rawWorkbook, textCell, utf8 } from '../fixtures/sheets.ts';
import { languageFolders } from '../fixtures/language-folders.ts';
import { siteLanguages } from '../../src/i18n/strings.ts';

test.use({ viewport: { width: 360, height: 740 } });

const list = csv([
  ['Our tools'],
  ['Tool name', 'Country', 'Target users', 'Remarks', 'Your email'],
  ['Boreal', 'Viet Nam', 'workers', 'seen by a partner', 'a@example.org'],
  ['STOP APP', 'Atlantis', '', '', ''],
]);

const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

test('a list is read in the browser, shown, and taken as drafts; nothing of it is sent', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || !/^(?:http:\/\/localhost[:/]|data:|blob:)/.test(request.url())) sent.push(request.url());
  });
  await page.goto('contribute/spreadsheet/');
  await page.getByLabel('The file').setInputFiles(file('tools.csv', utf8(list)));
  await expect(page.locator('.sheet-said')).toHaveText('tools.csv: 2 rows, headings in row 2.', { timeout: 30_000 });
  const found = page.locator('.sheet-found');
  await expect(found).toContainText('no field: kept as a note');
  await expect(found).toContainText('“Atlantis” is no country that is known. (row 4)');
  await expect(found).toContainText('a draft; perhaps the same as “stop-app”');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await axeFaults(page)).toEqual([]);

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Take 2 drafts' }).click()]);
  const files = unzipSync(await readFile(await download.path()));
  expect(Object.keys(files).toSorted()).toEqual(['drafts/boreal.mdx', 'drafts/stop-app.mdx', 'report.json']);
  const draft = strFromU8(files['drafts/boreal.mdx'] ?? new Uint8Array());
  for (const said of ['VN', 'workers', 'seen by a partner']) expect(draft).toContain(said);
  expect(draft).not.toContain('a@example.org');
  expect(sent).toEqual([]);
});

test('a workbook that unpacks without end is refused, and the next file is read', async ({ page }) => {
  await page.goto('contribute/spreadsheet/');
  const input = page.getByLabel('The file');
  const bomb = rawWorkbook('', { 'xl/bomb.xml': new Uint8Array(150_000_000) });
  await input.setInputFiles(file('bomb.xlsx', bomb));
  await expect(page.locator('.sheet-said')).toContainText('holds more than 100 MB', { timeout: 60_000 });
  await expect(page.locator('.sheet-result')).toBeHidden();
  const rows = `<row>${textCell('A1', 'Name')}${textCell('B1', 'Website')}</row><row>${textCell('A2', 'Boreal')}</row>`;
  await input.setInputFiles(file('tools.xlsx', rawWorkbook(rows)));
  await expect(page.locator('.sheet-found')).toContainText('Boreal', { timeout: 30_000 });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [at, start] of languageFolders.entries()) {
    const language = siteLanguages[at];
    test(`the template and the way by e-mail are there (${language})`, async ({ page, request }) => {
      await page.goto(`${start}contribute/spreadsheet/`);
      await expect(page.locator('sheet-reader')).toBeHidden();
      await expect(page.locator('section[aria-labelledby="without"] a[href^="mailto:"]')).toBeVisible();
      const href = (await page.locator('main a[download]').getAttribute('href')) ?? '';
      expect(href).toContain(`template-${language}.xlsx`);
      expect(Object.keys(unzipSync(await (await request.get(href)).body()))).toContain('xl/workbook.xml');
    });
  }
});
