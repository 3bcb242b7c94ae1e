import { describe, expect, test } from 'vitest';
import { createPlans } from '../../../src/catalogue/analysis/country-plan.ts';
import { takeOverIn } from '../../../src/catalogue/analysis/plan-take-over.ts';
import type { Initiative } from '../../../src/schema/initiative.ts';
import type { SearchLog } from '../../../src/schema/search-log.ts';
import { sampleEntry } from '../sample.ts';

const entry = (id: string, changes: Partial<Initiative>): Initiative => sampleEntry({ id, name: id, focusAreas: ['apps'], ...changes });
const log = (searches: readonly { areas: readonly ('apps' | 'helplines')[]; countries: readonly 'BT'[] }[]): SearchLog => ({
  searches: searches.map(({ areas, countries }, at) => ({
    id: `s${at}`,
    date: `2026-11-2${at}`,
    areas: [...areas],
    what: 'Apps',
    where: 'An index',
    languages: ['en'],
    countries: [...countries],
    found: 'Nothing.',
  })),
  open: [],
});
const idsOf = (candidates: ReturnType<typeof takeOverIn>): string[] => candidates.map(({ initiative }) => initiative.id);

describe('the plan for a country without entries', () => {
  const there = [
    entry('in-nepal', { countries: ['NP'], purposes: ['worker-voice'] }),
    entry('in-both', { countries: ['IN', 'NP'], purposes: ['worker-voice'], focusAreas: ['helplines'] }),
    entry('anywhere', { countries: ['global'], purposes: ['worker-voice'] }),
    entry('in-france', { countries: ['FR'], purposes: ['collect-data'] }),
  ];

  test('says nothing of what exists, but what others of the region have', () => {
    const plan = createPlans(there, log([]))('BT');
    expect(plan.there).toEqual([]);
    expect(plan.areas.map(({ gap }) => gap?.kind)).toEqual(plan.areas.map(() => 'not-searched'));
    expect(plan.missing.map(({ purpose, countries, inRegion, worldwide }) => ({ purpose, countries, inRegion, worldwide }))).toEqual([
      {
        purpose: 'worker-voice',
        countries: [
          { code: 'NP', count: 2 },
          { code: 'IN', count: 1 },
        ],
        inRegion: 2,
        worldwide: 1,
      },
    ]);
    expect(plan.nowhere).toContain('collect-data');
    expect(plan.nowhere).not.toContain('worker-voice');
  });

  test.each([
    [[], { kind: 'not-searched' }],
    [[{ areas: ['apps'], countries: ['BT'] }], { kind: 'partly', date: '2026-11-20', areas: ['apps'] }],
    [
      [
        { areas: ['apps'], countries: ['BT'] },
        { areas: ['helplines'], countries: ['BT'] },
      ],
      { kind: 'searched', date: '2026-11-20' },
    ],
  ] as const)('calls a purpose searched only where every area that it stands in was', (searches, gap) => {
    expect(createPlans(there, log(searches))('BT').missing[0]?.gap).toEqual(gap);
  });

  test('names funders apart from those who lead or take part', () => {
    const funded = entry('funded', {
      countries: ['BT'],
      organisations: [
        { id: 'runs', name: 'Runs', role: 'lead', type: 'ngo' },
        { id: 'pays', name: 'Pays', role: 'funder', type: 'foundation' },
      ],
    });
    const plan = createPlans([funded], log([]))('BT');
    expect([plan.doing.map(({ id }) => id), plan.funding.map(({ id }) => id)]).toEqual([['runs'], ['pays']]);
  });
});

describe('a purpose that is on record and was not seen running', () => {
  const own = entry('own', { countries: ['BT'], purposes: ['worker-voice'], seen: 'last-seen', users: ['workers'] });
  const others = [
    entry('in-nepal', { countries: ['NP'], purposes: ['worker-voice'] }),
    entry('in-both', { countries: ['BT', 'NP'], purposes: ['worker-voice'], seen: 'unknown' }),
    entry('anywhere', { countries: ['global'], purposes: ['worker-voice'] }),
  ];
  const unseenOf = (all: readonly Initiative[]) => createPlans(all, log([]))('BT').unseen;

  test('has what others have beside what is there, and nothing of what is there to take over', () => {
    expect(
      unseenOf([own, ...others]).map(({ there, takeOver, ...rest }) => ({
        ...rest,
        there: there.map(({ id }) => id),
        takeOver: idsOf(takeOver),
      })),
    ).toEqual([
      {
        purpose: 'worker-voice',
        there: ['own', 'in-both'],
        countries: [{ code: 'NP', count: 1 }],
        inRegion: 1,
        worldwide: 1,
        takeOver: ['in-nepal', 'anywhere'],
      },
    ]);
  });

  test('has what is elsewhere where no other of the region has any, nearest to what is there', () => {
    const far = ['a-other', 'b-like'].map((id) =>
      entry(id, { countries: ['FR'], purposes: ['worker-voice'], users: [id === 'b-like' ? 'workers' : 'law-enforcement'] }),
    );
    const [unseen] = unseenOf([own, ...far]);
    expect([unseen?.inRegion, unseen?.countries, idsOf(unseen?.takeOver ?? [])]).toEqual([0, [], ['b-like', 'a-other']]);
  });

  test.each(['running', 'pilot', 'paused', 'ended', 'unknown'] as const)('is not one of which something was seen running: %s', (seen) => {
    expect(unseenOf([own, { ...own, id: 'second', seen }]).length).toBe(seen === 'running' ? 0 : 1);
  });
});

describe('what could be taken over', () => {
  const licensed = { repository: 'https://example.org/', licence: 'MIT' };

  test('is what has public code, with a licence first, and then the nearest', () => {
    const all = [
      entry('far', { countries: ['FR'] }),
      entry('far-running', { countries: ['FR'], seen: 'running' }),
      entry('near', { countries: ['IN'] }),
      entry('unlicensed', { countries: ['FR'], openSource: { repository: 'https://example.org/' } }),
      entry('licensed', { countries: ['FR'], openSource: licensed }),
    ];
    expect(idsOf(takeOverIn('southern-asia', all))).toEqual(['licensed', 'unlicensed', 'near', 'far-running']);
  });

  test('has most in common with what the region has, where all else is the same', () => {
    const all = [
      entry('a-other', { countries: ['FR'], users: ['law-enforcement'] }),
      entry('b-like', { countries: ['FR'], users: ['workers'] }),
      entry('near', { countries: ['IN'], users: ['workers'] }),
    ];
    expect(idsOf(takeOverIn('southern-asia', all))).toEqual(['near', 'b-like', 'a-other']);
  });

  test('is never what has ended without leaving its code', () => {
    const all = [
      entry('ended', { countries: ['IN'], seen: 'ended' }),
      entry('left', { countries: ['IN'], seen: 'ended', openSource: licensed }),
    ];
    expect(idsOf(takeOverIn('southern-asia', all))).toEqual(['left']);
  });
});
