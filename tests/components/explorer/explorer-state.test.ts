import { describe, expect, test } from 'vitest';
import { emptySelection, toQueryString, type Selection } from '../../../src/catalogue/facets/selection.ts';
import {
  activeFilters,
  stateOf,
  withoutFilter,
  withoutFilters,
  withQuery,
  withTerm,
} from '../../../src/components/explorer/explorer-state.ts';

const chosen = withTerm(withTerm(emptySelection, 'country', 'NP', 'include'), 'focus', 'apps', 'exclude');

describe('the state of the explorer', () => {
  test('a term is wanted, excluded or neither', () => {
    expect(stateOf(chosen, 'country', 'NP')).toBe('include');
    expect(stateOf(chosen, 'focus', 'apps')).toBe('exclude');
    expect(stateOf(chosen, 'focus', 'hardware')).toBeUndefined();
    expect(stateOf(withTerm(chosen, 'focus', 'apps', 'include'), 'focus', 'apps')).toBe('include');
    expect(stateOf(withTerm(chosen, 'focus', 'apps', undefined), 'focus', 'apps')).toBeUndefined();
  });

  test('a change goes back to the first page', () => {
    expect(withTerm({ ...chosen, page: 4 }, 'status', 'active', 'include').page).toBe(1);
    expect(withQuery({ ...chosen, page: 4 }, 'x').page).toBe(1);
  });

  test('a search sorts by best match, and its end by what was seen last again', () => {
    const searched = withQuery(emptySelection, 'hotel');
    expect(searched.sort).toBe('relevance');
    expect(withQuery(searched, '').sort).toBe('seen');
  });

  test('an order that was chosen outlasts a search', () => {
    const sorted: Selection = { ...emptySelection, sort: 'evidence' };
    expect(withQuery(withQuery(sorted, 'hotel'), '').sort).toBe('evidence');
  });

  test('taking every filter away leaves nothing but the view', () => {
    const all = withQuery({ ...chosen, view: 'table' }, 'hotel');
    expect(activeFilters(all)).toHaveLength(3);
    expect(toQueryString(activeFilters(all).reduce(withoutFilter, all))).toBe('view=table');
    expect(toQueryString(withoutFilters(all))).toBe('view=table');
  });
});
