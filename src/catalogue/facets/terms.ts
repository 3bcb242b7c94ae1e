import { isCountry } from '../../vocabulary/countries.ts';
import { countrySynonyms } from '../../vocabulary/country-synonyms.ts';
import type { InterfaceLanguage } from '../../vocabulary/define.ts';
import { languageName } from '../../vocabulary/languages.ts';
import { sharedSize, sizeOf } from './bitset.ts';
import type { FacetIndex } from './facet-index.ts';
import { facetKeys, facets, type Facet, type FacetKey } from './facets.ts';
import { select } from './query.ts';
import { onlyTerm } from './selection.ts';

/** Facets with plain pages under the browse address; focus areas and organisations have pages of their own. */
export const browsedFacets = facetKeys.filter((key) => key !== 'focus' && key !== 'organisation');

export interface TermCount {
  readonly term: string;
  readonly count: number;
}

/**
 * The terms of a facet with their numbers of initiatives: all terms of a vocabulary in its order, unused ones too;
 * for named things, those that occur.
 */
export const termCounts = (index: FacetIndex, key: FacetKey): readonly TermCount[] => {
  const { terms }: Facet = facets[key];
  const sets = index.sets[key];
  const ids = typeof terms === 'string' ? [...sets.keys()].toSorted() : Object.keys(terms);
  return ids.map((term) => {
    const rows = sets.get(term);
    return { term, count: rows === undefined ? 0 : sizeOf(rows) };
  });
};

/** Most initiatives first; equal ones keep their order. */
export const byCount = (a: TermCount, b: TermCount): number => b.count - a.count;

export interface TermText {
  readonly definition: string | undefined;
  readonly synonyms: readonly string[];
}

/** What a term means, and what else it is called in the language of the page. A language is also called by its own name. */
export const termText = (key: FacetKey, term: string, language: InterfaceLanguage): TermText => {
  const { terms }: Facet = facets[key];
  if (terms === 'country')
    return { definition: undefined, synonyms: (isCountry(term) ? countrySynonyms[term]?.[language] : undefined) ?? [] };
  if (terms === 'language') {
    const own = new Intl.DisplayNames(term, { type: 'language', fallback: 'none' }).of(term);
    return { definition: undefined, synonyms: own === undefined || own === languageName(term, language) ? [] : [own] };
  }
  const found = terms === 'organisation' ? undefined : terms[term];
  return { definition: found?.definition[language], synonyms: found?.synonyms[language] ?? [] };
};

export interface TermSpread {
  readonly over: FacetKey;
  readonly counts: readonly TermCount[];
}

/** How the initiatives with one term spread over focus areas and states, as far as these are another facet. */
export const spreadsOf = (index: FacetIndex, key: FacetKey, term: string): readonly TermSpread[] => {
  const own = select(index, onlyTerm(key, term).facets);
  return (['focus', 'seen'] as const)
    .filter((over) => over !== key)
    .map((over) => ({
      over,
      counts: termCounts(index, over).map(({ term: other }) => {
        const rows = index.sets[over].get(other);
        return { term: other, count: rows === undefined ? 0 : sharedSize(own, rows) };
      }),
    }));
};

/** Facets whose terms say something about each other when they meet. */
const telling = ['technology', 'purpose', 'exploitation', 'user', 'country', 'language'] as const satisfies readonly FacetKey[];
const mostRelated = 10;
const fewestShared = 2;

export interface RelatedTerm extends TermCount {
  readonly facet: FacetKey;
}

/** Terms that occur together with one term more often than chance would have it, the most telling first. */
export const relatedTerms = (index: FacetIndex, key: FacetKey, term: string): readonly RelatedTerm[] => {
  const own = select(index, onlyTerm(key, term).facets);
  const size = sizeOf(own);
  return telling
    .flatMap((facet) =>
      [...index.sets[facet]].flatMap(([other, rows]) => {
        if (facet === key && other === term) return [];
        const count = sharedSize(own, rows);
        const expected = (size * sizeOf(rows)) / Math.max(1, index.rows);
        return count < fewestShared || count <= expected ? [] : [{ facet, term: other, count, weight: count * Math.log(count / expected) }];
      }),
    )
    .toSorted((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, mostRelated)
    .map(({ facet, term: other, count }) => ({ facet, term: other, count }));
};
