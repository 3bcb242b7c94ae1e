import { expect, test } from '@playwright/test';
import { largestPages, type PageType } from './page-types.ts';

const kilobyte = 1000;

/** What a first view may transfer, compressed, in bytes: everything, and script alone. */
const budgets: Partial<Record<PageType, { readonly all: number; readonly script: number }>> = {
  explorer: { all: 100 * kilobyte, script: 40 * kilobyte },
  'further page of the list': { all: 100 * kilobyte, script: 40 * kilobyte },
  entry: { all: 50 * kilobyte, script: 40 * kilobyte },
  helplines: { all: 30 * kilobyte, script: 40 * kilobyte },
  'helplines of a country': { all: 30 * kilobyte, script: 40 * kilobyte },
};

for (const { type, address } of largestPages) {
  const budget = budgets[type] ?? { all: 100 * kilobyte, script: 40 * kilobyte };
  test(`${type} (/${address}) keeps its weight`, async ({ page }) => {
    const sizes: Promise<{ url: string; script: boolean; bytes: number }>[] = [];
    page.on('requestfinished', (request) => {
      sizes.push(
        request
          .sizes()
          .then(({ responseBodySize }) => ({ url: request.url(), script: request.resourceType() === 'script', bytes: responseBodySize })),
      );
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const loaded = await Promise.all(sizes);
    const sum = (part: typeof loaded): number => part.reduce((total, { bytes }) => total + bytes, 0);
    const report = loaded.map(({ url, bytes }) => `${bytes} ${url}`).join('\n');

    expect(sum(loaded), report).toBeLessThanOrEqual(budget.all);
    expect(sum(loaded.filter(({ script }) => script)), report).toBeLessThanOrEqual(budget.script);
  });
}
