import { expect, type Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { settings } from '../../src/settings.ts';
import { axeFaults } from './axe.ts';
import { test } from './one-page.ts';
import { languageFolders } from '../fixtures/language-folders.ts';

const entry = 'stop-app';

test.use({ viewport: { width: 360, height: 740 } });

/** Presses Tab until the focus is on what a selector names, as someone without a mouse does. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let press = 0; press < 250; press++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${selector}.`);
};

const type = async (page: Page, name: string, text: string): Promise<void> => {
  await tabTo(page, `#correct-${name}`);
  await page.keyboard.insertText(text);
};

/** The letter that the button for e-mail would open. */
const letterOf = async (page: Page): Promise<{ subject: string; body: string }> => {
  const { searchParams } = new URL((await page.locator('[data-way="mail"]').getAttribute('href')) ?? '');
  return { subject: searchParams.get('subject') ?? '', body: searchParams.get('body') ?? '' };
};

/** What the real command says to a message. */
const apply = (message: string) =>
  spawnSync(process.execPath, ['scripts/apply.ts', '-', '--dry-run'], { input: message, encoding: 'utf8' });

/** Corrects a status on two screens, in the window that shows the first. */
const correctStatus = async (page: Page): Promise<void> => {
  await expect(page.locator('#correct-change-title')).toBeFocused();
  await page.locator('[data-panel="status"] input[value="paused"]').check();
  await page.locator('#correct-since').fill('2025');
  await page.locator('#correct-address').fill('https://news.example.org/paused');
  await page.locator('#correct-title').fill('It rests');
  await page.locator('#correct-kind').selectOption('reporting');
  await page.locator('[data-step="change"] [type="submit"]').click();
};

test('from the status of an entry to the message in two screens, with the keyboard alone', async ({ page }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:http:\/\/localhost[:/]|data:|blob:)/.test(request.url())) foreign.push(request.url());
  });
  // Pages are gone through key by key.
  test.setTimeout(240_000);
  await page.goto(`initiatives/${entry}/`);
  await tabTo(page, `.entry-state a[href*="entry=${entry}"]`);
  await page.keyboard.press('Enter');
  await expect(page.locator('#correct-change-title')).toBeFocused();

  await tabTo(page, '[data-step="change"] [type="submit"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('#correct-status-error')).toHaveText('Choose one.');
  await expect(page.locator('[data-panel="status"] input').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.locator('#correct-status-error')).toBeHidden();
  const paused = page.locator('[data-panel="status"] input[value="paused"]');
  for (let press = 0; press < 6 && !(await paused.isChecked()); press++) await page.keyboard.press('ArrowDown');
  await type(page, 'since', '2025-03');
  await type(page, 'address', 'https://news.example.org/paused');
  await page.keyboard.press('Enter');
  await expect(page.locator('#correct-title')).toBeFocused();
  await expect(page.locator('#correct-title')).toHaveAccessibleDescription('Write the title of the page.');
  // What the strip to leave covers counts as too small.
  await page.evaluate(() => scrollTo(0, 0));
  expect(await axeFaults(page)).toEqual([]);
  await type(page, 'title', 'The service rests');
  await tabTo(page, '#correct-kind');
  for (let press = 0; press < 12 && (await page.locator('#correct-kind').inputValue()) !== 'reporting'; press++)
    await page.keyboard.press('ArrowDown');
  await tabTo(page, '[data-step="change"] [type="submit"]');
  await page.keyboard.press('Enter');

  await expect(page.locator('#correct-send-title')).toBeFocused();
  await expect(page.locator('.correct-new')).toHaveText('Paused, 2025-03');
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const { subject, body } = await letterOf(page);
  expect(subject).toBe('A correction');
  expect(body).toBe(await page.locator('.correct-text').textContent());
  expect(body).toContain(`/initiatives/${entry}/\n`);
  expect(body).toContain('→ Paused\nSince when? 2025-03\nSource: The service rests, https://news.example.org/paused\n');
  const form = new URL((await page.locator('[data-way="public"]').getAttribute('href')) ?? '');
  expect(form.origin + form.pathname).toBe(`${settings.repository.url}/issues/new`);
  expect(body).toContain(form.searchParams.get('record') ?? '?');
  expect(foreign).toEqual([]);
});

