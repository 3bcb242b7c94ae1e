import { describe, expect, test } from 'vitest';
import { figuresOf, gapsOf } from '../../../src/catalogue/analysis/figures.ts';
import { sampleEntry as entry, sampleSource as source } from '../sample.ts';

const gap = (facet: string, ...entries: Parameters<typeof gapsOf>[0]) => gapsOf(entries).find((found) => found.facet === facet);

describe('figures of a group', () => {
  test('an empty group has zeros and no newest evidence', () => {
    expect(figuresOf([])).toMatchObject({
      entries: 0,
      countries: 0,
      organisations: 0,
      newest: undefined,
      independent: 0,
      undated: 0,
    });
  });

  test('worldwide is no country, and an organisation counts once', () => {
    const figures = figuresOf([entry({ countries: ['global'] }), entry({ id: 'two', countries: ['NP', 'IN'] })]);
    expect(figures).toMatchObject({ entries: 2, countries: 2, organisations: 1 });
  });

  test('every state is shown, unknown and unused ones too', () => {
    const figures = figuresOf([entry(), entry({ id: 'two', status: 'active', seen: 'running' })]);
    expect(figures.seen).toEqual([
      { state: 'running', count: 1 },
      { state: 'last-seen', count: 0 },
      { state: 'pilot', count: 0 },
      { state: 'paused', count: 0 },
      { state: 'ended', count: 0 },
      { state: 'unknown', count: 1 },
    ]);
  });

  test('evidence, independence and stated gaps are counted by entry', () => {
    const figures = figuresOf([
      entry({ sources: [source({ published: '2024-06' }), source({ id: 'b', independent: false })], gaps: 'Hours are not known.' }),
      entry({ id: 'two', sources: [source({ independent: false })] }),
    ]);
    expect(figures).toMatchObject({ newest: '2024-06', independent: 1, undated: 1 });
  });
});

describe('gaps of a group', () => {
  test('terms that nothing has, and the fewest of the others', () => {
    const pillars = gap('pillar', entry({ pillars: ['protection', 'prevention'] }), entry({ id: 'two', pillars: ['protection'] }));
    expect(pillars?.none).toEqual(['prosecution', 'partnership']);
    expect(pillars?.fewest).toEqual([
      { term: 'prevention', count: 1 },
      { term: 'protection', count: 2 },
    ]);
  });

  test('what stands for the whole is not a gap when it is missing', () => {
    expect(gap('exploitation', entry({ exploitation: ['forced-labour'] }))?.none).not.toContain('all-forms');
    expect(gap('region', entry({ countries: ['NP'] }))?.none).not.toContain('global');
  });

  test('an entry in two countries of a region counts there once', () => {
    expect(gap('region', entry({ countries: ['NP', 'IN'] }))?.fewest).toEqual([{ term: 'southern-asia', count: 1 }]);
  });
});
