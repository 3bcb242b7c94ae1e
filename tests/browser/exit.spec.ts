import { expect, type Page } from '@playwright/test';
import { settings } from '../../src/settings.ts';
import { stopClock } from './clock.ts';
import { test } from './one-page.ts';

const link = '.exit-link';
const count = '.exit-count';

/** The page that is left to, without asking it. */
const standIn = async (page: Page): Promise<void> => {
  await page
    .context()
    .route(`${new URL(settings.exitUrl).origin}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
    );
};

const ready = (page: Page): Promise<void> => expect(page.locator('.exit-keys')).not.toHaveAttribute('hidden');

const pressShift = async (page: Page, times: number): Promise<void> => {
  for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift');
};

test.describe('with script', () => {
  test.beforeEach(({ page }) => standIn(page));

  test('leaves, and back does not return to the page', async ({ page, context, baseURL }) => {
    await page.goto('about/');
    await page.goto('helplines/');
    await ready(page);
    const steps = await page.evaluate(() => history.length);
    await page.locator(link).click();
    await expect(page).toHaveURL(settings.exitUrl);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(context.pages()).toHaveLength(1);
    await page.goBack();
    await expect(page).toHaveURL(new URL('about/', baseURL).href);
    await page.goForward();
    await expect(page).toHaveURL(settings.exitUrl);
  });

  test('tells the other page nothing about this one', async ({ page }) => {
    await page.goto('helplines/');
    await ready(page);
    const request = page.waitForRequest(settings.exitUrl);
    await page.locator(link).click();
    expect(await (await request).headerValue('referer')).toBeNull();
    await expect(page).toHaveURL(settings.exitUrl);
    expect(await page.evaluate(() => [document.referrer, window.opener === null])).toEqual(['', true]);
  });

  test('takes the page around a frame along', async ({ page, baseURL }) => {
    const outer = 'http://outer.example/';
    // A host that sends no headers about frames.
    await page.route('**/helplines/', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ contentType: 'text/html', body: await answer.text() });
    });
    await page.route(outer, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe src="${new URL('helplines/', baseURL).href}" width="900" height="600"></iframe>`,
      }),
    );
    await page.goto(outer);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.exit-keys')).not.toHaveAttribute('hidden');
    await frame.locator(link).click();
    await expect(page).toHaveURL(settings.exitUrl);
  });

  test('opens nothing beside this page, whatever key or button', async ({ page, context }) => {
    const ways = [{ modifiers: ['ControlOrMeta'] }, { modifiers: ['Shift'] }, { button: 'middle' }] as const;
    for (const way of ways) {
      await page.goto('about/');
      await ready(page);
      await page.locator(link).click(way as Parameters<Page['click']>[1]);
      await expect(page).toHaveURL(settings.exitUrl);
      expect(context.pages()).toHaveLength(1);
    }
  });

  test('Shift three times leaves, and says so before the third', async ({ page, baseURL }) => {
    await page.goto('helplines/');
    await ready(page);
    await expect(page.locator(count)).toHaveAttribute('role', 'status');
    await pressShift(page, 1);
    await expect(page.locator(count)).toHaveText('');
    await pressShift(page, 1);
    await expect(page.locator(count)).toHaveText('Shift (⇧): press once more to leave.');
    await expect(page.locator(count)).toBeVisible();
    await expect(page).toHaveURL(new URL('helplines/', baseURL).href);
    await pressShift(page, 1);
    await expect(page).toHaveURL(settings.exitUrl);
  });

  test('three presses leave within two seconds, slower ones do not', async ({ page, baseURL }) => {
    await stopClock(page);
    await page.goto('about/');
    await ready(page);
    for (let press = 0; press < 6; press += 1) {
      await pressShift(page, 1);
      await page.clock.runFor(1000);
    }
    await expect(page).toHaveURL(new URL('about/', baseURL).href);
    await page.clock.runFor(2000);
    await expect(page.locator(count)).toHaveText('');
    await pressShift(page, 2);
    await page.clock.runFor(1999);
    await pressShift(page, 1);
    await expect(page).toHaveURL(settings.exitUrl);
  });

  const harmless: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    'Shift held down': async ({ keyboard }) => {
      for (let repeat = 0; repeat < 10; repeat += 1) await keyboard.down('Shift');
    },
    'both Shift keys together': async ({ keyboard }) => {
      for (let press = 0; press < 4; press += 1) {
        await keyboard.down('ShiftLeft');
        await keyboard.down('ShiftRight');
        await keyboard.up('ShiftLeft');
        await keyboard.up('ShiftRight');
      }
    },
    'walking back with Shift and Tab': async ({ keyboard }) => {
      for (let press = 0; press < 5; press += 1) await keyboard.press('Shift+Tab');
    },
    'Shift and another key by turns, as with sticky keys': async ({ keyboard }) => {
      for (let press = 0; press < 4; press += 1) {
        await keyboard.press('Shift');
        await keyboard.press('Tab');
      }
    },
    'shortcuts with Shift': async ({ keyboard }) => {
      for (let press = 0; press < 4; press += 1) {
        await keyboard.down('Alt');
        await keyboard.press('Shift');
        await keyboard.up('Alt');
      }
    },
    'capitals in the search box': async (page) => {
      await page.locator('#site-search').focus();
      for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
      await expect(page.locator('#site-search')).toHaveValue('ABCD');
    },
    'Shift alone in the search box, as keyboards of iOS report it': async (page) => {
      await page.locator('#site-search').focus();
      await pressShift(page, 5);
    },
  };
  for (const [name, act] of Object.entries(harmless)) {
    test(`${name} does not leave`, async ({ page, baseURL }) => {
      await page.goto('about/');
      await ready(page);
      await act(page);
      await expect(page.locator(count)).toHaveText('');
      await expect(page).toHaveURL(new URL('about/', baseURL).href);
    });
  }

  test('Shift does not leave from a list to choose from', async ({ page, baseURL }) => {
    await page.goto('initiatives/');
    await ready(page);
    await page.locator('.explorer-sort select').focus();
    await pressShift(page, 5);
    await expect(page).toHaveURL(new URL('initiatives/', baseURL).href);
  });

  const forms: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    'contribute/': async (page) => {
      await page.locator('contribute-form input[type=text]').first().fill('A tool');
      await page.locator('contribute-form .form-next').focus();
    },
    'contribute/correct/?entry=stop-app&field=status': async (page) => {
      await page.locator('#correct-since').fill('2025');
      await page.locator('[data-panel="status"] input').first().focus();
    },
  };
  for (const [address, write] of Object.entries(forms)) {
    test(`where something is written on /${address} that is not taken away yet, only the button leaves`, async ({ page, baseURL }) => {
      await page.goto(address);
      await ready(page);
      await write(page);
      await pressShift(page, 5);
      await expect(page.locator('.exit-keys')).toBeHidden();
      await expect(page).toHaveURL(new URL(address, baseURL).href);
      await page.locator(link).click();
      await expect(page).toHaveURL(settings.exitUrl);
    });
  }
});

