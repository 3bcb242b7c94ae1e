import type { ListIndex } from '../../catalogue/compact-index.ts';
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

/** Equal ones stay as the index has them, most used first: comparing thousands of labels would take longer than a frame. */
const better = (a: Option, b: Option): number => Number(b.state !== undefined) - Number(a.state !== undefined) || b.count - a.count;

/** The options of a filter: chosen ones first and always, then those that give most, empty ones last. */
export const optionsOf = (index: ListIndex, selection: Selection, { facet, counts, find, expanded, held }: OptionsRequest): Options => {
  const all = [...index.sets[facet].keys()].map((term): Option => ({
    term,
    label: index.label(facet, term),
    count: counts.get(term) ?? 0,
    state: stateOf(selection, facet, term),
  }));
  if (held !== undefined) {
    const byTerm = new Map(all.map((option) => [option.term, option]));
    const kept = held.flatMap((term) => byTerm.get(term) ?? []);
    const added = all.filter(({ term, state }) => state !== undefined && !held.includes(term));
    return { shown: [...kept, ...added], total: all.length };
  }
  const wanted = fold(find);
  const matching = all.filter(({ label, state }) => wanted === '' || state !== undefined || ` ${fold(label)}`.includes(` ${wanted}`));
  const sorted = matching.toSorted(better);
  const chosen = facetOf(selection, facet).include.length + facetOf(selection, facet).exclude.length;
  const most = expanded || sorted.length <= shownAtMost ? sorted.length : Math.max(shownOptions, chosen);
  return { shown: sorted.slice(0, most), total: sorted.length };
};
