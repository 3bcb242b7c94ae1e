import type { Initiative } from '../../schema/initiative.ts';
import type { FacetKey } from './facet-keys.ts';

/** Fields of the record that hold terms as a list. */
type ListField = {
  [Field in keyof Initiative]-?: NonNullable<Initiative[Field]> extends readonly string[] ? Field : never;
}[keyof Initiative];

/** Where a facet shows itself, beside the pages of its terms and the panel of filters, which every facet has. */
interface Places {
  /** A row among the facts of an entry, which folds away where few ask for it. */
  readonly fact: 'shown' | 'folded' | false;
  /** A chart of the findings. */
  readonly charted: boolean;
  /** The field whose terms make a row where entries are compared. */
  readonly compared: ListField | undefined;
}

/**
 * Every facet, in the one order in which filters, facts and comparisons show them: what people ask for first stands first. Whether
 * it runs, access, the code and how it is sourced have rows of their own there, with a date or a word for what is not known, and
 * organisations a list with their roles.
 */
const places: Readonly<Record<FacetKey, Places>> = {
  focus: { fact: 'folded', charted: true, compared: 'focusAreas' },
  technology: { fact: 'shown', charted: true, compared: 'technologies' },
  purpose: { fact: 'shown', charted: true, compared: 'purposes' },
  country: { fact: 'shown', charted: true, compared: 'countries' },
  region: { fact: 'folded', charted: true, compared: undefined },
  user: { fact: 'shown', charted: true, compared: 'users' },
  exploitation: { fact: 'shown', charted: true, compared: 'exploitation' },
  sector: { fact: 'shown', charted: false, compared: 'sector' },
  seen: { fact: false, charted: true, compared: undefined },
  status: { fact: false, charted: false, compared: undefined },
  language: { fact: 'shown', charted: false, compared: 'languages' },
  access: { fact: 'shown', charted: true, compared: undefined },
  code: { fact: false, charted: true, compared: undefined },
  evidence: { fact: false, charted: false, compared: undefined },
  sourcing: { fact: false, charted: true, compared: undefined },
  reading: { fact: false, charted: false, compared: undefined },
  pillar: { fact: 'folded', charted: false, compared: 'pillars' },
  organisation: { fact: false, charted: false, compared: undefined },
};

/** All facets, as the panel of filters shows them. */
export const filterFacets = Object.keys(places) as readonly FacetKey[];

export const factFacets = (place: 'shown' | 'folded'): readonly FacetKey[] => filterFacets.filter((key) => places[key].fact === place);

export const chartedFacets: readonly FacetKey[] = filterFacets.filter((key) => places[key].charted);

export const comparedFacets: readonly { readonly facet: FacetKey; readonly field: ListField }[] = filterFacets.flatMap((facet) => {
  const field = places[facet].compared;
  return field === undefined ? [] : [{ facet, field }];
});
