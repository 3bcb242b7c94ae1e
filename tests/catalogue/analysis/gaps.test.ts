import { describe, expect, test } from 'vitest';
import { gapOfCountry, gapOfRegion } from '../../../src/catalogue/analysis/gaps.ts';
import { parseSearchLog, readSearchLog } from '../../../src/store/read-search-log.ts';
import type { SearchLog } from '../../../src/schema/search-log.ts';

const search = (changes: Partial<SearchLog['searches'][number]>): SearchLog['searches'][number] => ({
  id: 'one',
  date: '2026-11-22',
  areas: ['apps'],
  what: 'Apps',
  where: 'An index',
  languages: ['ru'],
  found: 'Nothing.',
  ...changes,
});
const central = ['KZ', 'KG', 'TJ', 'TM', 'UZ'] as const;
const logOf = (...searches: SearchLog['searches']): SearchLog => ({ searches, open: [] });

describe('an empty cell', () => {
  test('is searched only where every country of the region was', () => {
    expect(gapOfRegion(logOf(search({ countries: [...central] })), 'apps', 'central-asia')).toEqual({
      kind: 'searched',
      date: '2026-11-22',
    });
  });
  test('says which countries were, where only some were', () => {
    expect(gapOfRegion(logOf(search({ countries: ['UZ', 'KZ'] })), 'apps', 'central-asia')).toEqual({
      kind: 'partly',
      date: '2026-11-22',
      countries: ['KZ', 'UZ'],
    });
  });
  test('is not searched by a search of another focus area, nor by one without places', () => {
    expect(gapOfRegion(logOf(search({ areas: ['helplines'], countries: [...central] })), 'apps', 'central-asia').kind).toBe('not-searched');
    expect(gapOfRegion(logOf(search({})), 'apps', 'central-asia').kind).toBe('not-searched');
  });
  test('is as old as the oldest search it rests on, and a country as new as its newest', () => {
    const log = logOf(
      search({ countries: [...central] }),
      search({ id: 'two', date: '2027-03-01', countries: ['KZ'] }),
      search({ id: 'three', date: '2026-01-01', countries: ['KZ'] }),
    );
    expect(gapOfCountry(log, 'apps', 'KZ')).toEqual({ kind: 'searched', date: '2027-03-01' });
    expect(gapOfRegion(log, 'apps', 'central-asia')).toEqual({ kind: 'searched', date: '2026-11-22' });
  });
});

describe('the search log', () => {
  test('of the catalogue can be read', async () => {
    const { log, problems } = readSearchLog('content/initiatives', new Date().toISOString().slice(0, 10));
    expect(problems).toEqual([]);
    expect(log.searches.length).toBeGreaterThan(10);
  });
  test('that is not there means that nothing was searched', async () => {
    expect(readSearchLog('tests/fixtures/none/initiatives', '2026-11-22')).toMatchObject({
      log: { searches: [], open: [] },
      problems: [],
    });
  });
  test.each([
    ['searches: []\nopen: []\nmore: 1\n', 'unknown-key', 3],
    ['searches: [\n', 'yaml-syntax', 1],
    ['searches:\n  - &a {id: x}\nopen: []\n', 'yaml-feature', 2],
    [
      'searches:\n  - id: x\n    date: "2027-01-01"\n    areas: [apps]\n    what: w\n    where: w\n    languages: [en]\n    found: f\nopen: []\n',
      'future-date',
      3,
    ],
    [
      'searches:\n  - id: x\n    date: "2026-01-01"\n    areas: [appz]\n    what: w\n    where: w\n    languages: [en]\n    found: f\nopen: []\n',
      'unknown-term',
      4,
    ],
    ['', 'file-empty', 1],
  ])('names what is wrong in %j', (text, kind, line) => {
    const { problems } = parseSearchLog('log.yaml', text, '2026-11-22');
    expect(problems[0]).toMatchObject({ kind, line });
  });
});
