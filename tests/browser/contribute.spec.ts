import { expect, type Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryPath } from '../../src/catalogue/addresses/repository-links.ts';
import { draftFindings } from '../../src/entry/read-draft.ts';
import { buildSettings, settings } from '../../src/settings.ts';
import { axeFaults } from './axe.ts';
import { test } from './one-page.ts';

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

const option = (path: string, value: string): string => field(path, `[role="option"][data-value="${value}"]`);

/** Searches a list, goes to a value with the arrow keys and takes it. */
const pick = async (page: Page, path: string, query: string, value: string): Promise<void> => {
  await type(page, field(path, '.picker-search'), query);
  const wanted = page.locator(option(path, value));
  await expect(wanted).toBeVisible();
  for (let press = 0; press < 12 && !/is-active/.test((await wanted.getAttribute('class')) ?? ''); press++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator(field(path, `.picker-chosen [data-value="${value}"]`))).toBeVisible();
};

const choose = async (page: Page, selector: string, key: string): Promise<void> => {
  await tabTo(page, selector);
  await page.keyboard.press(key);
};

/** Goes through a list that opens with the arrow keys until a value is chosen. */
const chooseValue = async (page: Page, selector: string, value: string): Promise<void> => {
  await tabTo(page, selector);
  const select = page.locator(selector).first();
  for (let press = 0; press < 30 && (await select.inputValue()) !== value; press++) await page.keyboard.press('ArrowDown');
  await expect(select).toHaveValue(value);
};

/** Goes on with the keyboard until a step is shown. */
const goToStep = async (page: Page, step: string): Promise<void> => {
  const heading = page.locator(`#step-${step}`);
  while (!(await heading.isVisible())) {
    await tabTo(page, '.form-next');
    await page.keyboard.press('Enter');
  }
};

