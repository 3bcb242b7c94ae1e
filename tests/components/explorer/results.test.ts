import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../src/catalogue/facets/bitset.ts';
import { encodeIndex } from '../../../src/catalogue/index/compact-index.ts';
import { buildFacetIndex } from '../../../src/catalogue/facets/facet-index.ts';
import { decodeIndex } from '../../../src/catalogue/index/list-index.ts';
import { select, selectBeside } from '../../../src/catalogue/facets/query.ts';
import { emptySelection, sortOrders, tableColumns, views, type Selection } from '../../../src/catalogue/facets/selection.ts';
import { optionsOf } from '../../../src/components/explorer/options.ts';
import { createOrders, foundOf, resultsOf, waysOut } from '../../../src/components/explorer/results.ts';
import { withoutFilter, withQuery, withTerm } from '../../../src/components/explorer/explorer-state.ts';
import { makeInitiative } from '../../fixtures/initiative.ts';

const initiatives = Array.from({ length: 60 }, (_, n) =>
  makeInitiative(`e${n}`, {
    name: `Tool ${String(n).padStart(2, '0')}`,
    countries: n % 2 === 0 ? ['NP'] : ['IN'],
    status: n === 59 ? 'ended' : 'unknown',
  }),
);
const facets = buildFacetIndex(initiatives);
const index = decodeIndex(encodeIndex(initiatives, facets, (_facet, term) => term));
const orders = createOrders(index);
const nepal = withTerm(emptySelection, 'country', 'NP', 'include');

describe('results', () => {
  test('the pages together are the selected set, each row once, in any order and view', () => {
    const selection = fc.record({
      sort: fc.constantFrom(...sortOrders, ...tableColumns),
      view: fc.constantFrom(...views),
      chosen: fc.constantFrom(emptySelection, nepal),
    });
    fc.assert(
      fc.property(selection, ({ sort, view, chosen }) => {
        const wanted: Selection = { ...chosen, sort, view };
        const { pages, total } = resultsOf(index, orders, wanted);
        const rows = Array.from({ length: pages }, (_, at) => resultsOf(index, orders, { ...wanted, page: at + 1 }).rows).flat();
        expect(rows.toSorted((a, b) => a - b)).toEqual(rowsOf(select(index, wanted.facets)));
        expect(rows).toHaveLength(total);
      }),
    );
  });

  test('a page beyond the last is the last', () => {
    expect(resultsOf(index, orders, { ...emptySelection, page: 99 })).toMatchObject({ page: 3, pages: 3 });
  });

  test('newest evidence comes first', () => {
    const [first] = resultsOf(index, orders, { ...emptySelection, sort: 'evidence' }).rows;
    expect(index.entryAt(first ?? -1).evidence).toBe('2025-11');
  });

  test('a search keeps its own order and its bounds', () => {
    const found = foundOf([7, 4, 2], index.rows);
    expect(resultsOf(index, orders, withQuery(nepal, 'x'), found).rows).toEqual([4, 2]);
  });

  test('for nothing it names each way out with what it gives', () => {
    const nothing = withTerm(withTerm(nepal, 'status', 'ended', 'include'), 'access', 'free', 'include');
    expect(resultsOf(index, orders, nothing)).toMatchObject({ total: 0, page: 1, pages: 1, rows: [] });
    expect(waysOut(index, nothing)).toEqual([
      { filter: { kind: 'term', facet: 'status', term: 'ended', excluded: false }, total: 30 },
      { filter: { kind: 'term', facet: 'country', term: 'NP', excluded: false }, total: 1 },
    ]);
  });

  test('a word is a way out with what the rest finds inside the filters, and none where that is nothing', () => {
    const asked = withQuery(nepal, 'tool boat');
    const shorter = [
      { word: 'boat', rest: 'tool', rows: [0, 1, 2] },
      { word: 'tool', rest: 'boat', rows: [1] },
    ];
    const ways = waysOut(index, asked, foundOf([1], index.rows), shorter).filter(({ filter }) => filter.kind === 'word');
    expect(ways).toEqual([{ filter: { kind: 'word', word: 'boat', rest: 'tool' }, total: 2 }]);
    expect(withoutFilter(asked, ways[0]?.filter ?? { kind: 'query', query: '' })).toMatchObject({ query: 'tool', facets: nepal.facets });
  });
});

describe('options of a filter', () => {
  const ask = (selection: Selection, changes: { find?: string; expanded?: boolean; held?: readonly string[] } = {}) =>
    optionsOf(index, selection, {
      facet: 'country',
      beside: selectBeside(index, selection.facets, 'country'),
      find: '',
      expanded: false,
      held: undefined,
      label: index.label,
      ...changes,
    }).shown.map(({ term, count, state }) => [term, count, state]);

  test('chosen ones come first, and the count is what an option would give', () => {
    expect(ask(withTerm(emptySelection, 'status', 'ended', 'include'))).toEqual([
      ['IN', 1, undefined],
      ['NP', 0, undefined],
    ]);
    expect(ask(nepal)).toEqual([
      ['NP', 30, 'include'],
      ['IN', 30, undefined],
    ]);
  });

  test('a chosen one stays in sight whatever is looked for', () => {
    expect(ask(nepal, { find: 'in' })).toEqual([
      ['NP', 30, 'include'],
      ['IN', 30, undefined],
    ]);
    expect(ask(emptySelection, { find: 'zz' })).toEqual([]);
  });

  test('those someone is busy with stay in their places', () => {
    expect(ask(nepal, { held: ['IN', 'NP'] }).map(([term]) => term)).toEqual(['IN', 'NP']);
  });
});
