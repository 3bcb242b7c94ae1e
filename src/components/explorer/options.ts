import type { ListIndex } from '../../catalogue/list-index.ts';
import type { FacetKey } from '../../catalogue/facet-keys.ts';
import type { Selection } from '../../catalogue/selection.ts';
import { fold } from '../../catalogue/search/fold.ts';
import { facetOf, stateOf, type TermState } from './state.ts';

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
  readonly counts: ReadonlyMap<string, number>;
  /** Text of the filter's own search field. */
  readonly find: string;
  readonly expanded: boolean;
  /** Terms that stay where they are, since someone is busy with them. */
  readonly held: readonly string[] | undefined;
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

/** The options of a filter: chosen ones first and always, then those that give most, empty ones last. */
export const optionsOf = (index: ListIndex, selection: Selection, { facet, counts, find, expanded, held }: OptionsRequest): Options => {
  const terms = index.sets[facet];
  const optionOf = (term: string): Option => ({
    term,
    label: index.label(facet, term),
    count: counts.get(term) ?? 0,
    state: stateOf(selection, facet, term),
  });
  const { include, exclude } = facetOf(selection, facet);
  const chosen = new Set([...include, ...exclude].filter((term) => terms.has(term)));
  if (held !== undefined) {
    const kept = held.filter((term) => terms.has(term));
    return { shown: [...new Set([...kept, ...chosen])].map(optionOf), total: terms.size };
  }
  const wanted = fold(find);
  const open: { readonly term: string; readonly count: number }[] = [];
  const empty: string[] = [];
  for (const term of terms.keys()) {
    if (chosen.has(term) || (wanted !== '' && !foldedLabel(index, facet, term).includes(` ${wanted}`))) continue;
    const count = counts.get(term) ?? 0;
    if (count === 0) empty.push(term);
    else open.push({ term, count });
  }
  // Equal ones stay as the index has them, most used first: comparing thousands of labels would take longer than a frame.
  const byCount = (a: { readonly count: number }, b: { readonly count: number }): number => b.count - a.count;
  const first = [...chosen].map((term) => ({ term, count: counts.get(term) ?? 0 })).toSorted(byCount);
  const sorted = [...first, ...open.toSorted(byCount)];
  const total = sorted.length + empty.length;
  const most = expanded ? Math.max(unfoldedAtMost, chosen.size) : total <= shownAtMost ? total : Math.max(shownOptions, chosen.size);
  const shown = sorted.slice(0, most).map(({ term }) => term);
  return { shown: [...shown, ...empty.slice(0, most - shown.length)].map(optionOf), total };
};
