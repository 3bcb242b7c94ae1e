import { describe, expect, it } from 'vitest';
import type { BuildResult } from '../../bench/builds.ts';
import { reportOf } from '../../bench/report.ts';
import { partsOf, withPart, type Run, type SizeResult } from '../../bench/bench-results.ts';
import type { Rival, RivalName } from '../../bench/rivals.ts';

const runAt = (commit: string): Run => ({ commit, date: '2026-11-23', machine: 'two cores', load: [1, 2] });
const took = (seconds: number) => ({ seconds, cpuSeconds: seconds, peakMegabytes: 100 });
const phases = { content: 1, bundle: 1, pages: 1, index: 1, total: 4, dataFiles: {} };
const build = (seconds: number): BuildResult => ({ ...took(seconds), phases });
const rival = (builder: RivalName, name: string, pages: number, seconds: number): Rival => ({ builder, name, pages, ...took(seconds) });

describe('the parts of a run', () => {
  it('are all of them, the build before what looks at its site', () => {
    expect(partsOf(['dev', 'check', 'build', 'browser', 'lighthouse', 'split', 'rivals'], ['floor', 'Hugo'])).toEqual([
      'check',
      'build',
      'browser',
      'lighthouse',
      'split',
      'floor',
      'Hugo',
      'dev',
    ]);
  });

  it('begin with a build where only its site is looked at, and leave it out where nothing is', () => {
    expect(partsOf(['lighthouse'], ['floor'])).toEqual(['build', 'lighthouse']);
    expect(partsOf(['build'], [])).toEqual(['build']);
    expect(partsOf(['dev'], ['floor'])).toEqual(['dev']);
  });
});

describe('results', () => {
  const size = { entries: 300 };
  const first = withPart([], size, 'build', runAt('aaa'), { build: build(10), sizes: [] });
  const second = withPart(first, size, 'check', runAt('aaa'), { check: took(8) });

  it('take up one part after the other, each with its run', () => {
    const both = withPart(second, size, 'dev', runAt('bbb'), {});
    expect(both).toHaveLength(1);
    expect(both[0]).toMatchObject({ build: build(10), check: took(8) });
    expect(both[0]?.runs).toMatchObject({ build: { commit: 'aaa' }, check: { commit: 'aaa' }, dev: { commit: 'bbb' } });
  });

  it('replace the figures of a part that is measured again, and no others', () => {
    const again = withPart(second, size, 'build', runAt('bbb'), { build: build(5) });
    expect(again[0]).toMatchObject({ build: build(5), check: took(8) });
    expect(again[0]?.runs).toMatchObject({ build: { commit: 'bbb' }, check: { commit: 'aaa' } });
  });

  it('keep another builder when one is measured again', () => {
    const floor = withPart([], size, 'floor', runAt('aaa'), { rivals: [rival('floor', 'Floor', 300, 1)] });
    const both = withPart(floor, size, 'Eleventy', runAt('aaa'), {
      rivals: [rival('Eleventy', 'Eleventy 1', 300, 2), rival('Eleventy', 'Pagefind 1', 300, 1)],
    });
    const newer = withPart(both, size, 'Eleventy', runAt('bbb'), { rivals: [rival('Eleventy', 'Eleventy 2', 300, 2)] });
    expect(newer[0]?.rivals?.map(({ name }) => name)).toEqual(['Floor', 'Eleventy 2']);
  });

  it('stand in the order of their sizes, languages apart', () => {
    const several = [{ entries: 1000 }, { entries: 300, languages: ['en'] }].reduce<readonly SizeResult[]>(
      (results, other) => withPart(results, other, 'check', runAt('aaa'), { check: took(1) }),
      first,
    );
    expect(several.map(({ entries, languages }) => [entries, languages])).toEqual([
      [300, ['en']],
      [300, undefined],
      [1000, undefined],
    ]);
  });
});

describe('data files', () => {
  const files = [
    { path: 'data/tables.sqlite', bytes: 6_000_000, gzip: 1_000_000, coreSeconds: 0.5 },
    { path: 'data/initiatives.csv', bytes: 2_000_000, gzip: 500_000, coreSeconds: 0.25 },
  ];

  it('are measured by themselves only where the build, which tells of them too, is not', () => {
    expect(partsOf(['data'], [])).toEqual(['data']);
    expect(partsOf(['build', 'data'], [])).toEqual(['build']);
  });

  it('are told with their sizes and their share of the build', () => {
    const results = withPart([], { entries: 300 }, 'data', runAt('aaa'), { dataFiles: { buildCoreSeconds: 10, files } });
    const text = reportOf(results);
    expect(text).toContain('| 300 | 2 | 8.0 | 1.5 | 0.8 | 10 | 7.5 |');
    expect(text).toContain('| data/tables.sqlite | 6000 (1000), 500 |');
  });
});

describe('the report', () => {
  const lines = (results: readonly SizeResult[]): readonly string[] => reportOf(results).split('\n');

  it('says which parts were measured where, in one line where it is the same for all', () => {
    const one = withPart([], { entries: 300 }, 'check', runAt('aaa'), { check: took(1) });
    expect(lines(one)).toContain('| 300 | all | everything below | aaa | 2026-11-23 | two cores | 1 and 2 |');
    const two = withPart(one, { entries: 300 }, 'build', { ...runAt('bbb'), load: [3, 4] }, { build: build(10) });
    expect(lines(two)).toContain('| 300 | all | check | aaa | 2026-11-23 | two cores | 1 and 2 |');
    expect(lines(two)).toContain('| 300 | all | build | bbb | 2026-11-23 | two cores | 3 and 4 |');
  });

  it('sets the parts of a site beside the whole: the slowest, since they can be built at once, and joining them', () => {
    const result: SizeResult = {
      entries: 300,
      runs: {},
      build: build(30),
      split: {
        parts: [
          { language: 'en', ...took(12) },
          { language: 'fr', ...took(14), peakMegabytes: 90 },
        ],
        join: took(3),
      },
    };
    expect(lines([result])).toContain('| 300 | 30 | en 12, fr 14 | 3.0 | 17 | 100 | 100 |');
  });

  it('divides the time a page by that of the others, and says where there is none', () => {
    const result: SizeResult = {
      entries: 300,
      runs: {},
      rivals: [rival('floor', 'Floor', 100, 1), rival('Eleventy', 'Eleventy', 100, 4), rival('Eleventy', 'Pagefind', 100, 1)],
    };
    expect(lines([result])).toContain('| 300 | Floor | 100 | 1.0 | 1.0 | 100 | 10 | 0.20 | – | 1.00 |');
  });
});
