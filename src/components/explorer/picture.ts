import type { ListIndex } from '../../catalogue/index/list-index.ts';
import type { Selection } from '../../catalogue/facets/selection.ts';
import type { Found, Results, ShorterSearch } from './results.ts';
import type { SearchState } from './searcher.ts';

/** All that is drawn, at one moment. */
export interface Picture {
  readonly index: ListIndex;
  readonly selection: Selection;
  readonly results: Results;
  readonly found: Found | undefined;
  readonly search: SearchState | undefined;
  /** Entries whose names come nearest to a search without result. */
  readonly nearest: readonly number[];
  /** The search without each of its words, where nothing is left. */
  readonly shorter: readonly ShorterSearch[];
}
