import { fromRows, hasRow, sizeOf, type Bitset } from '../../catalogue/facets/bitset.ts';
import type { ListIndex } from '../../catalogue/index/list-index.ts';
import { select } from '../../catalogue/facets/query.ts';
import type { Selection, SortOrder } from '../../catalogue/facets/selection.ts';
import { lastDay } from '../../catalogue/text/partial-date.ts';
import { activeFilters, withoutFilter, type ActiveFilter } from './explorer-state.ts';

export const pageSizes = { cards: 24, table: 50 } as const;

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

/** The orders of all rows, each worked out when it is first asked for; that of names needs `loadNameOrder`. */
export const createOrders = (index: ListIndex): ((sort: Exclude<SortOrder, 'relevance'>) => readonly number[]) => {
  const seen = Array.from({ length: index.rows }, (_, row) => row);
  /** Newest first, and rows of one day as they stand. Day and row make one number: comparing thousands of texts would stop the page. */
  const byDate = (dateAt: (row: number) => string | undefined): readonly number[] => {
    const keys = Float64Array.from(seen, (row) => (numberOf(dateAt(row)) + 1) * index.rows - row).sort();
    return Array.from(keys, (key) => (index.rows - (key % index.rows)) % index.rows).reverse();
  };
  const orders: Partial<Record<SortOrder, readonly number[]>> = { seen };
  const dates = { evidence: (row: number) => index.sortKeysAt(row).evidence, added: (row: number) => index.sortKeysAt(row).added };
  return (sort) => (sort === 'name' ? index.nameOrder() : (orders[sort] ??= sort === 'seen' ? seen : byDate(dates[sort])));
};

/**
 * The page of results a selection shows.
 * @param found what its search found; left out where it has none
 */
export const resultsOf = (index: ListIndex, orders: ReturnType<typeof createOrders>, selection: Selection, found?: Found): Results => {
  const set = select(index, selection.facets, found?.within);
  const order = selection.sort === 'relevance' ? (found?.order ?? orders('seen')) : orders(selection.sort);
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
  const order = selection.sort === 'relevance' ? (found?.order ?? orders('seen')) : orders(selection.sort);
  return order.filter((row) => hasRow(set, row));
};

/** For a selection that leaves nothing: what each condition, taken away alone, would give; the most first. */
export const waysOut = (
  index: ListIndex,
  selection: Selection,
  found?: Found,
): readonly { readonly filter: ActiveFilter; readonly total: number }[] =>
  activeFilters(selection)
    .map((filter) => ({
      filter,
      total: sizeOf(select(index, withoutFilter(selection, filter).facets, filter.kind === 'query' ? undefined : found?.within)),
    }))
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total);
