import { chromium, type Browser, type Page } from '@playwright/test';
import { launchOptions } from '../scripts/lib/programs/chromium.ts';
import { firstViewsOf, watchTraffic, type FirstView } from './first-views.ts';
import { filterOnce, marks, openFilters, prepare, queries, randomSelections, termsOf, type, type Screened } from './explorer-visits.ts';
import { ownMegabytes } from './measure.ts';
import { whileServed } from './serve-site.ts';
import { measureTasks, type LongestTasks } from './tasks.ts';
import { whileTraced, worksBetween } from './trace.ts';

const rounds = 200;

/** The middle and the slow end of several measurements, in milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

const spreadOf = (times: readonly number[]): Spread => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
};

/** What one changed selection takes, up to one moment. */
interface Taken {
  /** What the main thread computed until it was laid out: script, style and layout, and paint of the frames on the way. */
  readonly work: number;
  /** Until it is painted, waiting for frames included. */
  readonly screen: number;
}

interface Drawn {
  /** The new count and first results. */
  readonly first: Taken;
  /** The whole list and all open filters. They are drawn in several frames. */
  readonly all: Taken;
}

/** Missing in figures from before work was told from waiting. */
interface TakenSpread {
  readonly work?: Spread;
  readonly screen?: Spread;
}

/** From a changed selection, on a page at rest. */
export interface Drawing {
  readonly first: TakenSpread;
  readonly all: TakenSpread;
}

const takenSpreadOf = (taken: readonly Taken[]): TakenSpread => ({
  work: spreadOf(taken.map(({ work }) => work)),
  screen: spreadOf(taken.map(({ screen }) => screen)),
});

const drawingOf = (times: readonly Drawn[]): Drawing => ({
  first: takenSpreadOf(times.map(({ first }) => first)),
  all: takenSpreadOf(times.map(({ all }) => all)),
});

export interface BrowserResult {
  readonly firstViews: readonly FirstView[];
  /** Bytes fetched until the first filter has drawn its list, beyond the page itself. */
  readonly filterBytes: number;
  /** From the first use of a filter to its list, everything fetched on the way. */
  readonly firstFilter: number;
  /** With three filters open, one of them that of organisations. */
  readonly filter: Drawing;
  /** The same with all twelve open. */
  readonly filterAllOpen: Drawing;
  /** From the first letter ever typed to results, everything fetched on the way. */
  readonly firstSearch: number;
  /** Bytes fetched for that. */
  readonly searchBytes: number;
  /** From a changed query to its first results by names and terms on the screen. */
  readonly typing: Spread;
  readonly longestTasks: LongestTasks;
  /** What scripts of the tab hold after all searches. */
  readonly heapMegabytes: number;
  /** The whole process of the tab then; missing where the system does not tell. */
  readonly tabMegabytes?: number;
}

/** The process of the only page that is open: a browser may keep another, still empty, for the next. */
const tabMegabytesOf = async (browser: Browser): Promise<number | undefined> => {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const tabs = processInfo.filter(({ type: kind }) => kind === 'renderer').flatMap(({ id }) => ownMegabytes(id) ?? []);
  return tabs.length === 0 ? undefined : Math.max(...tabs);
};

/** Makes each selection, with the work of each beside the time to the screen. */
const drawEach = async (
  browser: Browser,
  page: Page,
  selections: readonly string[],
  opened: readonly string[] | undefined,
): Promise<readonly Drawn[]> => {
  const [screened, trace] = await whileTraced(browser, page, 'marks', async () => {
    const times: Screened[] = [];
    for (const query of selections) times.push(await filterOnce(page, query, opened));
    return times;
  });
  const [firsts, alls] = [worksBetween(trace, marks.start, marks.first), worksBetween(trace, marks.start, marks.all)];
  return screened.map(({ first, all }, at) => ({
    first: { work: firsts[at] ?? 0, screen: first },
    all: { work: alls[at] ?? 0, screen: all },
  }));
};

const measureAt = async (home: string, site: string): Promise<BrowserResult> => {
  const browser = await chromium.launch(launchOptions('whole'));
  try {
    const newPage = async (): Promise<Page> => (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    const firstViews = await firstViewsOf(newPage, home, site);

    const page = await newPage();
    const traffic = watchTraffic(page);
    await page.goto(`${home}initiatives/`, { waitUntil: 'networkidle' });
    await prepare(page);
    const terms = await termsOf(page);
    await traffic.take();
    const { all: firstFilter } = await filterOnce(page, `technology=${terms.get('technology')?.[1] ?? ''}`, ['focus', 'technology']);
    await page.waitForLoadState('networkidle');
    const { bytes: filterBytes } = await traffic.take();

    // Everything that comes as needed is there before times are taken.
    await filterOnce(page, `organisation=${terms.get('organisation')?.[0] ?? ''}`, openFilters);
    await page.waitForLoadState('networkidle');
    const selections = randomSelections(terms, rounds);
    for (const query of selections.slice(0, 20)) await filterOnce(page, query, openFilters);
    const filter = await drawEach(browser, page, selections, openFilters);
    const allOpen = await drawEach(browser, page, selections, undefined);
    await page.context().close();

    const searching = await newPage();
    const searchTraffic = watchTraffic(searching);
    await searching.goto(`${home}initiatives/`, { waitUntil: 'networkidle' });
    await prepare(searching);
    await searchTraffic.take();
    const { all: firstSearch } = await type(searching, 'helpline');
    await searching.waitForLoadState('networkidle');
    const { bytes: searchBytes } = await searchTraffic.take();
    const typing: number[] = [];
    for (let round = 0; round < 4; round++) {
      for (const query of queries) {
        typing.push((await type(searching, `${query}${' '.repeat(round % 2)}${round > 1 ? 's' : ''}`)).first);
        // Typing rests, the full texts answer, and the next query starts from a page that is idle.
        await searching.waitForTimeout(300);
      }
    }
    const devtools = await searching.context().newCDPSession(searching);
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('Performance.enable');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const tabMegabytes = await tabMegabytesOf(browser);
    return {
      firstViews,
      filterBytes,
      firstFilter,
      filter: drawingOf(filter),
      filterAllOpen: drawingOf(allOpen),
      firstSearch,
      searchBytes,
      typing: spreadOf(typing),
      longestTasks: await measureTasks(browser, newPage, home),
      heapMegabytes: (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6,
      ...(tabMegabytes !== undefined && { tabMegabytes }),
    };
  } finally {
    await browser.close();
  }
};

/** Measures a built site in Chromium. */
export const measureBrowser = (site: string): Promise<BrowserResult> => whileServed(site, (home) => measureAt(home, site));
