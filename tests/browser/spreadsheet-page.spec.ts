import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, type Browser } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { axeFaults } from './axe.ts';
import { csv, latin1, rawCompound, rawWorkbook, textCell, utf8 } from '../fixtures/sheets.ts';
import { languageFolders } from '../fixtures/language-folders.ts';
import { siteLanguages, stringsOf } from '../../src/i18n/strings.ts';
import { test } from './one-page.ts';

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
  await page.getByLabel('The file', { exact: true }).setInputFiles(file('tools.csv', utf8(list)));
  await expect(page.locator('.sheet-said')).toHaveText('tools.csv: 2 rows, headings in row 2.', { timeout: 30_000 });
  const found = page.locator('.sheet-found');
  await expect(found).toContainText('Read as UTF-8. Commas separate its cells.');
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

for (const [at, start] of languageFolders.entries()) {
  const language = siteLanguages[at] ?? 'en';
  test(`with which letters, separators and sheet a file was read is said (${language})`, async ({ page }) => {
    const { opened, page: words } = stringsOf(language).spreadsheet;
    const rows = [
      ['Tool name', 'Country'],
      ['Línea', 'Perú'],
    ];
    await page.goto(`${start}contribute/spreadsheet/`);
    const [input, found] = [page.locator('#sheet-file'), page.locator('.sheet-found')];
    await input.setInputFiles(file('tools.csv', latin1(csv(rows, ';'))));
    await expect(found).toContainText(`${opened.encodings['windows-1252']} ${opened.separators.semicolon}`, { timeout: 30_000 });
    await expect(found).toContainText('Línea');
    await input.setInputFiles(file('tools.xlsx', await writeXlsx({ sheets: [{ name: 'Lista', rows }] })));
    await expect(found).toContainText(words.sheet.replace('{sheet}', 'Lista'), { timeout: 30_000 });
    await expect(found).not.toContainText('UTF-8');
  });
}

test('a column that was understood wrongly is chosen with the keyboard, the rows are read again, and the choice is kept for the next list', async ({
  page,
}) => {
  await page.goto('contribute/spreadsheet/');
  await page.getByLabel('The file', { exact: true }).setInputFiles(file('tools.csv', utf8(list)));
  const remarks = page.getByLabel('Field of the column “Remarks”');
  await expect(remarks).toHaveValue('note', { timeout: 30_000 });
  await expect(remarks.locator('option:checked')).toHaveText('no field: kept as a note');
  await remarks.focus();
  await page.keyboard.press('ArrowDown');
  await expect(remarks).toHaveValue('left-out', { timeout: 30_000 });
  await expect(remarks).toBeFocused();
  await remarks.selectOption('gaps');
  await expect(page.locator('.sheet-said')).toHaveText('tools.csv: 2 rows, headings in row 2.', { timeout: 30_000 });
  await expect(remarks).toHaveValue('gaps');
  const [drafts] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Take 2 drafts' }).click()]);
  expect(strFromU8(unzipSync(await readFile(await drafts.path()))['drafts/boreal.mdx'] ?? new Uint8Array())).toContain(
    'gaps: seen by a partner',
  );
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  const [kept] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Keep these fields' }).click()]);
  const mapping = await readFile(await kept.path());
  expect(JSON.parse(mapping.toString())).toMatchObject({ 'Tool name': 'name', Remarks: 'gaps', 'Your email': 'left-out' });
  await page.reload();
  await page.getByLabel('Fields chosen before').setInputFiles({ name: 'columns.json', mimeType: 'application/json', buffer: mapping });
  await page.getByLabel('The file', { exact: true }).setInputFiles(file('tools.csv', utf8(list)));
  await expect(remarks).toHaveValue('gaps', { timeout: 30_000 });
  await page.getByLabel('Fields chosen before').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('[]') });
  await expect(page.locator('.sheet-said')).toHaveText('This file does not say which heading is which field.');
});

test('the workbook of the data page comes back unchanged: all the same', async ({ page, request }) => {
  test.setTimeout(120_000);
  const workbook = await (await request.get('data/initiatives.xlsx')).body();
  await page.goto('contribute/spreadsheet/');
  await page.getByLabel('The file', { exact: true }).setInputFiles(file('initiatives.xlsx', workbook));
  await expect(page.locator('.sheet-said')).toContainText('All the same: no entry would change.', { timeout: 90_000 });
  await expect(page.getByRole('button', { name: /^Take / })).toBeHidden();
  await expect(page.locator('.sheet-found')).toContainText('nothing: the entry “911-cell-phone-bank” says the same');
});

