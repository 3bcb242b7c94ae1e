import { plot, type Line } from './plot.ts';
import type { SizeResult } from './bench-results.ts';

/** What the figures are plotted over: builds and the visitor's waiting, by size. */
export const plotsOf = (results: readonly SizeResult[]): ReadonlyMap<string, string> => {
  const points = (valueOf: (result: SizeResult) => number | undefined): Line['points'] =>
    results
      .filter(({ languages }) => languages === undefined)
      .flatMap((result) => {
        const value = valueOf(result);
        return value === undefined ? [] : [[result.entries, value] as const];
      });
  return new Map([
    [
      'docs/performance-build.svg',
      plot('Core seconds of a build by entries', [
        { name: 'this project', points: points((result) => result.build?.cpuSeconds) },
        ...['Eleventy 3.1.8', 'Floor: read, parse, write'].map((name) => ({
          name,
          points: points(({ rivals: others }) => others?.find((other) => other.name === name)?.cpuSeconds),
        })),
      ]),
    ],
    [
      'docs/performance-hand.svg',
      plot('Milliseconds at the 95th percentile by entries', [
        { name: 'work of filter, count, first results', points: points(({ browser }) => browser?.filter.first.work?.p95) },
        { name: 'first results on the screen', points: points(({ browser }) => browser?.filter.first.screen?.p95) },
        { name: 'everything on the screen', points: points(({ browser }) => browser?.filter.all.screen?.p95) },
        { name: 'typing', points: points(({ browser }) => browser?.typing.p95) },
      ]),
    ],
  ]);
};
