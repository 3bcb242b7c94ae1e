import type { Browser, Page } from '@playwright/test';
import { filterOnce, marks, openFilters, prepare, queries, randomSelections, termsOf, type } from './explorer-visits.ts';
import { longestTask, whileTraced, type TaskTime } from './trace.ts';

/** Longest tasks of the main thread, in order: while the page loads, at the first filter, at the filters, at the searches. */
export type LongestTasks = Readonly<Record<'load' | 'firstFilter' | 'filters' | 'searches', TaskTime>>;

const rounds = 100;

/** The longest tasks of the explorer's page, with filters and then, on a page of their own, with searches. */
export const measureTasks = async (browser: Browser, newPage: () => Promise<Page>, home: string): Promise<LongestTasks> => {
  const address = `${home}initiatives/`;
  const page = await newPage();
  const [, loading] = await whileTraced(browser, page, 'tasks', () => page.goto(address, { waitUntil: 'networkidle' }));
  await prepare(page);
  const terms = await termsOf(page);
  const [, first] = await whileTraced(browser, page, 'tasks', async () => {
    await filterOnce(page, `technology=${terms.get('technology')?.[1] ?? ''}`, ['focus', 'technology']);
    await page.waitForLoadState('networkidle');
  });
  const [, filtering] = await whileTraced(browser, page, 'tasks', async () => {
    for (const query of randomSelections(terms, rounds)) await filterOnce(page, query, openFilters);
  });

  const searching = await newPage();
  await searching.goto(address, { waitUntil: 'networkidle' });
  await prepare(searching);
  const [, typing] = await whileTraced(browser, searching, 'tasks', async () => {
    await type(searching, 'helpline');
    await searching.waitForLoadState('networkidle');
    for (const query of queries) {
      await type(searching, query);
      await searching.waitForTimeout(500);
    }
  });
  return {
    load: longestTask(loading, 'navigationStart'),
    firstFilter: longestTask(first, marks.start),
    filters: longestTask(filtering, marks.start),
    searches: longestTask(typing, marks.start),
  };
};
