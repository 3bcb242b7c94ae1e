import { expect, test, type Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryPath } from '../../src/catalogue/repository-links.ts';
import { buildSettings, settings } from '../../src/settings.ts';
import { axeFaults } from './axe.ts';

const { contentFolder } = buildSettings(process.env);

const faults = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await axeFaults(page)).map((fault) => `${colorScheme} ${fault}`));
  }
  return found;
};

/** Asks no other host, from now on. */
const watchRequests = (page: Page): string[] => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:http:\/\/localhost[:/]|data:|blob:)/.test(request.url())) foreign.push(request.url());
  });
  return foreign;
};

/** Presses Tab until the focus is on what a selector names, as someone without a mouse does. */
const tabTo = async (page: Page, selector: string, key = 'Tab'): Promise<void> => {
  for (let press = 0; press < 250; press++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${selector}.`);
};

const field = (path: string, control: string): string => `[data-path="${path}"] ${control}`;

const type = async (page: Page, selector: string, text: string): Promise<void> => {
  await tabTo(page, selector);
  await page.keyboard.insertText(text);
};

const pick = async (page: Page, path: string, query: string, value: string): Promise<void> => {
  await type(page, field(path, '.picker-search'), query);
  await expect(page.locator(field(path, `input[value="${value}"]`))).toBeVisible();
  await tabTo(page, field(path, `input[value="${value}"]`));
  await page.keyboard.press('Space');
};

const choose = async (page: Page, selector: string, key: string): Promise<void> => {
  await tabTo(page, selector);
  await page.keyboard.press(key);
};

/** Runs the real command on the file, among all other entries. */
const check = (file: string, text: string): { status: number | null; output: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'contribute-'));
  try {
    cpSync(contentFolder, folder, { recursive: true });
    const path = join(folder, file);
    writeFileSync(path, text);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', '--content', folder, path], { encoding: 'utf8' });
    return { status, output: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

test('a complete entry is written with the keyboard alone, and the checks take it', async ({ page }) => {
  const foreign = watchRequests(page);
  await page.goto('contribute/');
  expect(await faults(page)).toEqual([]);

  await tabTo(page, '.contribute-submit button', 'Shift+Tab');
  await page.keyboard.press('Enter');
  const summary = page.locator('.contribute-summary');
  await expect(summary).toBeFocused();
  expect(await faults(page)).toEqual([]);
  await tabTo(page, '.contribute-summary a');
  await page.keyboard.press('Enter');
  const name = page.locator('#entry-name');
  await expect(name).toBeFocused();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toHaveAccessibleDescription(/This is needed\./);

  await page.keyboard.insertText('Lantern of Kathmandu');
  await expect(page.locator('#entry-id')).toHaveValue('lantern-of-kathmandu');
  await type(page, '#entry-summary', 'Too short.');
  await expect(page.locator(field('summary', '.field-error')).first()).toContainText('shorter than 40 characters');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('Phone line that tells workers before they leave what a recruiter may ask of them.');
  await expect(page.locator(field('summary', '.field-error')).first()).toBeHidden();
  await type(page, field('sources.url', 'input'), 'https://lantern.example.org/report');
  await type(page, field('sources.title', 'input'), 'What workers asked in 2025');
  await type(page, field('sources.publisher', 'input'), 'Kathmandu Review');
  await type(page, field('sources.published', 'input'), '2025-03');
  await choose(page, field('sources.independent', 'select'), 'ArrowDown');
  await expect(page.locator(field('sources.id', 'input'))).toHaveValue('kathmandu-review');
  await pick(page, 'focusAreas', 'line', 'helplines');
  await pick(page, 'technologies', 'phone', 'telephony');
  await pick(page, 'purposes', 'migra', 'safe-migration');
  await pick(page, 'pillars', 'prev', 'prevention');
  await pick(page, 'exploitation', 'forced lab', 'forced-labour');
  await pick(page, 'users', 'migr', 'migrants');
  await pick(page, 'countries', 'Nepal', 'NP');
  await pick(page, 'languages', 'Nepali', 'ne');
  await choose(page, field('status', 'input'), 'Space');
  await type(page, field('statusAsOf', 'input'), '2025-03');
  await choose(page, field('access', 'input'), 'Space');
  await choose(page, field('confidence', 'input'), 'ArrowDown');
  await type(page, field('organisations.name', 'input'), 'Lantern Foundation of Kathmandu');
  await choose(page, field('organisations.role', 'select'), 'ArrowDown');
  await choose(page, field('organisations.type', 'select'), 'ArrowDown');
  await tabTo(page, field('contacts', '[data-action="add"]'));
  await page.keyboard.press('Enter');
  await choose(page, field('contacts.kind', 'select'), 'ArrowDown');
  await type(page, field('contacts.value', 'input'), '1144');
  await type(page, field('contacts.display', 'input'), '1144');
  await pick(page, 'contacts.countries', 'Nepal', 'NP');
  await choose(page, field('contacts.source', 'select'), 'ArrowDown');
  await type(page, '#entry-text', '## What it does\n\nWorkers call before they sign.');
  await tabTo(page, '[data-action="cite"]', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#entry-text')).toBeFocused();
  await expect(page.locator('#entry-text')).toHaveValue(/sign\.\[\^kathmandu-review\]$/);

  await tabTo(page, '.contribute-submit button');
  await page.keyboard.press('Enter');
  await expect(page.locator('.contribute-ready')).toBeFocused();
  const entry = page.locator('.contribute-entry');
  await expect(entry.locator('.entry-header h1')).toHaveText('Lantern of Kathmandu');
  await expect(entry.locator('.contact-value')).toHaveText('1144');
  await expect(entry.locator('.entry-text .cite a')).toHaveAttribute('href', '#preview-source-kathmandu-review');
  await page.locator('.contribute-source summary').click();
  expect(await faults(page)).toEqual([]);

  const text = (await page.locator('.contribute-file').textContent()) ?? '';
  const address = new URL((await page.locator('.ready-open').getAttribute('href')) ?? '');
  expect(Object.fromEntries(address.searchParams)).toEqual({ filename: entryPath('lantern-of-kathmandu'), value: text });
  const download = page.waitForEvent('download');
  await page.locator('[data-action="download"]').click();
  expect((await download).suggestedFilename()).toBe('lantern-of-kathmandu.mdx');
  const { status, output } = check('lantern-of-kathmandu.mdx', text);
  expect(status, output).toBe(0);
  expect(foreign).toEqual([]);
});

test('an entry that is opened comes out as it was, and leads to the page that edits it', async ({ page, request, baseURL }) => {
  const source = await (await request.get(`${baseURL}api/v1/initiatives/stop-app.mdx`)).text();
  await page.goto('initiatives/stop-app/');
  await page.locator('.entry-actions a[href*="edit=stop-app"]').click();
  await expect(page.locator('#entry-name')).toHaveValue('STOP APP');
  await expect(page.locator('.contribute-file')).toHaveText(source, { useInnerText: false });
  expect(await page.locator('.contribute-file').textContent()).toBe(source);
  await page.locator('.contribute-submit button').click();
  await expect(page.locator('.ready-how')).toHaveText('Nothing has been changed yet.');
  await expect(page.locator('.ready-open')).toHaveAttribute('href', /\/edit\/main\/content\/initiatives\/stop-app\.mdx$/);
  expect(await page.locator('.entry-header h1').count()).toBe(1);
  await page.locator('#entry-gaps').fill('Whether the app can still be had.');
  await expect(page.locator('.contribute-file')).toContainText('gaps: Whether the app can still be had.');
});

test('the preview is the page: an entry looks in the form as it does when published', async ({ page }) => {
  await page.goto('initiatives/stop-app/');
  const texts = async (root: string): Promise<string[]> =>
    page.locator(`${root} :is(.entry-header, .entry-columns)`).evaluateAll((parts) =>
      parts.map((part) => {
        const copy = part.cloneNode(true) as HTMLElement;
        for (const note of copy.querySelectorAll('.link-note')) note.remove();
        return copy.textContent.replace(/\s+/g, ' ');
      }),
    );
  const published = await texts('article.entry');
  await page.goto('contribute/?edit=stop-app');
  await expect(page.locator('.contribute-entry .entry-header h1')).toHaveText('STOP APP');
  expect(await texts('.contribute-entry')).toEqual(published);
});

test('an entry that is there already is named, by name and by website', async ({ page }) => {
  await page.goto('contribute/');
  await page.locator('#entry-name').fill('Stop ap');
  const similar = page.locator('.similar');
  await expect(similar.getByRole('link', { name: 'Correct STOP APP' })).toHaveAttribute('href', /contribute\/\?edit=stop-app$/);
});

test('an id that nobody has is said to be unknown, in the language of the page', async ({ page }) => {
  await page.goto('fr/contribute/?edit=no-such-entry');
  await expect(page.locator('.contribute-state')).toContainText('no-such-entry');
  await expect(page.locator('#entry-name')).toBeVisible();
  await page.locator('.contribute-submit button').click();
  await expect(page.locator('.contribute-summary')).toContainText('Ce champ est requis.');
});

test('leaving with unsaved work is asked about; "Leave this site" never is', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    void dialog.dismiss();
  });
  await page.route(settings.exitUrl, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }));
  await page.goto('contribute/');
  await page.locator('#entry-name').click();
  await page.goto('contribute/');
  expect(dialogs).toEqual([]);

  await page.locator('#entry-name').pressSequentially('Lan');
  await page.locator('.site-footer a').first().click();
  await expect.poll(() => dialogs).toEqual(['beforeunload']);
  await expect(page.locator('#entry-name')).toHaveValue('Lan');

  await page.locator('.exit-link').click();
  await page.waitForURL(settings.exitUrl);
  expect(dialogs).toEqual(['beforeunload']);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to write an entry by hand and gives an empty one', async ({ page, request }) => {
    await page.goto('contribute/');
    await expect(page.locator('contribute-form')).toBeHidden();
    await expect(page.locator('#main noscript .notice')).toBeVisible();
    const href = await page.locator('.contribute-manual a[download]').getAttribute('href');
    const template = await request.get(new URL(href ?? '', page.url()).href);
    expect(await template.text()).toMatch(/^---\n# /);
  });
});