/** Opens what stands out of the way: in a step, or in an item of a list. */
const unfold = async (page: Page, place: string): Promise<void> => {
  await tabTo(page, `${place} > .form-more > summary`);
  await page.keyboard.press('Enter');
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
  // The form is gone through key by key.
  test.setTimeout(240_000);
  const foreign = watchRequests(page);
  await page.goto('contribute/');
  expect(await faults(page)).toEqual([]);

  for (const step of ['what', 'where', 'sources', 'check']) {
    await tabTo(page, '.form-next');
    await page.keyboard.press('Enter');
    await expect(page.locator(`#step-${step}`)).toBeFocused();
    await expect(page.locator('.form-section:visible')).toHaveCount(1);
    expect(await faults(page)).toEqual([]);
  }
  await tabTo(page, '.contribute-submit button');
  await page.keyboard.press('Enter');
  const summary = page.locator('.contribute-summary');
  await expect(summary).toBeFocused();
  // Seven fields are needed; what an editor can find keeps nobody.
  await expect(summary.locator('a')).toHaveText([
    'Name',
    'Summary',
    'Focus areas',
    'Countries',
    'Users',
    'Organisation 1, Name of the organisation',
    'Source 1, Address',
  ]);
  expect(await faults(page)).toEqual([]);
  await tabTo(page, '.contribute-summary a');
  await page.keyboard.press('Enter');
  const name = page.locator('#entry-name');
  await expect(name).toBeFocused();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toHaveAccessibleDescription(/This is needed\./);

  await page.keyboard.insertText('Lantern of Kathmandu');
  await expect(page.locator('#entry-id')).toHaveValue('lantern-of-kathmandu');
  await goToStep(page, 'what');
  await type(page, '#entry-summary', 'Too short.');
  await expect(page.locator(field('summary', '.field-error')).first()).toContainText('shorter than 40 characters');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('Phone line that tells workers before they leave what a recruiter may ask of them.');
  await expect(page.locator(field('summary', '.field-error')).first()).toBeHidden();
  await pick(page, 'focusAreas', 'line', 'helplines');
  await pick(page, 'purposes', 'migra', 'safe-migration');
  await unfold(page, '[data-step="what"]');
  await pick(page, 'technologies', 'phone', 'telephony');
  await pick(page, 'exploitation', 'forced lab', 'forced-labour');
  await pick(page, 'pillars', 'prev', 'prevention');
  await goToStep(page, 'where');
  await pick(page, 'countries', 'Nepal', 'NP');
  await pick(page, 'users', 'migr', 'migrants');
  await type(page, field('organisations.name', 'input'), 'Lantern Foundation of Kathmandu');
  await choose(page, field('organisations.role', 'select'), 'ArrowDown');
  await choose(page, field('organisations.type', 'select'), 'ArrowDown');
  await unfold(page, '[data-step="where"]');
  await pick(page, 'languages', 'Nepali', 'ne');
  await choose(page, field('status', 'input'), 'Space');
  await choose(page, field('access', 'input'), 'Space');
  await goToStep(page, 'sources');
  await expect(page.locator('.contacts-note')).toBeVisible();
  await type(page, field('sources.url', 'input'), 'https://lantern.example.org/report');
  await type(page, field('sources.title', 'input'), 'What workers asked in 2025');
  await type(page, field('sources.publisher', 'input'), 'Kathmandu Review');
  await type(page, field('sources.published', 'input'), '2025-03');
  await unfold(page, '[data-path="sources"] [data-item]');
  await expect(page.locator(field('sources.id', 'input'))).toHaveValue('kathmandu-review-2025');
  await chooseValue(page, field('sources.kind', 'select'), 'reporting');
  await choose(page, field('contacts.kind', 'select'), 'ArrowDown');
  await type(page, field('contacts.value', 'input'), '11-44');
  await type(page, field('contacts.hours', 'input'), 'day and night');
  await expect(page.locator(field('contacts.value', 'input'))).toHaveValue('1144');
  await pick(page, 'contacts.countries', 'Nepal', 'NP');
  await choose(page, field('contacts.source', 'select'), 'ArrowDown');
  await unfold(page, '[data-step="sources"]');
  await type(page, field('evidence.status', 'textarea'), 'kathmandu-review-2025');
  await goToStep(page, 'check');
  await type(page, '#entry-text', '## What it does\n\nWorkers call before they sign.');
  await tabTo(page, '[data-action="cite"]', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#entry-text')).toBeFocused();
  await expect(page.locator('#entry-text')).toHaveValue(/sign\.\[\^kathmandu-review-2025\]$/);

  await tabTo(page, '.contribute-submit button');
  await page.keyboard.press('Enter');
  await expect(page.locator('.contribute-ready')).toBeFocused();
  const entry = page.locator('.contribute-entry');
  await expect(entry.locator('.entry-header h1')).toHaveText('Lantern of Kathmandu');
  await expect(entry.locator('.contact-value')).toHaveText('11-44');
  await expect(entry.locator('.entry-text .cite a')).toHaveAttribute('href', '#preview-source-kathmandu-review-2025');
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

  await page.locator('#entry-text').fill(`## What it does\n\n${'Workers call before they sign.[^kathmandu-review-2025] '.repeat(200)}`);
  await expect(page.locator('.ready-how')).toContainText('too long to travel in an address');
  expect([...new URL((await page.locator('.ready-open').getAttribute('href')) ?? '').searchParams.keys()]).toEqual(['filename']);
  await expect(page.locator('[data-action="copy"]')).toBeVisible();
  await expect(page.locator('[data-action="download"]')).toBeVisible();
  expect(foreign).toEqual([]);
});

