import { facets, facetKeys, type Facet, type FacetKey } from '../facets/facets.ts';
import type { FacetIndex } from '../facets/facet-index.ts';
import { capitalsOf } from '../../vocabulary/capitals.ts';
import { countries, countryName, isCountry, type CountryCode } from '../../vocabulary/countries.ts';
import { countrySynonyms } from '../../vocabulary/country-synonyms.ts';
import { demonyms } from '../../vocabulary/demonyms.ts';
import { inEachLanguage, interfaceLanguages, type InterfaceLanguage } from '../../vocabulary/define.ts';
import { languageName } from '../../vocabulary/languages.ts';
import { fold, wordsOf } from './fold.ts';
import { stem } from './stem.ts';
import { typedWordsOf } from '../../vocabulary/typed-words/typed-words.ts';
import type { VocabularyName } from '../../vocabulary/vocabularies.ts';

/** What people may type for one term: labels and synonyms in every language, and words that no page shows. */
export interface SearchWords {
  readonly facet: FacetKey;
  readonly term: string;
  readonly words: readonly string[];
  /** Whether the words mean the same, so that an entry that says one of them says them all. */
  readonly alike?: true;
  /** Whether people in need say so, who are led to helplines. */
  readonly need?: true;
  /** What a country is called that no entry tells of, so that the list index has no label for it. */
  readonly names?: CountryNames;
}

export type CountryNames = Readonly<Record<InterfaceLanguage, string>>;

/** The vocabulary behind a facet, by which its terms' other words are found. */
const vocabularyOf: Readonly<Partial<Record<FacetKey, VocabularyName>>> = {
  focus: 'focusAreas',
  technology: 'technologies',
  purpose: 'purposes',
  pillar: 'pillars',
  exploitation: 'exploitation',
  user: 'users',
  region: 'regions',
  status: 'statuses',
  access: 'access',
  sector: 'sectors',
};

/** What organisations are called beside their names: acronyms, names in other languages, earlier ones. */
interface Called {
  readonly acronyms?: readonly string[] | undefined;
  readonly formerly?: readonly string[] | undefined;
  readonly names?: readonly { readonly name: string }[] | undefined;
}

/** Whoever searches in another script is known by the name of the country. */
const latin = /^[\p{Script=Latin}\p{P}\s]+$/u;

/**
 * Capitals whose names mean something else too, as a search compares them: "me quitó", "sucre", "je suis seul", "male workers",
 * Roma people, "paz", "ama de casa", APIs and San Francisco; or that are better known as places in other countries.
 */
const meaningMore = new Set([
  'quito',
  'sucre',
  'seul',
  'male',
  'rome',
  'roma',
  'la paz',
  'ama',
  'apia',
  'sana',
  'the valley',
  'victoria',
  'plymouth',
  'hamilton',
]);

const wordsOfTerm = (facet: FacetKey, term: string, register: ReadonlyMap<string, Called>): readonly string[] => {
  const { terms }: Facet = facets[facet];
  if (terms === 'organisation') {
    const { acronyms = [], formerly = [], names = [] } = register.get(term) ?? {};
    return [...acronyms, ...formerly, ...names.map(({ name }) => name)];
  }
  if (terms === 'language') return interfaceLanguages.map((language) => languageName(term, language));
  if (terms === 'country') {
    if (!isCountry(term)) return [];
    const names = interfaceLanguages.map((language) => countryName(term, language));
    const capitals = capitalsOf(term).filter((name) => latin.test(name) && !meaningMore.has(fold(name)));
    return [...names, ...capitals, ...Object.values(countrySynonyms[term] ?? {}).flat(), ...(demonyms[term]?.split(', ') ?? [])];
  }
  const { label, synonyms } = terms[term] ?? {};
  const vocabulary = vocabularyOf[facet];
  const typed = vocabulary === undefined ? [] : typedWordsOf(vocabulary, term).words;
  return [...Object.values(label ?? {}), ...Object.values(synonyms ?? {}).flat(), ...typed];
};

const groupsOfTerm = (facet: FacetKey, term: string): readonly SearchWords[] => {
  const vocabulary = vocabularyOf[facet];
  if (vocabulary === undefined) return [];
  const { groups, needs } = typedWordsOf(vocabulary, term);
  return [
    ...groups.map((words): SearchWords => ({ facet, term, words, alike: true })),
    ...needs.map((words): SearchWords => ({ facet, term, words, alike: true, need: true })),
  ];
};

const wordsOfCountry = (term: string): readonly string[] => [...new Set(wordsOfTerm('country', term, new Map()))];
const keyOf = (text: string): string => wordsOf(fold(text)).map(stem).join(' ');

/**
 * Countries that no entry tells of: each has a page of helplines, to which its names lead. Who asks for what is French means
 * France, of which there are entries, and not the French Southern Territories.
 */
const otherCountries = (index: FacetIndex): readonly SearchWords[] => {
  const taken = new Set([...index.sets.country.keys()].flatMap(wordsOfCountry).map(keyOf));
  return (Object.keys(countries) as CountryCode[])
    .filter((term) => !index.sets.country.has(term))
    .map((term) => ({
      facet: 'country',
      term,
      words: wordsOfCountry(term).filter((word) => !taken.has(keyOf(word))),
      names: inEachLanguage((language) => countryName(term, language)),
    }));
};

/**
 * The words for every term in use, and for every country. The names of organisations are left out, since they are the labels of the list index.
 * @param register other names of organisations, by id
 */
export const searchWords = (index: FacetIndex, register: ReadonlyMap<string, Called> = new Map()): readonly SearchWords[] =>
  facetKeys
    .flatMap((facet) =>
      [...index.sets[facet].keys()].flatMap((term): SearchWords[] => {
        const words = [...new Set(wordsOfTerm(facet, term, register))];
        return [...(words.length === 0 ? [] : [{ facet, term, words }]), ...groupsOfTerm(facet, term)];
      }),
    )
    .concat(otherCountries(index));
