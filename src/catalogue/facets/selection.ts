import { idsIn, mostCompared } from './compared-entries.ts';
import { canHaveSeveral, facetKeys, type FacetKey } from './facet-keys.ts';

export const sortOrders = ['seen', 'name', 'evidence', 'added', 'relevance'] as const;

/** What a table can show beside the name, in the order of its columns. */
export const tableColumns = ['seen', 'focus', 'country', 'lead', 'funder', 'user', 'sector', 'access', 'sources'] as const;
export type TableColumn = (typeof tableColumns)[number];

/** Those of a table for which no columns were chosen: as many as fit on a screen. */
export const usualColumns: readonly TableColumn[] = ['seen', 'focus', 'country', 'lead', 'funder', 'user', 'access', 'sources'];

/** An order of the list, or that of what stands in a column. */
export type SortOrder = (typeof sortOrders)[number] | TableColumn;
/** Whether an order is one of the list, and not that of a column alone. */
export const isListOrder = (order: SortOrder): order is (typeof sortOrders)[number] => sortOrders.some((own) => own === order);
export const everyOrder: readonly SortOrder[] = [...new Set<SortOrder>([...sortOrders, ...tableColumns])];

export const views = ['cards', 'table', 'map'] as const;
export type View = (typeof views)[number];

/** What one facet asks for: at least one of `include` where there is any, or each of them, and none of `exclude`. */
export interface FacetSelection {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Each of the included terms is wanted. Says nothing where there are fewer than two. */
  readonly together?: boolean | undefined;
}

/** The state of the explorer. Its query string is the whole of it. */
export interface Selection {
  readonly query: string;
  readonly facets: Readonly<Partial<Record<FacetKey, FacetSelection>>>;
  readonly sort: SortOrder;
  /** The order the other way round. */
  readonly reversed?: boolean | undefined;
  readonly view: View;
  /** Columns of the table; left out for the usual ones. */
  readonly columns?: readonly TableColumn[] | undefined;
  /** Counts from 1. */
  readonly page: number;
  /** Entries marked to be put side by side, in the order they were marked. They say nothing about what is found. */
  readonly compare: readonly string[];
}

export const emptySelection: Selection = { query: '', facets: {}, sort: 'seen', view: 'cards', page: 1, compare: [] };

const longestQuery = 200;

const tidyQuery = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, longestQuery).trim();

/** Sorted, without repeats; a term that is both wanted and excluded is excluded. */
const tidyFacet = ({ include, exclude, together }: FacetSelection): FacetSelection => {
  const without = [...new Set(exclude)].toSorted();
  const wanted = [...new Set(include)].filter((term) => !without.includes(term)).toSorted();
  return { include: wanted, exclude: without, ...(together === true && wanted.length > 1 ? { together } : {}) };
};

/** Stands in an address before terms of which each is wanted. */
export const togetherMark = 'all:';

const facetText = ({ include, exclude, together }: FacetSelection): string =>
  (together === true ? togetherMark : '') + [...include, ...exclude.map((term) => `-${term}`)].join(',');

const isEmpty = ({ include, exclude }: FacetSelection): boolean => include.length + exclude.length === 0;

/** The order that applies when none was chosen: best match for a search, else what was seen last first. */
export const defaultSort = (query: string): SortOrder => (query === '' ? 'seen' : 'relevance');

/** In the order of the table; nothing for the usual ones. */
const chosenColumns = (columns: readonly TableColumn[] | undefined): Pick<Selection, 'columns'> => {
  const chosen = tableColumns.filter((column) => columns?.includes(column) === true);
  const isUsual = columns === undefined || chosen.join() === usualColumns.join();
  return isUsual ? {} : { columns: chosen };
};

