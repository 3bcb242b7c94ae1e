import { sizeOf } from '../facets/bitset.ts';
import type { ListIndex } from '../index/list-index.ts';
import type { FacetKey } from '../facets/facet-keys.ts';
import { forEachInSlices } from '../index/slices.ts';
import { fold, initialsOf, wordsOf } from './fold.ts';
import { createSlipSearch } from './slip-search.ts';
import type { SearchWords } from './search-words.ts';

export interface TermRef {
  readonly facet: FacetKey;
  readonly term: string;
}

/** A stretch of the query, and the terms it names. All of the query's stretches together say what is wanted. */
export type TermGroup = readonly TermRef[];

export interface TermMatch {
  /** One group for each stretch of the query that names terms; empty unless the whole query does. */
  readonly groups: readonly TermGroup[];
  /** Terms worth offering as filters, best first. */
  readonly suggestions: readonly TermRef[];
}

export interface TermSearch {
  readonly clear: (query: string) => TermMatch;
  /** Terms whose words are like the query, with their distance from it, best first. */
  readonly similar: (query: string, signal?: AbortSignal) => Promise<readonly (TermRef & { readonly score: number })[]>;
}

/** Words between the words: they name nothing. */
const connecting = new Set(
  'a an and at by de del des du el en et for from in la las le les los of on or para por pour sur the to with y'.split(' '),
);

const longestPhrase = 6;
const slipsAllowed = 0.25;
const shortestBeginning = 2;
const mostSuggestions = 4;

/** Singular and plural are the same word here. */
const stem = (word: string): string => (word.length > 3 ? word.replace(/e?s?$/, '') : word);

const keyOf = (words: readonly string[]): string => words.map(stem).join(' ');

interface Phrase extends TermRef {
  readonly folded: string;
}

const add = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
};

const once = (terms: readonly TermRef[]): TermRef[] => [...new Map(terms.map((term) => [`${term.facet} ${term.term}`, term])).values()];

/** Search over labels, synonyms and organisations. Queries come folded. */
export const createTermSearch = async (index: ListIndex, searchWords: readonly SearchWords[]): Promise<TermSearch> => {
  const organisations = [...index.sets.organisation.keys()].map((term): TermRef => ({ facet: 'organisation', term }));
  const phrases: Phrase[] = [];
  const byPhrase = new Map<string, TermRef[]>();
  const byOrganisationWord = new Map<string, TermRef[]>();
  const addPhrase = ({ facet, term }: TermRef, text: string): string => {
    const folded = fold(text);
    phrases.push({ facet, term, folded });
    add(byPhrase, keyOf(wordsOf(folded)), { facet, term });
    return folded;
  };
  await forEachInSlices(searchWords, ({ facet, term, words }) => {
    for (const text of words) addPhrase({ facet, term }, text);
  });
  await forEachInSlices(organisations, (ref) => {
    const label = index.label('organisation', ref.term);
    for (const word of new Set([...wordsOf(addPhrase(ref, label)), initialsOf(label)])) add(byOrganisationWord, word, ref);
  });
  const slips = await createSlipSearch(phrases.map(({ folded }) => folded));

  const sizes = ({ facet, term }: TermRef): number => sizeOf(index.sets[facet].get(term) ?? new Uint32Array());
  const bySize = (terms: readonly TermRef[]): TermRef[] => terms.toSorted((a, b) => sizes(b) - sizes(a));

  const organisationsWith = (words: readonly string[]): TermRef[] => {
    const [first, ...rest] = words.map((word) => byOrganisationWord.get(word) ?? []);
    return (first ?? []).filter(({ term }) => rest.every((terms) => terms.some((other) => other.term === term)));
  };

  /** Cuts the query into the longest phrases that name terms, from the left. */
  const groupsOf = (words: readonly string[]): { groups: TermGroup[]; whole: boolean } => {
    const groups: TermGroup[] = [];
    let whole = true;
    for (let at = 0; at < words.length;) {
      let length = Math.min(longestPhrase, words.length - at);
      while (length > 0 && !byPhrase.has(keyOf(words.slice(at, at + length)))) length--;
      const found = length === 0 ? undefined : byPhrase.get(keyOf(words.slice(at, at + length)));
      if (found !== undefined) groups.push(once(found));
      else if (!connecting.has(words[at] ?? '')) whole = false;
      at += Math.max(1, length);
    }
    return { groups, whole };
  };

  return {
    clear: (query) => {
      const words = wordsOf(query);
      if (words.length === 0) return { groups: [], suggestions: [] };
      const { groups, whole } = groupsOf(words);
      const named = query.length < 3 ? [] : organisationsWith(words);
      const beginnings = query.length < shortestBeginning ? [] : phrases.filter(({ folded }) => folded.startsWith(query));
      const complete = whole ? groups : [];
      return {
        groups: complete.length > 1 ? complete : named.length + complete.length > 0 ? [once([...complete.flat(), ...named])] : [],
        suggestions: once([
          ...groups.flatMap(bySize),
          ...bySize(named),
          ...bySize(once(beginnings.map(({ facet, term }) => ({ facet, term })))),
        ])
          .filter(({ facet, term }) => index.sets[facet].has(term))
          .slice(0, mostSuggestions),
      };
    },
    similar: async (query, signal) => {
      if (query.length < 4) return [];
      const best = new Map<string, TermRef & { score: number }>();
      for (const { at, score } of await slips.search(query, slipsAllowed, signal)) {
        const phrase = phrases[at];
        if (phrase === undefined) continue;
        const { facet, term } = phrase;
        const key = `${facet} ${term}`;
        if (!best.has(key)) best.set(key, { facet, term, score });
      }
      return [...best.values()];
    },
  };
};
