import type { Spread } from './browser.ts';
import { categories } from './lighthouse.ts';
import type { SizeResult } from './bench-results.ts';
import type { RivalName } from './rivals.ts';

const seconds = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(value < 10 ? 1 : 0));
const milliseconds = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
const megabytes = (value: number | undefined): string => (value === undefined ? '–' : Math.round(value).toLocaleString('en'));
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);
export const whole = (value: number): string => value.toLocaleString('en');

/** A run by its size, and its languages where not all were built. */
const nameOf = ({ entries, languages }: SizeResult): string =>
  `${whole(entries)}${languages === undefined ? '' : ` (${languages.join(', ')})`}`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ''
    : `${[head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;

const pagesOf = ({ sizes = [] }: SizeResult): number =>
  sizes
    .filter(({ kind }) => !['pictures and slides', 'explorer data', 'full-text index', 'files for programs', 'other files'].includes(kind))
    .reduce((sum, { files }) => sum + files, 0);

const filesOf = ({ sizes = [] }: SizeResult): number => sizes.reduce((sum, { files }) => sum + files, 0);

/** One line for the parts of a size that were measured on one day at one commit. */
export const runs = (results: readonly SizeResult[]): string =>
  table(
    ['Entries', 'Languages of the pages', 'Measured', 'Commit', 'Day', 'Machine', 'Load, least and most'],
    results.flatMap((result) => {
      const measured = Object.entries(result.runs);
      return [...Map.groupBy(measured, ([, { commit, date, machine }]) => JSON.stringify([commit, date, machine]))].map(([key, group]) => {
        const [commit = '', date = '', machine = ''] = JSON.parse(key) as readonly string[];
        const loads = group.flatMap(([, { load }]) => load);
        return [
          whole(result.entries),
          result.languages?.join(', ') ?? 'all',
          group.length === measured.length ? 'everything below' : group.map(([part]) => part).join(', '),
          commit,
          date,
          machine,
          `${Math.min(...loads)} and ${Math.max(...loads)}`,
        ];
      });
    }),
  );

export const builds = (results: readonly SizeResult[]): string =>
  table(
    [
      'Entries',
      'Seconds',
      'Core seconds',
      'Content',
      'Bundle',
      'Pages',
      'Beside the pages',
      'Peak MB',
      'ms a file',
      'Pages a second',
      'core ms an entry',
    ],
    results.flatMap((result) =>
      (result.build === undefined ? [] : [result.build]).map(({ seconds: total, cpuSeconds, phases, peakMegabytes }) => [
        nameOf(result),
        seconds(total),
        seconds(cpuSeconds),
        seconds(phases.content),
        seconds(phases.bundle),
        seconds(phases.pages),
        seconds(phases.index),
        megabytes(peakMegabytes),
        milliseconds((phases.pages * 1000) / Math.max(1, filesOf(result))),
        whole(Math.round(pagesOf(result) / total)),
        cpuSeconds === undefined ? '–' : milliseconds((cpuSeconds * 1000) / result.entries),
      ]),
    ),
  );

/** Beside the whole in one build: the slowest part, since machines of their own build all at once, and joining them. */
export const splits = (results: readonly SizeResult[]): string =>
  table(
    ['Entries', 'The whole', 'Its parts', 'Joining', 'Slowest part and joining', 'Peak MB of the whole', 'Peak MB of a part'],
    results.flatMap(({ split, build, ...result }) => {
      if (split === undefined) return [];
      const { parts, join } = split;
      return [
        [
          nameOf(result),
          seconds(build?.seconds),
          parts.map((part) => `${part.language} ${seconds(part.seconds)}`).join(', '),
          seconds(join.seconds),
          seconds(Math.max(...parts.map((part) => part.seconds)) + join.seconds),
          megabytes(build?.peakMegabytes),
          megabytes(Math.max(...parts.map(({ peakMegabytes = 0 }) => peakMegabytes))),
        ],
      ];
    }),
  );

export const checks = (results: readonly SizeResult[]): string =>
  table(
    ['Entries', 'Seconds', 'Core seconds', 'Peak MB'],
    results.flatMap(({ check, ...result }) =>
      check === undefined ? [] : [[nameOf(result), seconds(check.seconds), seconds(check.cpuSeconds), megabytes(check.peakMegabytes)]],
    ),
  );

/** Share of a build that making the files takes. Pages are one thread, so it lengthens the build by no more than its seconds. */
export const dataCosts = (results: readonly SizeResult[]): string =>
  table(
    ['Entries', 'Files', 'MB', 'MB, gzip', 'Core seconds', 'Core seconds of the build', 'Share (%)'],
    results.flatMap(({ dataFiles, ...result }) => {
      if (dataFiles === undefined) return [];
      const { files, buildCoreSeconds } = dataFiles;
      const sum = (key: 'bytes' | 'gzip' | 'coreSeconds'): number => files.reduce((total, file) => total + file[key], 0);
      const took = sum('coreSeconds');
      return [
        [
          nameOf(result),
          whole(files.length),
          (sum('bytes') / 1e6).toFixed(1),
          (sum('gzip') / 1e6).toFixed(1),
          seconds(took),
          seconds(buildCoreSeconds),
          buildCoreSeconds === undefined ? '–' : ((took / buildCoreSeconds) * 100).toFixed(1),
        ],
      ];
    }),
  );

/** Each file at each size: kB, compressed, and core milliseconds. */
export const dataFileSizes = (results: readonly SizeResult[]): string => {
  const measured = results.filter(({ dataFiles }) => dataFiles !== undefined);
  const paths = [...new Set(measured.toReversed().flatMap(({ dataFiles }) => dataFiles?.files.map(({ path }) => path) ?? []))];
  return table(
    ['File', ...measured.map((result) => `${nameOf(result)} entries`)],
    paths.map((path) => [
      path,
      ...measured.map(({ dataFiles }) => {
        const file = dataFiles?.files.find((other) => other.path === path);
        if (file === undefined) return '–';
        return `${kilobytes(file.bytes)} (${kilobytes(file.gzip)}), ${whole(Math.round(file.coreSeconds * 1000))}`;
      }),
    ]),
  );
};

export const sizes = (result: SizeResult): string =>
  table(
    ['Kind', 'Files', 'Bytes in all (MB)', 'One in the middle (kB, gzip)', 'Largest (kB, gzip)'],
    (result.sizes ?? []).map(({ kind, files, bytes, gzipMedian, gzipLargest }) => [
      kind,
      whole(files),
      (bytes / 1e6).toFixed(1),
      kilobytes(gzipMedian),
      kilobytes(gzipLargest),
    ]),
  );

export const firstViews = (results: readonly SizeResult[]): string => {
  const measured = results.filter(({ browser }) => browser !== undefined);
  const pages = [...new Set(measured.flatMap(({ browser }) => browser?.firstViews.map(({ page }) => page) ?? []))];
  return table(
    ['Page', ...measured.map((result) => `${nameOf(result)} entries`)],
    pages.map((page) => [
      page,
      ...measured.map(({ browser }) => {
        const view = browser?.firstViews.find((other) => other.page === page);
        if (view === undefined) return '–';
        const { bytes, scriptBytes, requests } = view;
        return `${kilobytes(bytes)} (${kilobytes(scriptBytes)}), ${requests}`;
      }),
    ]),
  );
};

const spread = (times: Spread | undefined): string =>
  times === undefined ? '–' : `${milliseconds(times.p50)}, ${milliseconds(times.p95)}`;

export const hand = (results: readonly SizeResult[]): string =>
  table(
    [
      'Entries',
      'First filter, with its data: ms (kB)',
      'Filter, count, sort, first results: work, p50, p95 (ms)',
      'The same on the screen: p50, p95 (ms)',
      'Everything redrawn: work, p50, p95 (ms)',
      'The same on the screen: p50, p95 (ms)',
      'All twelve filters open, first results, everything: work, p95 (ms)',
      'First search, with its data: ms (kB)',
      'Typing, first results on the screen: p50, p95 (ms)',
      'Longest task of page, first filter, filters, searches: work (on the clock) (ms)',
      'Memory of the tab, of its scripts (MB)',
    ],
    results.flatMap(({ browser, ...result }) =>
      browser === undefined
        ? []
        : [
            [
              nameOf(result),
              `${milliseconds(browser.firstFilter)} (${kilobytes(browser.filterBytes)})`,
              spread(browser.filter.first.work),
              spread(browser.filter.first.screen),
              spread(browser.filter.all.work),
              spread(browser.filter.all.screen),
              [browser.filterAllOpen.first, browser.filterAllOpen.all]
                .map(({ work }) => (work === undefined ? '–' : milliseconds(work.p95)))
                .join(', '),
              `${milliseconds(browser.firstSearch)} (${kilobytes(browser.searchBytes)})`,
              spread(browser.typing),
              Object.values(browser.longestTasks)
                .map(({ work, clock }) => `${milliseconds(work)} (${milliseconds(clock)})`)
                .join(', '),
              `${megabytes(browser.tabMegabytes)}, ${megabytes(browser.heapMegabytes)}`,
            ],
          ],
    ),
  );

export const lighthouse = (results: readonly SizeResult[]): string =>
  table(
    ['Entries', 'Page', 'Performance', 'Accessibility', 'Best practices', 'Search engines', 'Largest paint (ms)', 'What cost points'],
    results.flatMap(({ lighthouse: judged = [], ...result }) =>
      judged.map(({ page, scores, largestPaint, failed }) => [
        nameOf(result),
        page,
        ...categories.map((category) => String(scores[category])),
        whole(Math.round(largestPaint)),
        failed.join('; '),
      ]),
    ),
  );

interface Pace {
  readonly name: string;
  readonly pages: number;
  readonly seconds: number;
}

/** How often the time a page of another fits into that of this one. */
const times = (own: Pace, others: readonly (Pace | undefined)[]): string => {
  const each = ({ pages, seconds: total }: Pace): number => total / Math.max(1, pages);
  const other = others.reduce((sum, pace) => sum + (pace === undefined ? NaN : each(pace)), 0);
  return Number.isFinite(other) && other > 0 ? (each(own) / other).toFixed(2) : '–';
};

export const rivals = (results: readonly SizeResult[]): string =>
  table(
    [
      'Entries',
      'Builder',
      'Pages',
      'Seconds',
      'Core seconds',
      'Peak MB',
      'ms a page',
      'Times Eleventy and Pagefind',
      'Times Hugo',
      'Times the floor',
    ],
    results.flatMap((result) => {
      if (result.rivals === undefined) return [];
      const lines = [
        ...(result.build === undefined ? [] : [{ ...result.build, name: 'This project', pages: pagesOf(result) }]),
        ...result.rivals,
      ];
      const programs = (builder: RivalName): readonly (Pace | undefined)[] => {
        const own = result.rivals?.filter((rival) => rival.builder === builder) ?? [];
        return own.length === 0 ? [undefined] : own;
      };
      return lines.map((line) => [
        nameOf(result),
        line.name,
        whole(line.pages),
        seconds(line.seconds),
        seconds(line.cpuSeconds),
        megabytes(line.peakMegabytes),
        milliseconds((line.seconds * 1000) / Math.max(1, line.pages)),
        times(line, programs('Eleventy')),
        times(line, programs('Hugo')),
        times(line, programs('floor')),
      ]);
    }),
  );

export const writing = (results: readonly SizeResult[]): string =>
  table(
    ['Entries', 'First page', 'First page of the next start', 'First page of an entry', 'Edit to refresh'],
    results.flatMap(({ dev, ...result }) =>
      dev === undefined
        ? []
        : [
            [
              nameOf(result),
              ...[dev.firstPage, dev.nextStart].map((start) => `${seconds(start.seconds)} (${seconds(start.cpuSeconds)})`),
              seconds(dev.firstEntry),
              seconds(dev.editToRefresh),
            ],
          ],
    ),
  );
