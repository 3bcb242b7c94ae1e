import { chromium, type Browser, type Page } from '@playwright/test';
import { launchOptions } from '../chromium.ts';
import { firstViewsOf, watchTraffic, type FirstView } from './first-views.ts';
import { createRandom } from './random.ts';
import { whileServed } from './serve-site.ts';
import { longestTask, whileTraced, worksBetween, type TaskTime } from './trace.ts';

/** Typed into the search one after the other: names, terms, slips, and what nothing is called. */
const queries = [
  'traff',
  'hotline',
  'mobile app',
  'traficking',
  'nepal',
  'slavrey',
  'survivor support',
  'polaris projct',
  'xqzzt',
  'union',
];

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
  /** Longest tasks of the main thread, in order: while the page loads, at the first filter, at the filters, at the searches. */
  readonly longestTasks: Readonly<Record<'load' | 'firstFilter' | 'filters' | 'searches', TaskTime>>;
  readonly heapMegabytes: number;
}

/** What stays the same in the page while it is measured. */
const prepare = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const results = document.querySelector('.explorer-results') as HTMLElement;
    /** After the next frame is painted. */
    const painted = (): Promise<void> =>
      new Promise((done) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done();
          port2.postMessage(null);
        });
      });
    /** From an action to what it changes first, and to the end of the drawing. Marks say when each is laid out. */
    const untilDrawn = (act: () => void): Promise<Screened> =>
      new Promise((done) => {
        const start = performance.now();
        const since = (): number => performance.now() - start;
        let first: Promise<number> | undefined;
        // The list says that it is being drawn, and at the end that it is not, also where nothing in it changes.
        const observer = new MutationObserver(() => {
          document.body.getBoundingClientRect();
          if (first === undefined) {
            performance.mark('bench first');
            first = painted().then(since);
          }
          if (results.ariaBusy !== 'false') return;
          observer.disconnect();
          performance.mark('bench all');
          void Promise.all([first, painted().then(since)]).then(([shown, all]) => done({ first: shown, all }));
        });
        observer.observe(results, { attributeFilter: ['aria-busy'] });
        performance.mark('bench start');
        act();
      });
    Object.assign(globalThis, { benchUntilDrawn: untilDrawn });
  });

/** When the first results and everything are on the screen. */
interface Screened {
  readonly first: number;
  readonly all: number;
}

interface Bench {
  readonly benchUntilDrawn: (act: () => void) => Promise<Screened>;
}

const filterOnce = (page: Page, query: string, opened: readonly string[] | undefined): Promise<Screened> =>
  page.evaluate(
    async ([address, facets]) => {
      const bench = globalThis as unknown as Bench;
      for (const details of document.querySelectorAll<HTMLDetailsElement>('details.facet')) {
        details.open = facets === null || facets.includes(details.dataset['facet'] ?? '');
      }
      // What was drawn before is on the screen by now, as when someone reads before choosing again.
      await new Promise((done) => setTimeout(done, 300));
      return bench.benchUntilDrawn(() => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      });
    },
    [`?${query}`, opened ?? null] as const,
  );