test('the command takes what is sent', async ({ page }) => {
  await page.goto(`contribute/correct/?entry=${entry}&field=status`);
  await correctStatus(page);
  const { status, stdout } = apply((await letterOf(page)).body);
  expect(status, stdout).toBe(0);
  expect(stdout).toContain('+ status: paused');
  expect(stdout).toContain('asOf: "2025"');
});

/** From the line that says which step it is to the last button that is needed, at the size of a small phone. */
const heightOfStep = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const step = [...document.querySelectorAll('[data-step]')].find((one) => !(one as HTMLElement).hidden);
    const top = step?.querySelector('.correct-about')?.getBoundingClientRect().top ?? Number.NaN;
    return ([...(step?.querySelectorAll('[type="submit"], [data-way]') ?? [])].at(-1)?.getBoundingClientRect().bottom ?? Number.NaN) - top;
  });

test.describe('on a screen of 360 by 640', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  for (const language of languageFolders)
    test(`each step has its question, its field and its button on one screen: ${language}`, async ({ page }) => {
      await page.goto(`${language}contribute/correct/?entry=${entry}`);
      await expect(page.locator('#correct-what-title')).toBeFocused();
      expect(await heightOfStep(page)).toBeLessThanOrEqual(640);
      for (const field of ['status', 'started', 'url', 'languages', 'access', 'text']) {
        await page.goto(`${language}contribute/correct/?entry=${entry}&field=${field}`);
        await expect(page.locator('#correct-change-title')).toBeFocused();
        expect(await heightOfStep(page), field).toBeLessThanOrEqual(640);
      }
      await page.goto(`${language}contribute/correct/?entry=${entry}&field=status`);
      await correctStatus(page);
      await expect(page.locator('#correct-send-title')).toBeFocused();
      expect(await heightOfStep(page)).toBeLessThanOrEqual(640);
    });
});

for (const language of languageFolders)
  test(`each step is whole on one screen, also once an address is typed, and old and new stand side by side: ${language}`, async ({
    page,
  }) => {
    const heightOf = (step: string): Promise<number> =>
      page.locator(`[data-step="${step}"]`).evaluate((part) => part.getBoundingClientRect().height);
    for (const field of ['status', 'started', 'url', 'languages', 'access', 'text']) {
      await page.goto(`${language}contribute/correct/?entry=${entry}&field=${field}`);
      await expect(page.locator('#correct-change-title')).toBeFocused();
      await page.locator('#correct-address').fill('https://news.example.org/paused');
      await expect(page.locator('#correct-kind')).toBeVisible();
      expect(await heightOf('change'), field).toBeLessThanOrEqual(740);
    }
    await page.goto(`${language}contribute/correct/?entry=${entry}&field=status`);
    await correctStatus(page);
    await expect(page.locator('#correct-send-title')).toBeFocused();
    expect(await heightOf('send')).toBeLessThanOrEqual(740);
    // Both at once: the page may still be on its way to the heading.
    const tops = (): Promise<(number | undefined)[]> =>
      page.evaluate(() => ['.correct-old', '.correct-new'].map((name) => document.querySelector(name)?.getBoundingClientRect().top));
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 740 });
      const [old, next] = await tops();
      expect(old, String(width)).toBeDefined();
      expect(next, String(width)).toBe(old);
    }
  });

