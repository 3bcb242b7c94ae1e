import type { Page, Request } from '@playwright/test';
import type { PageType } from '../page-types.ts';

const kilobyte = 1000;

/** What a first view may transfer, compressed, in bytes: everything, and script alone. */
const budgets: Partial<Record<PageType, { readonly all: number; readonly script: number }>> = {
  explorer: { all: 100 * kilobyte, script: 40 * kilobyte },
  'further page of the list': { all: 100 * kilobyte, script: 40 * kilobyte },
  entry: { all: 50 * kilobyte, script: 40 * kilobyte },
  'entry of a line': { all: 50 * kilobyte, script: 40 * kilobyte },
  findings: { all: 60 * kilobyte, script: 40 * kilobyte },
  helplines: { all: 30 * kilobyte, script: 40 * kilobyte },
  'helplines of a country': { all: 30 * kilobyte, script: 40 * kilobyte },
  'helplines in a further language': { all: 30 * kilobyte, script: 40 * kilobyte },
  'helplines of a country in a further language': { all: 30 * kilobyte, script: 40 * kilobyte },
  'lines by language in a further language': { all: 30 * kilobyte, script: 40 * kilobyte },
  'safety in a further language': { all: 30 * kilobyte, script: 40 * kilobyte },
};

/** Opens a page as for the first time, nothing of it kept from before, and says what of it is too heavy. */
export const openAndWeigh = async (page: Page, type: PageType, address: string): Promise<string[]> => {
  const budget = budgets[type] ?? { all: 100 * kilobyte, script: 40 * kilobyte };
  const finished: Request[] = [];
  const note = (request: Request): number => finished.push(request);
  const client = await page.context().newCDPSession(page);
  await client.send('Network.clearBrowserCache');
  await client.detach();
  page.on('requestfinished', note);
  // What comes late weighs too.
  await page.goto(address, { waitUntil: 'networkidle' });
  page.off('requestfinished', note);
  const loaded = new Map<string, { readonly bytes: number; readonly isScript: boolean }>();
  for (const request of finished) {
    const bytes = (await request.sizes()).responseBodySize;
    // A file that is asked for twice comes once, and the second time as less than nothing.
    if (bytes > 0 || !loaded.has(request.url())) loaded.set(request.url(), { bytes, isScript: request.resourceType() === 'script' });
  }
  const files = [...loaded.values()];
  const sum = (part: typeof files): number => part.reduce((total, { bytes }) => total + bytes, 0);
  const [all, script] = [sum(files), sum(files.filter(({ isScript }) => isScript))];
  const parts = [...loaded].map(([url, { bytes }]) => `${bytes} ${url}`).join('\n');
  return [
    ...(files.length > 0 && files.every(({ bytes }) => bytes > 0) ? [] : [`not all was weighed:\n${parts}`]),
    ...(all > budget.all ? [`${all} bytes instead of ${budget.all}:\n${parts}`] : []),
    ...(script > budget.script ? [`${script} bytes of script instead of ${budget.script}:\n${parts}`] : []),
  ];
};