test.describe('with a touch screen', () => {
  test.use({ hasTouch: true });

  test('a list is gone through with the arrow keys, and used with a finger', async ({ page }) => {
    await page.goto('contribute/');
    await page.locator('.form-next').tap();
    await page.locator('[data-step="what"] > .form-more > summary').tap();
    const search = page.locator(field('pillars', '.picker-search'));
    const list = page.locator(field('pillars', '[role="listbox"]'));
    const options = list.locator('[role="option"]');
    const isOn = async (at: number): Promise<void> => {
      const active = options.nth(at);
      await expect(search).toHaveAttribute('aria-activedescendant', (await active.getAttribute('id')) ?? '');
      await expect(active).toBeInViewport();
    };
    await search.focus();
    await expect(search).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('ArrowDown');
    await expect(search).toHaveAttribute('aria-expanded', 'true');
    await isOn(0);
    await page.keyboard.press('ArrowUp');
    await isOn((await options.count()) - 1);
    await page.keyboard.press('Home');
    await isOn(0);
    await page.keyboard.press('ArrowDown');
    await isOn(1);
    await page.keyboard.press('End');
    await isOn((await options.count()) - 1);
    await page.keyboard.press('Enter');
    await expect(options.last()).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator(field('pillars', '.picker-chosen li'))).toHaveCount(1);
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(search).toBeFocused();
    await expect(search).not.toHaveAttribute('aria-activedescendant');

    await page.locator('.form-next').tap();
    await page.locator(field('users', '.picker-search')).tap();
    await page.locator(option('users', 'migrants')).tap();
    await page.locator(option('users', 'workers')).tap();
    await expect(page.locator(field('users', '.picker-chosen li'))).toHaveCount(2);
    await page.locator('#step-where').tap();
    await expect(page.locator(field('users', '[role="listbox"]'))).toBeHidden();
  });
});

test('an entry that is opened comes out as it was, and leads to the page that edits it', async ({ page, context, request, baseURL }) => {
  await context.grantPermissions(['clipboard-write']);
  const source = await (await request.get(`${baseURL}api/v1/initiatives/stop-app.mdx`)).text();
  await page.goto('initiatives/stop-app/');
  await page.locator('.entry-actions a[href*="entry=stop-app"]').click();
  await page.locator('.correct-long').click();
  await expect(page.locator('#entry-name')).toHaveValue('STOP APP');
  await expect(page.locator('.contribute-file')).toHaveText(source, { useInnerText: false });
  await expect.poll(() => page.locator('.contribute-file').textContent()).toBe(source);
  await page.locator('.contribute-submit button').click();
  await expect(page.locator('.ready-how')).toHaveText('Nothing has been changed yet.');
  await expect(page.locator('.ready-open')).toHaveAttribute('href', /\/edit\/main\/content\/initiatives\/stop-app\.mdx$/);
  await expect(page.locator('.entry-header h1')).toHaveCount(1);
  await page.locator('#entry-gaps').fill('Whether the app can still be had.');
  await expect(page.locator('.contribute-file')).toContainText('gaps: Whether the app can still be had.');
  await page.locator('[data-action="copy"]').click();
  await expect(page.locator('.ready-said')).toHaveText('Copied.');
  // Pages of the site may not read the clipboard; whoever pastes may.
  const copied = await page.locator('.contribute-file').textContent();
  await page.locator('#entry-gaps').fill('');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.locator('#entry-gaps')).toHaveValue(copied ?? '');
});

