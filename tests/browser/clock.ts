import type { Page } from '@playwright/test';

/** Time in the page goes on only when a test says so: how busy the machine is decides nothing. */
export const stopClock = async (page: Page): Promise<void> => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
};

/** How long a quick typist needs for a letter, in milliseconds; far less than the pause after which something is said. */
const letterTakes = 150;

/** Types letter by letter into what has the keyboard; only between two letters does time pass. */
export const typeLetters = async (page: Page, text: string): Promise<void> => {
  for (const letter of text) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.clock.runFor(letterTakes);
  }
};