/** The other page does not answer, as on a bad line. */
const silence = async (page: Page): Promise<string[]> => {
  const asked: string[] = [];
  await page.route(settings.exitUrl, async (route) => {
    asked.push(route.request().url());
    await route.abort('aborted');
  });
  return asked;
};

const expectBlank = async (page: Page): Promise<void> => {
  await expect(page.locator('body')).toBeEmpty();
  await expect(page).toHaveTitle(new URL(settings.exitUrl).hostname);
  for (const icon of await page.locator('link[rel~="icon"]').all()) await expect(icon).toHaveAttribute('href', 'data:,');
};

test('the page is blank before the other one has answered', async ({ page }) => {
  await silence(page);
  await page.goto('helplines/');
  await ready(page);
  const blank = await page.evaluate((selector) => {
    document.querySelector<HTMLElement>(selector)?.click();
    return document.body.textContent === '';
  }, link);
  expect(blank).toBe(true);
  await expectBlank(page);
});

test('a page brought back from memory stays blank and leaves again', async ({ page }) => {
  const asked = await silence(page);
  await page.goto('helplines/');
  await ready(page);
  // While one request is on its way, the browser drops a second one to the same address.
  const failed = page.waitForEvent('requestfailed');
  await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), link);
  await failed;
  expect(asked).toHaveLength(1);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect.poll(() => asked.length).toBe(2);
  await expectBlank(page);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('is a plain link that says what it does not do', async ({ page, context, baseURL }) => {
    await standIn(page);
    await page.goto('helplines/');
    await expect(page.locator('.exit-words')).toContainText('the Back button returns to this page', { useInnerText: true });
    await page.locator(link).click();
    await expect(page).toHaveURL(settings.exitUrl);
    expect(context.pages()).toHaveLength(1);
    await page.goBack();
    await expect(page).toHaveURL(new URL('helplines/', baseURL).href);
  });
});

test('nothing that has the keyboard is hidden behind it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('methodology/');
  await page.locator('.site-footer a').last().focus();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Shift+Tab');
    const hidden = await page.evaluate(() => {
      const element = document.activeElement;
      const strip = document.querySelector('.exit-strip')?.getBoundingClientRect();
      if (element === null || element === document.body || strip === undefined || element.closest('.exit-strip') !== null) return undefined;
      return element.getBoundingClientRect().top < strip.bottom - 1 ? element.outerHTML.slice(0, 100) : undefined;
    });
    expect(hidden).toBeUndefined();
  }
});

test('its limits are told at the place it leads to', async ({ page }) => {
  await page.goto('about/');
  await page.locator('.exit-words a').click();
  await expect(page).toHaveURL(/\/safety\/#leaving$/);
  const heading = page.getByRole('heading', { name: 'Leaving this site quickly' });
  await expect(heading).toBeInViewport();
  const [strip, place] = await Promise.all([page.locator('.exit-strip').boundingBox(), heading.boundingBox()]);
  expect(place?.y ?? 0).toBeGreaterThanOrEqual((strip?.y ?? 0) + (strip?.height ?? 0));
});