test('another sheet of a workbook can be read, and hidden columns are named', async ({ page }) => {
  const sheets = [
    {
      name: 'Tools',
      rows: [
        ['Tool name', 'Country', 'internal'],
        ['Boreal', 'Peru', 'kept'],
      ],
      columns: [{}, {}, { hidden: true }],
    },
    {
      name: 'Lines',
      rows: [
        ['Country', 'Hotline number'],
        ['Peru', '100'],
      ],
    },
  ];
  await page.goto('contribute/spreadsheet/');
  await page.getByLabel('The file', { exact: true }).setInputFiles(file('tools.xlsx', await writeXlsx({ sheets })));
  await expect(page.locator('.sheet-found')).toContainText('The column “internal” is hidden', { timeout: 30_000 });
  await page.getByLabel('The sheet').selectOption('Lines');
  await expect(page.getByLabel('Field of the column “Hotline number”')).toHaveValue('contact 1 value', { timeout: 30_000 });
  await expect(page.getByLabel('The sheet')).toHaveValue('Lines');
  await page.getByLabel('The sheet').selectOption('Tools');
  await expect(page.locator('.sheet-found')).toContainText('Boreal', { timeout: 30_000 });
  await expect(page.locator('.sheet-said')).toContainText('tools.xlsx: 1 row, headings in row 1.');
  await expect(page.getByRole('button', { name: 'Take 1 draft (ZIP)' })).toBeVisible();
});

/** The most memory that a process of a page took so far, in kB, as Linux counts it. */
const peakOfPages = async (browser: Browser): Promise<number> => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo.flatMap(({ type, id }) =>
    type === 'renderer' ? [Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1])] : [],
  );
  return Math.max(...peaks);
};

test('a hostile workbook is refused in its own words, in a minute and 1 GB of memory at most, and the next file is read', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await page.goto('contribute/spreadsheet/');
  const input = page.getByLabel('The file', { exact: true });
  const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  // The first sector of the records leads back to itself.
  const circle = rawCompound('Workbook', []);
  new DataView(circle.buffer).setUint32(512 + 2 * 4, 2, true);
  const link = { 'xl/externalLinks/externalLink1.xml': utf8('<externalLink/>') };
  for (const [name, bytes, says] of [
    ['bomb.xlsx', rawWorkbook('', { 'xl/bomb.xml': new Uint8Array(150_000_000) }), 'holds more than 100 MB'],
    ['wide.csv', utf8(`name${',x'.repeat(1_000_000)}\nA`), 'columns'],
    ['wide.xlsx', rawWorkbook(`<row r="1">${textCell('A1', 'Name')}${textCell('XFD1', 'far')}</row>`), 'columns'],
    ['entities.xlsx', rawWorkbook(`<row r="1">${textCell('A1', '&b;')}</row>`, {}, laughs), 'declares entities'],
    ['long.xlsx', rawWorkbook('<row><c><v>1</v></c></row>'.repeat(3_000_000)), /cannot be opened|rows/],
    ['circle.xls', circle, 'cannot be opened'],
    ['linked.xlsx', rawWorkbook(`<row r="1">${textCell('A1', 'Name')}</row>`, link), 'takes cells from other files'],
  ] as const) {
    await input.setInputFiles(file(name, bytes));
    await expect(page.locator('.sheet-said')).toContainText(says, { timeout: 60_000 });
    await expect(page.locator('.sheet-result')).toBeHidden();
  }
  if (process.platform === 'linux') expect(await peakOfPages(browser)).toBeLessThan(1_000_000);
  const formula = `<row r="1">${textCell('A1', 'Name')}${textCell('B1', 'Country')}</row><row r="2">${textCell('A2', 'Saathi')}<c r="B2" t="str"><f>1</f><v>Nepal</v></c></row>`;
  await input.setInputFiles(file('formula.xlsx', rawWorkbook(formula)));
  await expect(page.locator('.sheet-found')).toContainText('A formula gives “Nepal”.', { timeout: 30_000 });
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
