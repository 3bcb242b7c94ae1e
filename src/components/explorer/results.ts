import { fromRows, hasRow, sizeOf, type Bitset } from '../../catalogue/facets/bitset.ts';
import type { ListIndex } from '../../catalogue/index/list-index.ts';
import { select } from '../../catalogue/facets/query.ts';
import type { Selection, SortOrder, TableColumn } from '../../catalogue/facets/selection.ts';
import { lastDay } from '../../catalogue/text/partial-date.ts';
import { activeFilters, withoutFilter, type WayOut } from './explorer-state.ts';

export const pageSizes = { cards: 24, table: 50, map: 24 } as const;

/** What a search found: every row, best first. */
export interface Found {
  readonly order: readonly number[];
  readonly within: Bitset;
}

export const foundOf = (order: readonly number[], rows: number): Found => ({ order, within: fromRows(order, rows) });

export interface Results {
  readonly total: number;
  /** The page that is shown: the last one where the selection asks for one beyond it. */
  readonly page: number;
  readonly pages: number;
  /** Rows of that page, in order. */
  readonly rows: readonly number[];
}

/** A date as a number that sorts like it; none is before all others. */
const numberOf = (date: string | undefined): number => (date === undefined ? 0 : Number(lastDay(date).replaceAll('-', '')));

/** What stands in a column of the table, as it is sorted: first words first, what is empty last. */
const columnText = (index: ListIndex, column: TableColumn, row: number): string => {
  if (column === 'lead') return index.detailsAt(row).leads[0] ?? '';
  if (column === 'funder') return index.detailsAt(row).funders[0] ?? '';
  return column === 'sources' ? '' : (index.labelsAt(column, row).toSorted()[0] ?? '');
};

const byWords = new Intl.Collator(undefined, { sensitivity: 'base', ignorePunctuation: true });

/** Rows of equal words keep the order of the list, and those without come last both ways round. */
const byColumn = (index: ListIndex, column: TableColumn, rows: readonly number[], isReversed: boolean): readonly number[] => {
  const way = isReversed ? -1 : 1;
  if (column === 'sources') return rows.toSorted((a, b) => way * (index.detailsAt(b).sources - index.detailsAt(a).sources));
  const texts = rows.map((row) => columnText(index, column, row));
  const textOf = (row: number): string => texts[row] ?? '';
  return rows.toSorted((a, b) => Number(textOf(a) === '') - Number(textOf(b) === '') || way * byWords.compare(textOf(a), textOf(b)));
};

/**
 * The orders of all rows, each worked out when it is first asked for; that of names needs `loadNameOrder`, those of
 * organisations and sources the details of all rows.
 */
export const createOrders = (index: ListIndex): ((sort: Exclude<SortOrder, 'relevance'>, isReversed?: boolean) => readonly number[]) => {
  const seen = Array.from({ length: index.rows }, (_, row) => row);
  /** Newest first, and rows of one day as they stand. Day and row make one number: comparing thousands of texts would stop the page. */
  const byDate = (dateAt: (row: number) => string | undefined): readonly number[] => {
    const keys = Float64Array.from(seen, (row) => (numberOf(dateAt(row)) + 1) * index.rows - row).sort();
    return Array.from(keys, (key) => (index.rows - (key % index.rows)) % index.rows).reverse();
  };
  const dates = { evidence: (row: number) => index.sortKeysAt(row).evidence, added: (row: number) => index.sortKeysAt(row).added };
  const orders = new Map<string, readonly number[]>();
  const make = (sort: Exclude<SortOrder, 'relevance' | 'name'>, isReversed: boolean): readonly number[] => {
    if (sort !== 'seen' && sort !== 'evidence' && sort !== 'added') return byColumn(index, sort, seen, isReversed);
    const order = sort === 'seen' ? seen : byDate(dates[sort]);
    return isReversed ? order.toReversed() : order;
  };
  return (sort, isReversed = false) => {
    if (sort === 'name') return isReversed ? index.nameOrder().toReversed() : index.nameOrder();
    const key = `${sort} ${isReversed}`;
    const order = orders.get(key) ?? make(sort, isReversed);
    orders.set(key, order);
    return order;
  };
};

const orderOf = (orders: ReturnType<typeof createOrders>, { sort, reversed }: Selection, found?: Found): readonly number[] =>
  sort === 'relevance' ? (found?.order ?? orders('seen')) : orders(sort, reversed);

/**
 * The page of results a selection shows.
 * @param found what its search found; left out where it has none
 */
export const resultsOf = (index: ListIndex, orders: ReturnType<typeof createOrders>, selection: Selection, found?: Found): Results => {
  const set = select(index, selection.facets, found?.within);
  const order = orderOf(orders, selection, found);
  const size = pageSizes[selection.view];
  const total = sizeOf(set);
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Math.min(selection.page, pages);
  const rows: number[] = [];
  let position = 0;
  for (const row of order) {
    if (!hasRow(set, row)) continue;
    if (position >= (page - 1) * size) rows.push(row);
    position++;
    if (rows.length === size) break;
  }
  return { total, page, pages, rows };
};

/** Every row of a selection, in its order. */
export const rowsInOrder = (
  index: ListIndex,
  orders: ReturnType<typeof createOrders>,
  selection: Selection,
  found?: Found,
): readonly number[] => {
  const set = select(index, selection.facets, found?.within);
  const order = orderOf(orders, selection, found);
  return order.filter((row) => hasRow(set, row));
};

/** A search with one word less, and what it finds. */
export interface ShorterSearch {
  readonly word: string;
  readonly rest: string;
  readonly rows: readonly number[];
}

/** For a selection that leaves nothing: what each condition and each word, taken away alone, would give; the most first. */
export const waysOut = (
  index: ListIndex,
  selection: Selection,
  found?: Found,
  shorter: readonly ShorterSearch[] = [],
): readonly { readonly filter: WayOut; readonly total: number }[] =>
  [
    ...activeFilters(selection).map((filter) => ({ filter, within: filter.kind === 'query' ? undefined : found?.within })),
    ...shorter.map(({ word, rest, rows }) => ({ filter: { kind: 'word', word, rest } as const, within: fromRows(rows, index.rows) })),
  ]
    .map(({ filter, within }) => ({ filter, total: sizeOf(select(index, withoutFilter(selection, filter).facets, within)) }))
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total);
