import type { Page, Request } from '@playwright/test';
import { pageTypesOf } from './page-types.ts';

export interface FirstView {
  readonly page: string;
  readonly address: string;
  /** As transferred, compressed with gzip. */
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly requests: number;
}

/** Adds up what a page fetches. */
export const watchTraffic = (page: Page) => {
  let seen: Request[] = [];
  page.on('requestfinished', (request) => {
    seen.push(request);
  });
  return {
    take: async (): Promise<Pick<FirstView, 'bytes' | 'scriptBytes' | 'requests'>> => {
      const requests = seen;
      seen = [];
      const all = await Promise.all(
        requests.map(async (request) => ({ bytes: (await request.sizes()).responseBodySize, script: request.resourceType() === 'script' })),
      );
      const sum = (part: typeof all): number => part.reduce((total, { bytes }) => total + bytes, 0);
      return { bytes: sum(all), scriptBytes: sum(all.filter(({ script }) => script)), requests: all.length };
    },
  };
};

/** The largest page of each type, as somebody sees it who comes for the first time. */
export const firstViewsOf = async (newPage: () => Promise<Page>, home: string, site: string): Promise<readonly FirstView[]> => {
  const views: FirstView[] = [];
  for (const { page: name, address } of pageTypesOf(site)) {
    // A visitor who comes for the first time has nothing in the cache.
    const page = await newPage();
    const traffic = watchTraffic(page);
    await page.goto(`${home}${address}`, { waitUntil: 'networkidle' });
    views.push({ page: name, address: `/${address}`, ...(await traffic.take()) });
    await page.close();
  }
  return views;
};