/** The one form of a selection: same meaning, same value. */
export const canonical = ({ query, facets, sort, reversed, view, columns, page, compare }: Selection): Selection => {
  const tidy = tidyQuery(query);
  const kept = facetKeys.flatMap((key) => {
    const facet = facets[key];
    const tidied = facet === undefined ? undefined : tidyFacet(canHaveSeveral(key) ? facet : { ...facet, together: false });
    return tidied === undefined || isEmpty(tidied) ? [] : [[key, tidied] as const];
  });
  return {
    query: tidy,
    facets: Object.fromEntries(kept),
    sort: sort === 'relevance' && tidy === '' ? 'seen' : sort,
    ...(reversed === true && sort !== 'relevance' ? { reversed } : {}),
    view,
    ...chosenColumns(columns),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    compare: idsIn(compare).slice(0, mostCompared),
  };
};

/**
 * The selection as a query string without the question mark; empty for everything.
 * Commas and colons stay readable, since ids never contain one.
 */
export const toQueryString = (selection: Selection): string => {
  const { query, facets, sort, reversed, view, columns, page, compare } = canonical(selection);
  const order = (reversed === true ? '-' : '') + (sort === 'evidence' ? 'updated' : sort);
  const pairs: [string, string][] = [
    ...(query === '' ? [] : [['q', query] as [string, string]]),
    ...facetKeys.flatMap((key): [string, string][] => {
      const facet = facets[key];
      return facet === undefined ? [] : [[key, facetText(facet)]];
    }),
    ...(order === defaultSort(query) ? [] : [['sort', order] as [string, string]]),
    ...(view === 'cards' ? [] : [['view', view] as [string, string]]),
    ...(columns === undefined ? [] : [['cols', columns.length === 0 ? 'none' : columns.join(',')] as [string, string]]),
    ...(page === 1 ? [] : [['page', String(page)] as [string, string]]),
    ...(compare.length === 0 ? [] : [['compare', compare.join(',')] as [string, string]]),
  ];
  return new URLSearchParams(pairs).toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
};

/**
 * Reads a query string. What is unknown is left out, never an error: other keys, and terms for which `knows` says no.
 */
export const fromQueryString = (text: string, knows: (facet: FacetKey, term: string) => boolean): Selection => {
  const parameters = new URLSearchParams(text);
  const facetOf = (key: FacetKey): FacetSelection => {
    const values = parameters.getAll(key);
    const terms = values
      .flatMap((value) => (value.startsWith(togetherMark) ? value.slice(togetherMark.length) : value).split(','))
      .slice(0, 200);
    const excluded = terms.filter((term) => term.startsWith('-')).map((term) => term.slice(1));
    return {
      include: terms.filter((term) => !term.startsWith('-') && knows(key, term)),
      exclude: excluded.filter((term) => knows(key, term)),
      together: canHaveSeveral(key) && values.some((value) => value.startsWith(togetherMark)),
    };
  };
  const query = tidyQuery(parameters.get('q') ?? '');
  const asked = parameters.get('sort') ?? '';
  const wanted = asked.replace(/^-/, '');
  const sort = wanted === 'updated' ? 'evidence' : everyOrder.find((order) => order === wanted);
  const columns = parameters.get('cols')?.split(',');
  return canonical({
    query,
    facets: Object.fromEntries(facetKeys.map((key) => [key, facetOf(key)])),
    sort: sort ?? defaultSort(query),
    reversed: sort !== undefined && asked.startsWith('-'),
    columns: columns && tableColumns.filter((column) => columns.includes(column)),
    view: views.find((view) => view === parameters.get('view')) ?? 'cards',
    page: Number(parameters.get('page') ?? 1),
    compare: parameters.getAll('compare'),
  });
};

/** The selection with one facet's terms replaced; back to the first page. */
export const withFacet = (selection: Selection, key: FacetKey, facet: FacetSelection): Selection =>
  canonical({ ...selection, facets: { ...selection.facets, [key]: facet }, page: 1 });

/** Exactly one term wanted. */
export const only = (term: string): FacetSelection => ({ include: [term], exclude: [] });

/** The selection of exactly one term. */
export const onlyTerm = (key: FacetKey, term: string): Selection => withFacet(emptySelection, key, only(term));