const type = (page: Page, text: string): Promise<Screened> =>
  page.evaluate((query) => {
    const field = document.querySelector<HTMLInputElement>('form.site-search input');
    return (globalThis as unknown as Bench).benchUntilDrawn(() => {
      if (field === null) return;
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }, text);

/** Random selections of one to three terms, as a visitor makes them: any facet, any of its most used terms. */
const randomSelections = (terms: ReadonlyMap<string, readonly string[]>, count: number): readonly string[] => {
  const random = createRandom(7);
  const facets = [...terms.keys()];
  return Array.from({ length: count }, (_, round) => {
    const query = new URLSearchParams();
    for (let chosen = 0; chosen <= random.below(3); chosen++) {
      const facet = random.pick(facets);
      query.set(facet, random.pick(terms.get(facet) ?? []));
    }
    // No two after each other are the same, so that every one is drawn.
    if (round % 2 === 1) query.set('sort', 'updated');
    return query.toString();
  });
};

/** Marks in the page: a selection or query begins, its first results and everything are laid out. */
const marks = { start: 'bench start', first: 'bench first', all: 'bench all' } as const;

/** Makes each selection, with the work of each beside the time to the screen, and the longest task of all. */
const drawEach = async (
  browser: Browser,
  page: Page,
  selections: readonly string[],
  opened: readonly string[] | undefined,
): Promise<{ readonly drawn: readonly Drawn[]; readonly longest: TaskTime }> => {
  const [screened, trace] = await whileTraced(browser, page, async () => {
    const times: Screened[] = [];
    for (const query of selections) times.push(await filterOnce(page, query, opened));
    return times;
  });
  const [firsts, alls] = [worksBetween(trace, marks.start, marks.first), worksBetween(trace, marks.start, marks.all)];
  const drawn = screened.map(({ first, all }, at) => ({
    first: { work: firsts[at] ?? 0, screen: first },
    all: { work: alls[at] ?? 0, screen: all },
  }));
  return { drawn, longest: longestTask(trace, marks.start) };
};

const openFilters = ['focus', 'country', 'organisation'];

const measureAt = async (home: string, site: string): Promise<BrowserResult> => {
  const browser = await chromium.launch(launchOptions());
  try {
    const newPage = async (): Promise<Page> => (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    const firstViews = await firstViewsOf(newPage, home, site);

    const page = await newPage();
    const traffic = watchTraffic(page);
    const [, loading] = await whileTraced(browser, page, () => page.goto(`${home}initiatives/`, { waitUntil: 'networkidle' }));
    await prepare(page);
    const terms = new Map(
      await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('details.facet')].map((details): [string, string[]] => [
          details.dataset['facet'] ?? '',
          [...details.querySelectorAll<HTMLElement>('[data-term]')].map((item) => item.dataset['term'] ?? ''),
        ]),
      ),
    );
    await traffic.take();
    const firstTerm = terms.get('technology')?.[1] ?? '';
    const [{ all: firstFilter }, filtering] = await whileTraced(browser, page, async () => {
      const drawn = await filterOnce(page, `technology=${firstTerm}`, ['focus', 'technology']);
      await page.waitForLoadState('networkidle');
      return drawn;
    });
    const { bytes: filterBytes } = await traffic.take();

    // Everything that comes as needed is there before times are taken.
    await filterOnce(page, `organisation=${terms.get('organisation')?.[0] ?? ''}`, openFilters);
    await page.waitForLoadState('networkidle');
    const selections = randomSelections(terms, rounds);
    for (const query of selections.slice(0, 20)) await filterOnce(page, query, openFilters);
    const filter = await drawEach(browser, page, selections, openFilters);
    const allOpen = await drawEach(browser, page, selections, undefined);

    const searching = await newPage();
    const searchTraffic = watchTraffic(searching);
    await searching.goto(`${home}initiatives/`, { waitUntil: 'networkidle' });
    await prepare(searching);
    await searchTraffic.take();
    const typing: number[] = [];
    const [firstSearch, typed] = await whileTraced(browser, searching, async () => {
      const { all: first } = await type(searching, 'helpline');
      await searching.waitForLoadState('networkidle');
      return first;
    });
    const { bytes: searchBytes } = await searchTraffic.take();
    const [, typedOn] = await whileTraced(browser, searching, async () => {
      for (let round = 0; round < 4; round++) {
        for (const query of queries) {
          typing.push((await type(searching, `${query}${' '.repeat(round % 2)}${round > 1 ? 's' : ''}`)).first);
          // Typing rests, the full texts answer, and the next query starts from a page that is idle.
          await searching.waitForTimeout(300);
        }
      }
    });
    const devtools = await searching.context().newCDPSession(searching);
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('Performance.enable');
    const { metrics } = await devtools.send('Performance.getMetrics');
    return {
      firstViews,
      filterBytes,
      firstFilter,
      filter: drawingOf(filter.drawn),
      filterAllOpen: drawingOf(allOpen.drawn),
      firstSearch,
      searchBytes,
      typing: spreadOf(typing),
      longestTasks: {
        load: longestTask(loading, 'navigationStart'),
        firstFilter: longestTask(filtering, marks.start),
        filters: filter.longest,
        searches: longestTask([...typed, ...typedOn], marks.start),
      },
      heapMegabytes: (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6,
    };
  } finally {
    await browser.close();
  }
};

/** Measures a built site in Chromium. */
export const measureBrowser = (site: string): Promise<BrowserResult> => whileServed(site, (home) => measureAt(home, site));
