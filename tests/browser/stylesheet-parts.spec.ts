import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { pageTypes, type PageType } from './page-types.ts';
import { test } from './one-page.ts';

const helplinePages: readonly PageType[] = ['helplines', 'helplines of a country', 'pocket cards', 'pocket card of a country'];

/** What long pages alone need on paper; those with helplines go without. */
const ofLongPages = readFileSync('src/styles/paper.css', 'utf8');

const entryPages: readonly PageType[] = ['entry', 'entry of a line'];

for (const { type, address } of pageTypes.filter((page) => [...helplinePages, ...entryPages].includes(page.type))) {
  test(`${type} (/${address}) misses no rule of the whole stylesheet`, async ({ page }) => {
    await page.goto('about/');
    const whole = await page.locator('link[rel=stylesheet]').getAttribute('href');
    await page.goto(address);
    const missed = await page.evaluate(
      async ({ href, paper }) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(await (await fetch(href)).text());
        const rulesOf = (rules: CSSRuleList): CSSStyleRule[] =>
          [...rules].flatMap((rule) =>
            rule instanceof CSSStyleRule ? [rule] : 'cssRules' in rule ? rulesOf(rule.cssRules as CSSRuleList) : [],
          );
        // In the built file declarations may stand in another order.
        const said = ({ selectorText, style }: CSSStyleRule): string =>
          `${selectorText} ${[...style]
            .map((name) => `${name}: ${style.getPropertyValue(name)}`)
            .toSorted()
            .join('; ')}`;
        const own = new Set([...document.styleSheets].flatMap(({ cssRules }) => rulesOf(cssRules)).map(said));
        const leftOut = new CSSStyleSheet();
        leftOut.replaceSync(paper);
        for (const rule of rulesOf(leftOut.cssRules)) own.add(said(rule));
        const used = rulesOf(sheet.cssRules).filter(
          ({ selectorText }) =>
            document.querySelector(
              selectorText.replaceAll(
                /::?(?:before|after|marker|placeholder(?:-shown)?|hover|focus(?:-visible|-within)?|active)/g,
                ':not(#none)',
              ),
            ) !== null,
        );
        return { used: used.length, missed: used.filter((rule) => !own.has(said(rule))).map(({ selectorText }) => selectorText) };
      },
      { href: whole ?? '', paper: helplinePages.includes(type) ? ofLongPages : '' },
    );
    expect(missed.used).toBeGreaterThan(50);
    expect(missed.missed).toEqual([]);
  });
}