test('what is long stands below what was there, as wide as the page', async ({ page }) => {
  await page.goto(`contribute/correct/?entry=${entry}&field=text`);
  await page.locator('#correct-text').fill('It no longer asks for a name. '.repeat(10));
  await page.locator('#correct-address').fill('https://news.example.org/paused');
  await page.locator('#correct-title').fill('It rests');
  await page.locator('#correct-kind').selectOption('reporting');
  await page.locator('[data-step="change"] [type="submit"]').click();
  await expect(page.locator('#correct-send-title')).toBeFocused();
  const between = await page.evaluate(() => {
    const [old, next] = [...document.querySelectorAll('.correct-change > div')].map((part) => part.getBoundingClientRect());
    return (next?.top ?? Number.NaN) - (old?.bottom ?? Number.NaN);
  });
  expect(between).toBeGreaterThanOrEqual(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('back leads to what was written, and nothing is kept', async ({ page, context }) => {
  await page.goto(`contribute/correct/?entry=${entry}&field=status`);
  await correctStatus(page);
  await expect(page.locator('#correct-send-title')).toBeFocused();
  await page.goBack();
  await expect(page.locator('#correct-address')).toHaveValue('https://news.example.org/paused');
  await page.goBack();
  await expect(page.locator('#correct-what-title')).toBeFocused();
  await expect(page.locator('input[name="field"][value="status"]')).toBeChecked();
  await page.goForward();
  await expect(page.locator('#correct-since')).toHaveValue('2025');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test('leaving with an unsent correction is asked about, one that was copied is not, and "Leave this site" never is', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write']);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    void dialog.dismiss();
  });
  await page.route(settings.exitUrl, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }));
  await page.goto(`contribute/correct/?entry=${entry}&field=status`);
  await correctStatus(page);
  await page.locator('.site-footer a').first().click();
  await expect.poll(() => dialogs).toEqual(['beforeunload']);
  await page.locator('[data-way="copy"]').click();
  await expect(page.locator('.ready-said')).toHaveText('Copied.');
  await page.locator('.site-footer a').first().click();
  await expect(page.locator('correct-entry')).toHaveCount(0);

  await page.goto(`contribute/correct/?entry=${entry}&field=status`);
  await correctStatus(page);
  await page.locator('.exit-link').click();
  await page.waitForURL(settings.exitUrl);
  expect(dialogs).toEqual(['beforeunload']);
});

test('who works for the organisation needs no page, and is published as its statement', async ({ page }) => {
  await page.goto(`contribute/correct/?entry=${entry}&field=countries`);
  await page.locator('[data-adds="countries"]').selectOption('NP');
  await expect(page.locator('[data-list="countries"] input[value="NP"]')).toBeChecked();
  await page.locator('correct-entry [name="statement"]').check();
  await expect(page.locator('#correct-address')).toBeHidden();
  await page.locator('#correct-whose').selectOption({ index: 1 });
  await page.locator('[data-step="change"] [type="submit"]').click();
  const { status, stdout } = apply((await page.locator('.correct-text').textContent()) ?? '');
  expect(status, stdout).toBe(0);
  expect(stdout).toMatch(/somebody who works for .+ told the editors – countries: .*NP/);
});

test('an entry that is a line to call is corrected under a title that names nothing', async ({ page, request, baseURL }) => {
  const all = (await (await request.get(`${baseURL}api/v1/initiatives.json`)).json()) as {
    items: { id: string; focusAreas: string[]; contacts?: { kind: string; value?: string }[] }[];
  };
  const line = all.items.find(
    ({ focusAreas, contacts }) => focusAreas.includes('helplines') && contacts?.[0]?.kind === 'phone' && contacts[0].value !== undefined,
  );
  await page.goto(`initiatives/${line?.id}/`);
  const atNumber = page.locator('.contact .printed-by a[href*="/contribute/correct/"]').first();
  await expect(atNumber).toHaveAttribute('href', /entry=.+&field=contacts&contact=.+$/);
  await page.locator('section[aria-labelledby="contacts"] > p > a[href*="field=contacts"]').click();
  await expect(page).toHaveTitle('A correction');
  await page.locator('[data-list="contacts"] input').first().check();
  await page.locator('[name="how"][value="gone"]').check();
  await page.locator('[data-step="change"] [type="submit"]').click();
  const { subject, body } = await letterOf(page);
  const form = new URL((await page.locator('[data-way="public"]').getAttribute('href')) ?? '');
  expect([subject, form.searchParams.get('title')]).toEqual(['A correction', 'A correction']);
  const { status, stdout } = apply(body);
  expect(status, stdout).toBe(0);
});

