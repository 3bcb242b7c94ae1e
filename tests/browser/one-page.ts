import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';

/** Calls note() with the first value whenever one of the methods is called. */
const noting = <T extends object>(target: T, methods: readonly (keyof T & string)[], note: (value: unknown) => void): void => {
  for (const method of methods) {
    const own = target[method] as (...values: unknown[]) => unknown;
    Object.assign(target, {
      [method]: (...values: unknown[]) => {
        note(values[0]);
        return own.apply(target, values);
      },
    });
  }
};

interface Kept {
  /** The page that tests take over from one another, as if it were new. */
  readonly take: () => Promise<Page>;
  /** Makes it empty for the next test, or gives it up where that cannot be done. */
  readonly giveBack: () => Promise<void>;
}

const keepPage = (browser: Browser): Kept => {
  let page: Page | undefined;
  let isMarked = false;
  const mark = (): void => {
    isMarked = true;
  };
  const open = async (): Promise<Page> => {
    const context = await browser.newContext();
    const opened = await context.newPage();
    isMarked = false;
    // What is put into every page, a clock, rights and who answers dialogs cannot be taken off again.
    noting(context, ['addInitScript', 'exposeFunction', 'exposeBinding', 'grantPermissions', 'setOffline', 'setExtraHTTPHeaders'], mark);
    noting(opened, ['addInitScript', 'exposeFunction', 'exposeBinding', 'setExtraHTTPHeaders', 'close'], mark);
    noting(opened, ['on', 'once'], (event) => {
      if (event === 'dialog') mark();
    });
    noting(opened.clock, ['install', 'pauseAt', 'setFixedTime', 'setSystemTime'], mark);
    return opened;
  };
  const empty = async (used: Page): Promise<void> => {
    const context = used.context();
    await used.unrouteAll({ behavior: 'ignoreErrors' });
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    for (const other of context.pages()) if (other !== used) await other.close();
    // What the page still does ends here, and nothing lies under the pointer of the next. A form that is not to be lost refuses.
    await used.goto('about:blank').catch(mark);
    if (!isMarked) await used.mouse.move(-1, -1);
  };
  return {
    take: async () => (page ??= await open()),
    giveBack: async () => {
      if (page === undefined) return;
      if (!isMarked) await empty(page);
      if (!isMarked) return;
      await page.context().close();
      page = undefined;
    },
  };
};

/**
 * Tests that take over the page of the test before them, empty and with the settings of a new one: a context of its own costs
 * a test four times what loading a page in it does. Those that mark it, or need a browser of other abilities, get their own.
 */
export const test = base.extend<{ context: BrowserContext; page: Page }, { kept: Kept }>({
  kept: [
    async ({ browser }, use) => {
      await use(keepPage(browser));
    },
    { scope: 'worker' },
  ],
  context: ({ page }, use) => use(page.context()),
  page: async ({ browser, kept, viewport, javaScriptEnabled, hasTouch, isMobile }, use) => {
    if (!javaScriptEnabled || hasTouch || isMobile) {
      const context = await browser.newContext();
      await use(await context.newPage());
      await context.close();
      return;
    }
    const page = await kept.take();
    if (viewport !== null) await page.setViewportSize(viewport);
    await page.emulateMedia({ media: null, colorScheme: null, contrast: null, forcedColors: null, reducedMotion: null });
    await use(page);
    await kept.giveBack();
  },
});
