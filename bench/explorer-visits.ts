import type { Page } from '@playwright/test';
import { createRandom } from './random.ts';

/** Typed into the search one after the other: names, terms, slips, and what nothing is called. */
export const queries = [
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

/** Marks in the page: a selection or query begins, its first results and everything are laid out. */
export const marks = { start: 'bench start', first: 'bench first', all: 'bench all' } as const;

/** What stays the same in the page while it is measured. */
export const prepare = (page: Page): Promise<void> =>
  page.evaluate((names) => {
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
    /**
     * From an action to what it changes first, and to the end of the drawing. Marks say when each is laid out.
     * Rejects where nothing is drawn within a minute, so that a measurement never waits for ever.
     */
    const untilDrawn = (act: () => void): Promise<Screened> =>
      new Promise((done, reject) => {
        const late = setTimeout(() => reject(new Error(`Nothing was drawn within a minute at ${location.href}`)), 60_000);
        const start = performance.now();
        const since = (): number => performance.now() - start;
        let first: Promise<number> | undefined;
        // The list says that it is being drawn, and at the end that it is not, also where nothing in it changes.
        const observer = new MutationObserver(() => {
          document.body.getBoundingClientRect();
          if (first === undefined) {
            performance.mark(names.first);
            first = painted().then(since);
          }
          if (results.ariaBusy !== 'false') return;
          observer.disconnect();
          performance.mark(names.all);
          clearTimeout(late);
          void Promise.all([first, painted().then(since)]).then(([shown, all]) => done({ first: shown, all }));
        });
        observer.observe(results, { attributeFilter: ['aria-busy'] });
        performance.mark(names.start);
        act();
      });
    Object.assign(globalThis, { benchUntilDrawn: untilDrawn });
  }, marks);

/** When the first results and everything are on the screen. */
export interface Screened {
  readonly first: number;
  readonly all: number;
}

interface Bench {
  readonly benchUntilDrawn: (act: () => void) => Promise<Screened>;
}

export const filterOnce = (page: Page, query: string, opened: readonly string[] | undefined): Promise<Screened> =>
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

export const type = (page: Page, text: string): Promise<Screened> =>
  page.evaluate(async (query) => {
    // In a task of its own, as when someone types, and not in that of the tool that asks for it.
    await new Promise((done) => setTimeout(done));
    const field = document.querySelector<HTMLInputElement>('form.site-search input');
    // What is offered while somebody types shows itself only where the keyboard is.
    field?.focus();
    return (globalThis as unknown as Bench).benchUntilDrawn(() => {
      if (field === null) return;
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }, text);

/** Terms that each filter shows at first, by filter. */
export const termsOf = async (page: Page): Promise<ReadonlyMap<string, readonly string[]>> =>
  new Map(
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('details.facet')].map((details): [string, string[]] => [
        details.dataset['facet'] ?? '',
        [...details.querySelectorAll<HTMLElement>('[data-term]')].map((item) => item.dataset['term'] ?? ''),
      ]),
    ),
  );

/** Those open while one filters; the options of the last are a file of their own in a large catalogue. */
export const openFilters = ['focus', 'country', 'organisation'];

/** Random selections of one to three terms, as a visitor makes them: any facet, any of its most used terms. */
export const randomSelections = (terms: ReadonlyMap<string, readonly string[]>, count: number): readonly string[] => {
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