test.describe('with a finger', () => {
  test.use({ isMobile: true, hasTouch: true });

  test('what is typed takes the place of what stands there, and an address needs no beginning', async ({ page }) => {
    await page.goto(`contribute/correct/?entry=${entry}&field=started`);
    await expect(page.locator('.correct-today')).toContainText(/\d{4}/);
    await page.locator('#correct-started').tap();
    await page.keyboard.type('1999');
    await expect(page.locator('#correct-started')).toHaveValue('1999');
    await expect(page.locator('#correct-since')).toBeHidden();
    await page.locator('#correct-address').tap();
    await page.keyboard.type('news.example.org/launch');
    await page.locator('#correct-title').tap();
    await page.keyboard.type('It begins');
    await page.locator('#correct-kind').selectOption('reporting');
    await page.locator('[data-step="change"] [type="submit"]').tap();
    await expect(page.locator('.correct-shown')).toContainText('https://news.example.org/launch');
    const { status, stdout } = apply((await letterOf(page)).body);
    expect(status, stdout).toBe(0);
    expect(stdout).toContain('+ started: 1999');
  });
});

test('from an organisation one comes to the entry in which it is named wrongly', async ({ page }) => {
  await page.goto('organisations/stop-the-traffik/');
  await page.locator(`.involvements a[href*="entry=${entry}"]`).click();
  await expect(page.locator('[data-list="organisations"]')).toContainText('STOP THE TRAFFIK');
  await expect(page.locator('.correct-today')).toContainText('STOP THE TRAFFIK');
});

test('an entry that nobody has is said to be unknown, and the other ways are there', async ({ page }) => {
  await page.goto('fr/contribute/correct/?entry=no-such-entry');
  await expect(page.locator('.contribute-state')).toContainText('no-such-entry');
  await expect(page.locator('correct-entry')).toBeHidden();
  await expect(page.locator('form.correct-short')).toBeVisible();
});

