import { facets, facetKeys, type Facet, type FacetKey } from '../facets/facets.ts';
import type { FacetIndex } from '../facets/facet-index.ts';
import { countryName, countrySynonyms, isCountry } from '../../vocabulary/countries.ts';
import { interfaceLanguages } from '../../vocabulary/define.ts';
import { languageName } from '../../vocabulary/languages.ts';

/** What people may type for one term: labels in every language, and synonyms. */
export interface SearchWords {
  readonly facet: FacetKey;
  readonly term: string;
  readonly words: readonly string[];
}

const wordsOfTerm = (facet: FacetKey, term: string): readonly string[] => {
  const { terms }: Facet = facets[facet];
  if (terms === 'organisation') return [];
  if (terms === 'language') return interfaceLanguages.map((language) => languageName(term, language));
  if (terms === 'country') {
    if (!isCountry(term)) return [];
    return [...interfaceLanguages.map((language) => countryName(term, language)), ...(countrySynonyms[term] ?? [])];
  }
  const { label, synonyms } = terms[term] ?? {};
  return [...Object.values(label ?? {}), ...(synonyms ?? [])];
};

/**
 * The words for every term in use. Organisations are left out: their names are the labels of the list index.
 */
export const searchWords = (index: FacetIndex): readonly SearchWords[] =>
  facetKeys.flatMap((facet) =>
    [...index.sets[facet].keys()].flatMap((term): SearchWords[] => {
      const words = [...new Set(wordsOfTerm(facet, term))];
      return words.length === 0 ? [] : [{ facet, term, words }];
    }),
  );
