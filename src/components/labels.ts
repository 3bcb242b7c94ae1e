import { facets, type Facet, type FacetKey } from '../catalogue/facets/facets.ts';
import { countryName, isCountry } from '../vocabulary/countries.ts';
import type { InterfaceLanguage } from '../vocabulary/define.ts';
import { languageName } from '../vocabulary/languages.ts';

/** The label of a facet's term in a language. */
export const createLabel =
  (language: InterfaceLanguage, organisationName: (id: string) => string) =>
  (key: FacetKey, term: string): string => {
    const { terms }: Facet = facets[key];
    if (terms === 'country') return isCountry(term) || term === 'global' ? countryName(term, language) : term;
    if (terms === 'language') return languageName(term, language);
    if (terms === 'organisation') return organisationName(term);
    return terms[term]?.label[language] ?? term;
  };
