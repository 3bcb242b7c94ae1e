import { sizeOf } from '../facets/bitset.ts';
import type { ListIndex } from '../index/list-index.ts';
import type { FacetKey } from '../facets/facet-keys.ts';
import { forEachInSlices } from '../index/slices.ts';
import { fold, initialsOf, wordsOf } from './fold.ts';
import { isSlipOf } from './letters.ts';
import type { SearchWords } from './search-words.ts';
import { stem } from './stem.ts';
import { wordsThatCount } from './stop-words.ts';

export interface TermRef {
  readonly facet: FacetKey;
  readonly term: string;
}

/** Words of a query that follow each other, and the terms that they name together. */
export interface TermPhrase {
  readonly words: readonly string[];
  readonly terms: readonly TermRef[];
}

export interface TermMatch {
  readonly phrases: readonly TermPhrase[];
  /** Terms worth offering as filters, best first. */
  readonly suggestions: readonly TermRef[];
  /** Terms that the whole query names, and organisations with all of its words, best first. */
  readonly pages: readonly TermRef[];
  /** Terms that whoever is still typing may mean: those that the query names, that begin with it, and that have a word that does. */
  readonly begun: readonly TermRef[];
}

export interface TermSearch {
  /** @param query folded */
  readonly find: (query: string) => TermMatch;
  /** Terms with a word in one of their names that is nearly this one. */
  readonly similar: (word: string) => readonly TermRef[];
  /** What else a term is called: each of its labels and synonyms, as the stems of its words. */
  readonly namesOf: (ref: TermRef) => readonly (readonly string[])[];
}

const longestPhrase = 6;
const shortestBeginning = 2;
/** A word inside a name is begun by so many letters: fewer begin most names. */
const shortestInner = 3;
/** A sentence names about so many. */
const mostSuggestions = 6;
const mostPages = 2;

const keyOf = (words: readonly string[]): string => wordsThatCount(words).map(stem).join(' ');

interface Phrase extends TermRef {
  readonly folded: string;
}

const add = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
};

const once = (terms: readonly TermRef[]): TermRef[] => [...new Map(terms.map((term) => [`${term.facet} ${term.term}`, term])).values()];

/** Search over labels, synonyms and organisations. */
export const createTermSearch = async (index: ListIndex, searchWords: readonly SearchWords[]): Promise<TermSearch> => {
  const phrases: Phrase[] = [];
  const byPhrase = new Map<string, TermRef[]>();
  const names = new Map<string, (readonly string[])[]>();
  const byOrganisationWord = new Map<string, TermRef[]>();
  const addPhrase = ({ facet, term }: TermRef, text: string): void => {
    const folded = fold(text);
    phrases.push({ facet, term, folded });
    const key = keyOf(wordsOf(folded));
    add(byPhrase, key, { facet, term });
    add(names, `${facet} ${term}`, wordsOf(key));
    if (facet === 'organisation')
      for (const word of new Set([...wordsOf(folded), initialsOf(text)])) add(byOrganisationWord, word, { facet, term });
  };
  await forEachInSlices(searchWords, ({ facet, term, words }) => {
    for (const text of words) addPhrase({ facet, term }, text);
  });
  await forEachInSlices([...index.sets.organisation.keys()], (term) =>
    addPhrase({ facet: 'organisation', term }, index.label('organisation', term)),
  );

  const sizes = ({ facet, term }: TermRef): number => sizeOf(index.sets[facet].get(term) ?? new Uint32Array());
  const bySize = (terms: readonly TermRef[]): TermRef[] => terms.toSorted((a, b) => sizes(b) - sizes(a));

  const organisationsWith = (words: readonly string[]): TermRef[] => {
    const [first, ...rest] = words.map((word) => byOrganisationWord.get(word) ?? []);
    return (first ?? []).filter(({ term }) => rest.every((terms) => terms.some((other) => other.term === term)));
  };

  /** Cuts the query into the longest phrases that name terms, from the left. */
  const phrasesOf = (words: readonly string[]): TermPhrase[] => {
    const found: TermPhrase[] = [];
    for (let at = 0; at < words.length;) {
      let length = Math.min(longestPhrase, words.length - at);
      const named = (): readonly TermRef[] | undefined => byPhrase.get(keyOf(words.slice(at, at + length)));
      while (length > 0 && named() === undefined) length--;
      const terms = length === 0 ? undefined : named();
      if (terms !== undefined) found.push({ words: words.slice(at, at + length), terms: once(terms) });
      at += Math.max(1, length);
    }
    return found;
  };

  return {
    similar: (word) => {
      const near = (other: string): boolean => isSlipOf(word, other);
      return once(phrases.filter(({ folded }) => wordsOf(folded).some(near)).map(({ facet, term }) => ({ facet, term })));
    },
    namesOf: ({ facet, term }) => names.get(`${facet} ${term}`) ?? [],
    find: (query) => {
      const words = wordsOf(query);
      if (words.length === 0) return { phrases: [], suggestions: [], pages: [], begun: [] };
      const found = phrasesOf(wordsThatCount(words));
      const named = query.length < 3 ? [] : organisationsWith(words);
      const beginnings = query.length < shortestBeginning ? [] : phrases.filter(({ folded }) => folded.startsWith(query));
      const inner = query.length < shortestInner ? [] : phrases.filter(({ folded }) => folded.includes(` ${query}`));
      const known = ({ facet, term }: TermRef): boolean => index.sets[facet].has(term);
      const refs = (all: readonly Phrase[]): TermRef[] => once(all.map(({ facet, term }) => ({ facet, term })));
      const [first] = found;
      const whole = found.length === 1 && first?.words.length === wordsThatCount(words).length ? first.terms : [];
      const meant = once([...found.flatMap(({ terms }) => bySize(terms)), ...bySize(named), ...bySize(refs(beginnings))]).filter(known);
      return {
        phrases: found,
        begun: once([...meant, ...bySize(refs(inner)).filter(known)]),
        suggestions: meant.slice(0, mostSuggestions),
        pages: once([...bySize(whole), ...bySize(named)])
          .filter(known)
          .slice(0, mostPages),
      };
    },
  };
};