test('an old id leads to the entry that took its place', async ({ page }) => {
  // Which ids are old depends on the catalogue; their records are made by the build.
  await page.route('**/api/v1/initiatives/stop-app-of-old.json', (route) => route.fulfill({ json: { item: { id: 'stop-app' } } }));
  await page.goto('contribute/?edit=stop-app-of-old');
  await expect(page.locator('.contribute-state')).toHaveText(/stop-app-of-old.*STOP APP/);
  await expect(page.locator('#entry-id')).toHaveValue('stop-app');
  await expect(page.locator('.similar')).toBeHidden();
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

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('five steps, back and forth, keep what was written in the page alone; an incomplete entry is sent as a draft that says what it lacks', async ({
    page,
    context,
  }) => {
    const foreign = watchRequests(page);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      void dialog.dismiss();
    });
    await page.goto('contribute/');
    const fits = async (): Promise<void> =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expect(page.locator('.form-back, .form-draft, .contribute-submit')).toHaveCount(3);
    for (const later of ['.form-back', '.form-draft', '.contribute-submit']) await expect(page.locator(later)).toBeHidden();
    await page.locator('#entry-name').fill('Lantern of Kathmandu');
    await fits();
    for (const [at, step] of ['what', 'where', 'sources', 'check'].entries()) {
      await page.getByRole('button', { name: 'Next' }).click();
      await expect(page.locator(`#step-${step}`)).toBeFocused();
      await expect(page.locator(`#step-${step}`)).toContainText(`Step ${at + 2} of 5`);
      await fits();
    }
    await expect(page.getByRole('button', { name: 'Next' })).toBeHidden();
    await page.goBack();
    await expect(page.locator('#step-sources')).toBeFocused();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(page.locator('#step-where')).toBeFocused();
    await page.goForward();
    await page.locator('.form-section:visible .form-more > summary').first().click();
    await fits();

    await page.getByRole('button', { name: 'Save as draft' }).click();
    const ready = page.locator('.contribute-ready');
    await expect(ready).toBeFocused();
    await expect(ready).toContainText('A draft is ready to send');
    await expect(ready.locator('.ready-lacks')).toContainText(/Summary.*Countries.*Source 1, Address/s);
    await expect(page.locator('.contribute-summary')).toBeHidden();
    // What stands half under the strip that leads out is no small target.
    await page.evaluate(() => scrollTo(0, 0));
    expect(await faults(page)).toEqual([]);
    await fits();
    const address = new URL((await page.locator('.ready-open').getAttribute('href')) ?? '');
    expect(address.searchParams.get('filename')).toBe('content/drafts/lantern-of-kathmandu.mdx');
    const text = address.searchParams.get('value') ?? '';
    expect(text).toContain('name: Lantern of Kathmandu');
    expect(text).toContain('# summary: ');
    expect(draftFindings('lantern-of-kathmandu.mdx', text)).toEqual([]);

    await page.locator('.site-footer a').first().click();
    await expect.poll(() => dialogs).toEqual(['beforeunload']);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="download"]').click()]);
    expect(readFileSync(await download.path(), 'utf8')).toBe(text);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await context.cookies()).toEqual([]);
    expect(foreign).toEqual([]);

    // What is changed afterwards is no longer in the draft.
    for (let back = 0; back < 3 && !(await page.locator('#entry-name').isVisible()); back++)
      await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.locator('#entry-name').fill('Lantern of Patan');
    await expect(ready).toBeHidden();
  });
});

test('with the seven needed fields an entry can be sent, and an editor is told what to find', async ({ page }) => {
  await page.goto('es/contribute/');
  const next = (): Promise<void> => page.locator('.form-next').click();
  const take = async (path: string, query: string, value: string): Promise<void> => {
    await page.locator(field(path, '.picker-search')).fill(query);
    await page.locator(option(path, value)).click();
    await page.keyboard.press('Escape');
  };
  await page.locator('#entry-name').fill('Farol de Lima');
  await next();
  await page.locator('#entry-summary').fill('Phone line that tells workers before they leave what a recruiter may ask of them.');
  await take('focusAreas', 'apli', 'apps');
  await next();
  await take('countries', 'Perú', 'PE');
  await take('users', 'migr', 'migrants');
  await page.locator(field('organisations.name', 'input')).fill('Farol');
  await next();
  await expect(page.locator('.contacts-note')).toBeHidden();
  await page.locator(field('sources.url', 'input')).fill('https://farol.example.org/');
  await next();
  await page.locator('.contribute-submit button').click();
  const ready = page.locator('.contribute-ready');
  await expect(ready).toBeFocused();
  await expect(ready).toContainText('Un borrador está listo para enviarse');
  await expect(ready.locator('.ready-lacks')).toContainText('Tecnologías');
  await expect(page.locator('.has-error')).toHaveCount(0);
});

/** An entry that has its website for itself. */
const alone = ((): { id: string; host: string } => {
  const sites = readdirSync(contentFolder).flatMap((file) => {
    const [, address] = /^url: "?(https?:[^"\s]+)/m.exec(readFileSync(join(contentFolder, file), 'utf8')) ?? [];
    return address === undefined ? [] : [{ id: file.replace(/\.mdx$/, ''), host: new URL(address).host.replace(/^www\./, '') }];
  });
  const found = sites.find(({ host }) => sites.filter((other) => other.host === host).length === 1);
  if (found === undefined) throw new Error('No entry has a website for itself.');
  return found;
})();

