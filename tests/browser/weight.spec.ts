import { expect, test, type Request } from '@playwright/test';
import { largestPages, type PageType } from './page-types.ts';

const kilobyte = 1000;

/** What a first view may transfer, compressed, in bytes: everything, and script alone. */
const budgets: Partial<Record<PageType, { readonly all: number; readonly script: number }>> = {
  explorer: { all: 100 * kilobyte, script: 40 * kilobyte },
  'further page of the list': { all: 100 * kilobyte, script: 40 * kilobyte },
  entry: { all: 50 * kilobyte, script: 40 * kilobyte },
  findings: { all: 60 * kilobyte, script: 40 * kilobyte },
  helplines: { all: 30 * kilobyte, script: 40 * kilobyte },
  'helplines of a country': { all: 30 * kilobyte, script: 40 * kilobyte },
  'helplines in a further language': { all: 30 * kilobyte, script: 40 * kilobyte },
  'helplines of a country in a further language': { all: 30 * kilobyte, script: 40 * kilobyte },
  'lines by language in a further language': { all: 30 * kilobyte, script: 40 * kilobyte },
  'safety in a further language': { all: 30 * kilobyte, script: 40 * kilobyte },
};

for (const { type, address } of largestPages) {
  const budget = budgets[type] ?? { all: 100 * kilobyte, script: 40 * kilobyte };
  test(`${type} (/${address}) keeps its weight`, async ({ page }) => {
    const finished: Request[] = [];
    page.on('requestfinished', (request) => finished.push(request));
    await page.goto(address, { waitUntil: 'networkidle' });
    const loaded = await Promise.all(
      // Asked at once for those that are there: an answer still on its way when the page closes would fail another test.
      finished.map(async (request) => ({
        url: request.url(),
        script: request.resourceType() === 'script',
        bytes: (await request.sizes()).responseBodySize,
      })),
    );
    const sum = (part: typeof loaded): number => part.reduce((total, { bytes }) => total + bytes, 0);
    const report = loaded.map(({ url, bytes }) => `${bytes} ${url}`).join('\n');

    expect(sum(loaded), report).toBeLessThanOrEqual(budget.all);
    expect(sum(loaded.filter(({ script }) => script)), report).toBeLessThanOrEqual(budget.script);
  });
}
