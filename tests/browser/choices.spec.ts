import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { interfaceLanguages } from '../../src/vocabulary/define.ts';
import { pagesIn, type PageType } from './page-types.ts';
import { test } from './one-page.ts';

/** Phones: as narrow as pages have to be readable, and as most are. */
const widths = [320, 360];

/** Pages whose lists to choose from are made by their scripts, and what they need in their address for it. */
const scripted: Partial<Record<PageType, string>> = {
  compare: '?ids=apprise,unseen-app,stop-app',
  contribute: '',
  correction: '?entry=apprise',
};

const hasChoices = (type: PageType, address: string): boolean =>
  type in scripted || readFileSync(`dist/${address.endsWith('.html') ? address : `${address}index.html`}`, 'utf8').includes('<select');

/** What a list to choose from would show but has no room for, though it shows it from the start or the page is wider than the field. */
const cutChoices = (): string[] => {
  const main = document.querySelector('main') ?? document.body;
  const { paddingLeft, paddingRight } = getComputedStyle(main);
  const room = main.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  return [...document.querySelectorAll('select')]
    .filter((select) => select.checkVisibility({ visibilityProperty: true }))
    .flatMap((select) => {
      const options = select.offsetWidth < room - 1 ? [...select.options] : [...select.selectedOptions];
      const probe = select.cloneNode() as HTMLSelectElement;
      // As wide as what it shows, in the same place, so that the same rules of style hold for it.
      probe.style.cssText = 'position: absolute; inline-size: max-content; max-inline-size: none; min-inline-size: 0; flex: none';
      select.after(probe);
      const isWider = (shown: readonly HTMLOptionElement[]): boolean => {
        probe.replaceChildren(...shown.map((option) => option.cloneNode(true)));
        return probe.offsetWidth > select.offsetWidth;
      };
      // As wide as the widest: one by one only where that one has no room, since each is a layout of the page.
      const cut = isWider(options) ? options.filter((option) => isWider([option])) : [];
      probe.remove();
      return cut.map(({ text }) => `"${text}" in select ${select.id || select.name || (select.parentElement?.className ?? '')}`);
    });
};

for (const language of interfaceLanguages) {
  for (const { type, address } of pagesIn(language).filter((page) => hasChoices(page.type, page.address))) {
    test(`no choice on /${address} (${type}) is cut on a phone`, async ({ page }) => {
      const faults: string[] = [];
      // Which lists a script makes is known only when it is done.
      await page.goto(`${address}${scripted[type] ?? ''}`, { waitUntil: type in scripted ? 'networkidle' : 'load' });
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('main details')) part.setAttribute('open', '');
      });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        faults.push(...(await page.evaluate(cutChoices)).map((fault) => `${width}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  }
}
