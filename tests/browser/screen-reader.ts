import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

interface Reader {
  start(options: { container: Element }): Promise<void>;
  next(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
  clearSpokenPhraseLog(): Promise<void>;
}

type WithReader = Window & { reader: Reader };

const program = readFileSync(fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js')), 'utf8');

/** A screen reader in the page itself: it reads the elements, not the screen, and says what a voice would say. */
export const openReader = async (page: Page, container = 'body'): Promise<void> => {
  const url = new URL('screen-reader.js', page.url()).href;
  await page.route(url, (route) => route.fulfill({ contentType: 'text/javascript', body: program }));
  await page.evaluate(
    async ({ url, container }) => {
      // It would read out the markup for browsers without script, which no screen reader does.
      for (const element of document.querySelectorAll('noscript')) element.remove();
      const { virtual } = (await import(url)) as { virtual: Reader };
      const element = document.querySelector(container);
      if (element === null) throw new Error(`The page has no ${container}.`);
      Object.assign(window, { reader: virtual });
      await virtual.start({ container: element });
    },
    { url, container },
  );
};

/** What was said since it was asked last: where the keyboard went, and what the page told by itself. */
export const heard = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { reader } = window as unknown as WithReader;
    const log = await reader.spokenPhraseLog();
    const said = log.map((phrase) => phrase.replace(/\s+/g, ' '));
    await reader.clearSpokenPhraseLog();
    // It repeats a live region whose looks change with its words; a voice does not.
    return said.filter((phrase, at) => phrase !== said[at - 1]);
  });

/** Reads on, as with the key for the next thing, so many things further or to the end, and gives all that was said. */
export const readOn = async (page: Page, things: number): Promise<string[]> => {
  await page.evaluate(async (things) => {
    const { reader } = window as unknown as WithReader;
    for (let step = 0; step < things; step += 1) {
      await reader.next();
      if (/^end of (?:document|main)$/.test(await reader.lastSpokenPhrase())) break;
    }
  }, things);
  return heard(page);
};