/** Where a form goes, as the browser asks for it: no program for mail stands behind it here. */
const addressesAsked = async (page: Page): Promise<string[]> => {
  const asked: string[] = [];
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  session.on('Page.frameRequestedNavigation', ({ url }) => asked.push(url));
  return asked;
};

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  const fillIn = async (page: Page): Promise<void> => {
    await page.locator('#plain-entry').fill('Stop app');
    await page.locator('#plain-field').selectOption('status');
    await page.locator('#plain-new').fill('Paused');
    await page.locator('#plain-since').fill('March 2025');
    await page.locator('#plain-source').fill('news.example.org/paused?a=1&b=2');
    await page.locator('.correct-more summary').click();
    await page.locator('#plain-source-title').fill('The service rests & waits');
    await page.locator('#plain-source-kind').selectOption('reporting');
  };

  test('the page is one short form, also from the old address, and says what is public', async ({ page }) => {
    await page.goto('report/');
    await expect(page).toHaveURL(/contribute\/correct\/$/);
    await expect(page.locator('correct-entry')).toBeHidden();
    const form = page.locator('form.correct-short');
    await expect(form).toBeVisible();
    await expect(form.locator('input, select, textarea')).toHaveCount(10);
    await expect(form.locator('.correct-ways')).toContainText('Everyone can read');
    const [mail, open] = await Promise.all([form.locator('button').first().boundingBox(), form.locator('button').last().boundingBox()]);
    expect([mail?.width, mail?.height]).toEqual([open?.width, open?.height]);
    // What few know is folded, and so is the text for those who have no program for mail.
    for (const folded of ['#plain-source-title', '#plain-statement', 'pre']) await expect(page.locator(folded).last()).toBeHidden();
    await page.locator('.correct-copy summary').click();
    await expect(page.locator('pre:visible')).toContainText('Which page shows it');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('the page of an entry gives a letter that names it', async ({ page }) => {
    await page.goto(`initiatives/${entry}/`);
    const letter = new URL((await page.locator('.entry-actions a[href^="mailto:"]').getAttribute('href')) ?? '');
    expect(letter.searchParams.get('subject')).toBe('A correction');
    const text = letter.searchParams.get('body') ?? '';
    const answered = text
      .replace('What is wrong: ', 'What is wrong: status')
      .replace('What is right: ', 'What is right: Paused')
      .replace('Since when: ', 'Since when: 2025')
      .replace('its date: ', 'its date: https://news.example.org/paused, It rests');
    const { stdout } = apply(answered);
    // Whose words the page holds, only somebody who has read it can say.
    expect(stdout).toContain(`"entry": "${entry}"`);
    expect(stdout).toContain('"new": "paused"');
    expect(stdout).toContain('Nothing says whose words the page holds.');
  });

  test('it opens a letter that the command takes', async ({ page }) => {
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.goto('contribute/correct/?entry=stop-app&field=status');
    const asked = await addressesAsked(page);
    await fillIn(page);
    await page.locator('form.correct-short button').first().click();
    await expect.poll(() => asked).toEqual([expect.stringMatching(/^mailto:/)]);
    const letter = new URL(asked[0] ?? '');
    expect([letter.pathname, letter.searchParams.get('subject')]).toEqual([settings.contactEmail, 'A correction']);
    const { status, stdout } = apply(letter.searchParams.get('body') ?? '');
    expect(status, stdout).toBe(0);
    expect(stdout).toContain('+ status: paused');
    expect(stdout).toContain('url: https://news.example.org/paused?a=1&b=2');
    expect(stdout).toContain('title: The service rests & waits');
    expect(refused.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
  });

  test('it fills in the public form', async ({ page, context }) => {
    await context.route(`${settings.repository.url}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Public</title>' }),
    );
    await page.goto('fr/contribute/correct/');
    await fillIn(page);
    await page.locator('form.correct-short button').last().click();
    await page.waitForURL(`${settings.repository.url}/issues/new?**`);
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({
      ...{ template: 'correct.yml', entry: 'Stop app', field: 'status', old: '', new: 'Paused', since: 'March 2025' },
      ...{ source: 'news.example.org/paused?a=1&b=2', 'source-title': 'The service rests & waits' },
      ...{ 'source-published': '', 'source-kind': 'reporting', statement: '' },
    });
    expect(searchParams.has('title')).toBe(false);
  });

  test('it is not sent without an entry', async ({ page }) => {
    await page.goto('contribute/correct/');
    const asked = await addressesAsked(page);
    await page.locator('form.correct-short button').first().click();
    await expect(page.locator('#plain-entry')).toBeFocused();
    expect(asked).toEqual([]);
  });
});

test('a number on the page of a country leads to its own correction', async ({ page }) => {
  await page.goto('helplines/US/');
  const contact = page.locator('.contact').nth(1);
  const number = (await contact.locator('.contact-link').getAttribute('href')) ?? '';
  await contact.locator('summary').click();
  await contact.locator('a[href*="/contribute/correct/"]').click();
  await expect(page).toHaveTitle('A correction');
  await expect(page.locator('#correct-change-title')).toBeFocused();
  const chosen = page.locator('[data-list="contacts"] input:checked');
  await expect(chosen).toHaveCount(1);
  expect(number).toContain(new URL(page.url()).searchParams.get('contact') ?? '?');
  await page.locator('[name="how"][value="gone"]').check();
  await page.locator('[data-step="change"] [type="submit"]').click();
  const { status, stdout } = apply((await letterOf(page)).body);
  expect(status, stdout).toBe(0);
});
