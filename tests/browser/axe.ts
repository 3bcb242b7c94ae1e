import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

/** The program without its comments, which are most of it: it goes to each page, which reads it. */
const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Look {
  /** False where the colours are the visitor's own. */
  readonly contrast?: boolean;
  /** Of the part that alone is looked at, where the rest of the page is as others look at it. */
  readonly within?: string;
}

/** The accessibility faults that axe finds in a page as it stands. */
export const axeFaults = async (page: Page, { contrast = true, within }: Look = {}): Promise<string[]> => {
  // The program is large: a page that is looked at in several ways gets it once.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(program);
  const violations = await page.evaluate(
    async ({ part, options }) => {
      // What is half scrolled under the strip at the top counts as a small target.
      scrollTo({ top: 0, behavior: 'instant' });
      const { run } = (window as unknown as { axe: typeof axe }).axe;
      return (await run(part ?? document, options)).violations.map(({ id, help, nodes }) => ({
        id,
        help,
        places: nodes.map(({ html }) => html.slice(0, 120)),
      }));
    },
    {
      part: within,
      options: {
        resultTypes: ['violations' as const],
        // Places are told by their markup: nothing reads the selectors, which axe takes long to find.
        selectors: false,
        runOnly: { type: 'tag' as const, values: standards },
        rules: { 'color-contrast': { enabled: contrast } },
      },
    },
  );
  return violations.map(({ id, help, places }) => `${id}: ${help}: ${places.slice(0, 3).join(' | ')}`);
};