test('an entry that is there already is named, by name and by website', async ({ page }) => {
  await page.goto('contribute/');
  await page.locator('#entry-name').fill('Stop ap');
  const similar = page.locator('.similar');
  await expect(similar.getByRole('link', { name: 'Correct STOP APP' })).toHaveAttribute('href', /contribute\/correct\/\?entry=stop-app$/);

  await page.locator('#entry-name').fill('');
  await expect(similar).toBeHidden();
  await page.locator('#entry-url').fill(`www.${alone.host}/?utm_source=news`);
  await expect(similar.getByRole('listitem')).toHaveText([/\(same website\)$/]);
  await page.locator('#entry-url').blur();
  await expect(page.locator('#entry-url')).toHaveValue(`https://www.${alone.host}/`);
  await page.locator('#entry-url').fill(`https://www.${alone.host}/another-page`);
  await expect(similar.getByRole('listitem')).toHaveText([/\(same website\)$/]);
  await expect(similar.getByRole('link')).toHaveAttribute('href', new RegExp(`contribute/correct/\\?entry=${alone.id}$`));
});

/** Words that an English sentence hardly does without, and that are none in French. */
const english = /\b(?:the|this|that|is|has|with|not|needed|it|and|write|must|only)\b/i;

test('an id that nobody has is said to be unknown, and every mistake is named, in the language of the page', async ({ page }) => {
  await page.goto('fr/contribute/?edit=no-such-entry');
  await expect(page.locator('.contribute-state')).toContainText('no-such-entry');
  const next = async (step: string): Promise<void> => {
    await page.locator('.form-next').click();
    await page.locator(`[data-step="${step}"] > .form-more > summary`).click();
  };
  await page.locator('#entry-url').fill('ftp://example.org');
  await next('what');
  await page.locator('#entry-summary').fill('Trop court.');
  await next('where');
  await page.locator('#entry-started').fill('en 2018');
  await page.locator(field('openSource.licence', 'input')).fill('libre');
  await next('sources');
  await page.locator('[data-path="sources"] .form-more > summary').first().click();
  await page.locator(field('sources.id', 'input')).fill('BBC 2018');
  await page.locator(field('sources.accessed', 'input')).fill('2026-02-31');
  await next('check');
  await page.locator('#entry-text').fill('# Titre\n\nUne [page](javascript:1), dite par personne.[^bbc]\n\n<script>1</script>');
  await page.locator('.contribute-submit button').click();
  const summary = page.locator('.contribute-summary');
  for (const said of [
    'Nom\u00a0: Ce champ est requis.',
    'Ce n’est pas une adresse web.',
    'Le résumé a moins de 40 caractères.',
    'Une année est un nombre entier',
    'L’identifiant d’une source commence par une lettre',
    'Ce jour n’existe pas dans le calendrier.',
    'Ce n’est pas un identifiant de licence SPDX',
    'Un titre de niveau 1 n’a pas sa place dans une fiche.',
    'Une fiche contient des données, jamais de programme.',
    'Le texte cite [^bbc], mais aucune source n’a cet identifiant.',
    'peut exécuter un programme ou égarer.',
  ])
    await expect(summary).toContainText(said);
  const shown = await page.locator('.contribute-summary, .field-error:not([hidden]), .field-hint, .option').allTextContents();
  expect(shown.length).toBeGreaterThan(80);
  expect(shown.filter((text) => english.test(text))).toEqual([]);
  await expect(page.locator('.contribute-form [lang]')).toHaveCount(0);
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
    const mail = new URL((await page.locator('.contribute-manual a[href^="mailto:"]').getAttribute('href')) ?? '');
    const questions = mail.searchParams.get('body') ?? '';
    expect(questions.match(/^\d\. .+$/gm)).toHaveLength(5);
    expect(questions.match(/\(needed\)/g)).toHaveLength(7);
    for (const asked of ['Number or address', 'Hours', 'Languages answered', 'Whom it is for']) expect(questions).toContain(asked);
    await expect(page.locator('.contribute-manual pre')).toHaveText(questions.trim());
    const href = await page.locator('.contribute-manual a[download]').getAttribute('href');
    const template = await request.get(new URL(href ?? '', page.url()).href);
    expect(await template.text()).toMatch(/^---\n# /);
  });
});
