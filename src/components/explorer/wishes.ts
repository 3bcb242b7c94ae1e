import type { FacetKey } from '../../catalogue/facets/facet-keys.ts';
import type { SortOrder, TableColumn, View } from '../../catalogue/facets/selection.ts';
import type { FacetList } from './facet-list.ts';
import type { TermState, WayOut } from './explorer-state.ts';

/** What a visitor can ask for. Those that change what is chosen say whether that was possible. */
export interface Wishes {
  /** Something is about to be used: fetch what it needs. */
  readonly prepare: () => void;
  readonly term: (facet: FacetKey, term: string, state: TermState) => Promise<boolean>;
  /** Want each of a facet's chosen terms, or any of them. */
  readonly together: (facet: FacetKey, isOn: boolean) => void;
  readonly remove: (filter: WayOut) => Promise<boolean>;
  readonly clear: () => Promise<boolean>;
  readonly sort: (sort: SortOrder, reversed?: boolean) => void;
  readonly columns: (columns: readonly TableColumn[]) => void;
  readonly view: (view: View) => void;
  readonly page: (page: number) => void;
  /** Mark an entry to be compared, or take its mark away. */
  readonly compare: (id: string, isOn: boolean) => Promise<boolean>;
  readonly compareNone: () => Promise<boolean>;
  readonly retry: () => void;
  /** One filter's list was unfolded or searched in. */
  readonly refresh: (list: FacetList) => void;
  /** One filter's list came into sight. */
  readonly opened: (list: FacetList) => void;
}
