import { sharedSize, sizeOf, type Bitset, type RowSet } from '../../catalogue/facets/bitset.ts';
import type { ListIndex } from '../../catalogue/index/list-index.ts';
import { rowsOfTerm } from '../../catalogue/facets/query.ts';
import type { FacetKey } from '../../catalogue/facets/facet-keys.ts';
import type { Selection } from '../../catalogue/facets/selection.ts';
import { fold } from '../../catalogue/search/fold.ts';
import { facetOf, stateOf, type TermState } from './explorer-state.ts';

/** One option of a filter, as it is drawn. */
export interface Option {
  readonly term: string;
  readonly label: string;
  /** How many entries it would give. */
  readonly count: number;
  readonly state: TermState;
}

/** Without being asked for more, a filter shows this many options, and one or two more where that is all. */
export const shownOptions = 8;
export const shownAtMost = shownOptions + 2;
/** A filter with more options than this has a field to find one. */
export const optionsBeforeFind = 14;

export interface OptionsRequest {
  readonly facet: FacetKey;
  /** What the other filters leave: an option would give what it has of these. */
  readonly beside: Bitset;
  /** Text of the filter's own search field. */
  readonly find: string;
  readonly expanded: boolean;
  /** Terms that stay where they are, since someone is busy with them. */
  readonly held: readonly string[] | undefined;
  readonly label: (facet: FacetKey, term: string) => string;
}

export interface Options {
  readonly shown: readonly Option[];
  /** How many there are to show in all. */
  readonly total: number;
}

/** An unfolded filter shows no more than this; its search field finds the rest. */
export const unfoldedAtMost = 200;

/** Labels as they are compared, made once: there may be thousands. */
const foldedLabels = new WeakMap<ListIndex, Map<string, string>>();

const foldedLabel = (index: ListIndex, facet: FacetKey, term: string): string => {
  let labels = foldedLabels.get(index);
  if (labels === undefined) foldedLabels.set(index, (labels = new Map()));
  const key = `${facet} ${term}`;
  let label = labels.get(key);
  if (label === undefined) labels.set(key, (label = ` ${fold(index.label(facet, term))}`));
  return label;
};

interface Counted {
  readonly term: string;
  readonly count: number;
}

/**
 * The terms that give most. There may be tens of thousands, so the search ends where no later one can give more:
 * the index has them by the number of their rows. Those that give the same stay in its order.
 */
const mostGiving = (terms: ReadonlyMap<string, RowSet>, except: ReadonlySet<string>, beside: Bitset, most: number): Counted[] => {
  const best: Counted[] = [];
  for (const [term, rows] of terms) {
    const last = best[most - 1]?.count ?? -1;
    if (sizeOf(rows) <= last) break;
    if (except.has(term)) continue;
    const count = sharedSize(beside, rows);
    if (count <= last) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.count ?? 0) < count) at--;
    best.splice(at, 0, { term, count });
    best.length = Math.min(best.length, most);
  }
  return best;
};

/** The options of a filter: chosen ones first and always, then those that give most, empty ones last. */
export const optionsOf = (
  index: ListIndex,
  selection: Selection,
  { facet, beside, find, expanded, held, label }: OptionsRequest,
): Options => {
  const terms = index.sets[facet];
  const counted = (term: string): Counted => {
    const rows = rowsOfTerm(index, facet, term);
    return { term, count: rows === undefined ? 0 : sharedSize(beside, rows) };
  };
  const optionOf = ({ term, count }: Counted): Option => ({
    term,
    label: label(facet, term),
    count,
    state: stateOf(selection, facet, term),
  });
  const { include, exclude } = facetOf(selection, facet);
  const chosen = new Set([...include, ...exclude].filter((term) => rowsOfTerm(index, facet, term) !== undefined));
  if (held !== undefined) {
    const kept = held.filter((term) => terms.has(term));
    return { shown: [...new Set([...kept, ...chosen])].map((term) => optionOf(counted(term))), total: terms.size };
  }
  const wanted = fold(find);
  const isWanted = (term: string): boolean => chosen.has(term) || foldedLabel(index, facet, term).includes(` ${wanted}`);
  const open = wanted === '' ? terms : new Map([...terms].filter(([term]) => isWanted(term)));
  const total = open.size;
  const most = expanded ? Math.max(unfoldedAtMost, chosen.size) : total <= shownAtMost ? total : Math.max(shownOptions, chosen.size);
  const first = [...chosen].map(counted).toSorted((a, b) => b.count - a.count);
  return { shown: [...first, ...mostGiving(open, chosen, beside, most - first.length)].map(optionOf), total };
};
