import { expect, test } from 'vitest';
import { emptySelection, fromQueryString, toQueryString, type Selection } from '../../../src/catalogue/facets/selection.ts';

const read = (text: string): Selection => fromQueryString(text, (_, term) => term !== 'unknown');

/** What an address asks for, and the one form that it is written in. */
test.each<[asked: string, expected: Partial<Selection>, address: string]>([
  ['', {}, ''],
  ['q=+brick++kiln+', { query: 'brick kiln', sort: 'relevance' }, 'q=brick+kiln'],
  ['q=brick&sort=name', { query: 'brick', sort: 'name' }, 'q=brick&sort=name'],
  ['sort=relevance', { sort: 'seen' }, ''],
  ['sort=relevance&q=%20', { sort: 'seen' }, ''],
  ['sort=-relevance&q=brick', { query: 'brick', sort: 'relevance' }, 'q=brick'],
  ['sort=-name', { sort: 'name', reversed: true }, 'sort=-name'],
  ['sort=-seen', { sort: 'seen', reversed: true }, 'sort=-seen'],
  ['sort=updated', { sort: 'evidence' }, 'sort=updated'],
  ['sort=-updated', { sort: 'evidence', reversed: true }, 'sort=-updated'],
  ['sort=-nothing', {}, ''],
  ['sort=sources&view=table', { sort: 'sources', view: 'table' }, 'sort=sources&view=table'],
  ['view=wall', {}, ''],
  ['view=table&cols=sources,seen', { view: 'table', columns: ['seen', 'sources'] }, 'view=table&cols=seen,sources'],
  ['view=table&cols=none', { view: 'table', columns: [] }, 'view=table&cols=none'],
  ['view=table&cols=seen,focus,country,lead,funder,user,access,sources', { view: 'table' }, 'view=table'],
  ['focus=apps,apps,hardware', { facets: { focus: { include: ['apps', 'hardware'], exclude: [] } } }, 'focus=apps,hardware'],
  ['focus=hardware,-apps,apps', { facets: { focus: { include: ['hardware'], exclude: ['apps'] } } }, 'focus=hardware,-apps'],
  ['focus=unknown,-unknown', {}, ''],
  ['country=all:NP,IN', { facets: { country: { include: ['IN', 'NP'], exclude: [], together: true } } }, 'country=all:IN,NP'],
  ['country=all:NP', { facets: { country: { include: ['NP'], exclude: [] } } }, 'country=NP'],
  ['country=NP&country=all:IN', { facets: { country: { include: ['IN', 'NP'], exclude: [], together: true } } }, 'country=all:IN,NP'],
  ['page=0', {}, ''],
  ['page=3', { page: 3 }, 'page=3'],
  ['page=2.5', {}, ''],
  ['compare=b,a', { compare: ['b', 'a'] }, 'compare=b,a'],
])('“%s”', (asked, expected, address) => {
  const selection = read(asked);
  expect(selection).toEqual({ ...emptySelection, ...expected });
  expect(toQueryString(selection)).toBe(address);
});

test('a text to search for ends before it fills an address', () => {
  const { query } = read(`q=${'ab '.repeat(100)}`);
  expect(query.length).toBeLessThanOrEqual(200);
  expect(query).toMatch(/^(?:ab )+ab?$/);
});
