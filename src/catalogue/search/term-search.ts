import { sizeOf } from '../facets/bitset.ts';
import type { ListIndex } from '../index/list-index.ts';
import type { FacetKey } from '../facets/facet-keys.ts';
import { forEachInSlices } from '../index/slices.ts';
import { fold, initialsOf, wordsOf } from './fold.ts';
import { unspaced } from './unspaced.ts';
import { isSlipOf } from './letters.ts';
import type { CountryNames, SearchWords } from './search-words.ts';
import { stem } from './stem.ts';
import { isPersonal, saysNothing, wordsThatCount } from './stop-words.ts';

export interface TermRef {
  readonly facet: FacetKey;
  readonly term: string;
}

/** A term with a page of its own. */
export interface PageRef extends TermRef {
  /** Only of a country that no entry tells of: its page is that of its helplines. */
  readonly names?: CountryNames | undefined;
}

/** A name of those that mean the same. */
export interface AlikeName {
  readonly text: string;
  /** The stems of its words. */
  readonly stems: readonly string[];
}

/** Words of a query that follow each other, and the terms that they name together. */
export interface TermPhrase {
  /** Those of them that count. */
  readonly words: readonly string[];
  readonly terms: readonly TermRef[];
  /** What the terms were found by. */
  readonly key: string;
}

export interface TermMatch {
  readonly phrases: readonly TermPhrase[];
  /** Terms worth offering as filters, best first. */
  readonly suggestions: readonly TermRef[];
  /** Countries that it names, or helplines if it asks for them; terms that the whole query names; organisations with all of its words. */
  readonly pages: readonly PageRef[];
  /** The words that ask for helplines, where a page of helplines answers them. */
  readonly answered: readonly string[];
  /** Terms that whoever is still typing may mean: those that the query names, that begin with it, and that have a word that does. */
  readonly begun: readonly PageRef[];
}

export interface TermSearch {
  /** @param query folded */
  readonly find: (query: string) => TermMatch;
  /** Terms with a word in one of their names that is nearly this one. */
  readonly similar: (word: string) => readonly TermRef[];
  /** A word of a script without spaces as the two names that it is made of, such as a country and a helpline. */
  readonly parted: (word: string) => readonly string[];
  /** What else a term is called: each of its labels and synonyms, as the stems of its words. */
  readonly namesOf: (ref: TermRef) => readonly (readonly string[])[];
  /** What means the same as a phrase where it names this term; nothing where that is not known. */
  readonly alike: (ref: TermRef, phrase: TermPhrase) => readonly AlikeName[];
}

/** The longest name of a country has nine. */
const longestPhrase = 9;
const shortestBeginning = 2;
/** A word inside a name is begun by so many letters: fewer begin most names. */
const shortestInner = 3;
/** A sentence names about so many. */
const mostSuggestions = 6;
const mostPages = 2;
/** The term of all helplines. */
export const helplines = { facet: 'focus', term: 'helplines' } satisfies TermRef;

const wholeKey = (words: readonly string[]): string => words.map(stem).join(' ');
const keyOf = (words: readonly string[]): string => wholeKey(wordsThatCount(words));

/** Whose names say all that they say in the words that count. Of "has my passport" and "mine d'or" too little would be left. */
const proper: ReadonlySet<FacetKey> = new Set(['organisation', 'country', 'language']);

/** What the words of a name are found by, first what it is told from others by. */
const keysOf = (facet: FacetKey, words: readonly string[]): readonly string[] => {
  const counting = wordsThatCount(words);
  if (counting.length === words.length) return [wholeKey(words)];
  return counting.length > 1 || proper.has(facet) ? [wholeKey(counting), wholeKey(words)] : [wholeKey(words)];
};

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
  const otherCountries = new Map(searchWords.flatMap(({ term, names }) => (names === undefined ? [] : [[term, names] as const])));
  const groups = new Map<string, (readonly AlikeName[])[]>();
  const needs = new Set<string>();
  const byOrganisationWord = new Map<string, TermRef[]>();
  const addPhrase = ({ facet, term }: TermRef, text: string): void => {
    const folded = fold(text);
    phrases.push({ facet, term, folded });
    const keys = keysOf(facet, wordsOf(folded));
    for (const key of keys) add(byPhrase, key, { facet, term });
    add(names, `${facet} ${term}`, wordsOf(keys[0] ?? ''));
    if (facet === 'organisation')
      for (const word of new Set([...wordsOf(folded), initialsOf(text)])) add(byOrganisationWord, word, { facet, term });
  };
  await forEachInSlices(searchWords, ({ facet, term, words, alike, need }) => {
    for (const text of words) addPhrase({ facet, term }, text);
    if (alike !== true) return;
    const keys = words.map((text) => keysOf(facet, wordsOf(fold(text))));
    const texts = new Map(keys.map(([first = ''], at) => [first, words[at] ?? '']));
    const group = Array.from(texts, ([first, text]) => ({ text, stems: wordsOf(first) })).filter(({ stems }) => !saysNothing(stems));
    for (const key of new Set(keys.flat())) {
      add(groups, `${facet} ${term} ${key}`, group);
      if (need === true) needs.add(key);
    }
  });
  await forEachInSlices([...index.sets.organisation.keys()], (term) =>
    addPhrase({ facet: 'organisation', term }, index.label('organisation', term)),
  );

  const sizes = ({ facet, term }: TermRef): number => sizeOf(index.sets[facet].get(term) ?? new Uint32Array());
  const hasEntries = ({ facet, term }: TermRef): boolean => index.sets[facet].has(term);
  /** Those of some terms that have a page. */
  const pagesOf = (terms: readonly TermRef[]): readonly PageRef[] =>
    terms.flatMap((ref): PageRef[] => {
      const names = ref.facet === 'country' ? otherCountries.get(ref.term) : undefined;
      return names !== undefined ? [{ ...ref, names }] : hasEntries(ref) ? [ref] : [];
    });
  const bySize = (terms: readonly TermRef[]): TermRef[] => terms.toSorted((a, b) => sizes(b) - sizes(a));

  const organisationsWith = (words: readonly string[]): TermRef[] => {
    const [first, ...rest] = words.map((word) => byOrganisationWord.get(word) ?? []);
    return (first ?? []).filter(({ term }) => rest.every((terms) => terms.some((other) => other.term === term)));
  };

  /** Cuts the query into the longest phrases that name terms, from the left. */
  const phrasesOf = (words: readonly string[]): TermPhrase[] => {
    const counting = new Set(wordsThatCount(words));
    const found: TermPhrase[] = [];
    for (let at = 0; at < words.length;) {
      let length = Math.min(longestPhrase, words.length - at);
      const cut = (): readonly string[] => words.slice(at, at + length);
      const keyOfCut = (): string | undefined => [wholeKey(cut()), keyOf(cut())].find((key) => byPhrase.has(key));
      while (length > 0 && (!cut().some((word) => counting.has(word)) || keyOfCut() === undefined)) length--;
      const key = length === 0 ? undefined : keyOfCut();
      if (key !== undefined) {
        // Whoever says what happens to them asks for a helpline, by whatever word.
        const terms = once([...(byPhrase.get(key) ?? []), ...(needs.has(key) ? [helplines] : [])]);
        found.push({ words: cut().filter((word) => counting.has(word)), terms, key });
      }
      at += Math.max(1, length);
    }
    return found;
  };

  const similar = (word: string): readonly TermRef[] => {
    // A word just so inside a longer name, as “vieux” in “vieux téléphones”, names nothing alone.
    const near = (other: string): boolean => other !== word && isSlipOf(word, other);
    // "Marino" is no country, and "Maria" no slip of one.
    const isNear = ({ facet, folded }: Phrase): boolean => (facet === 'country' ? near(folded) : wordsOf(folded).some(near));
    return once(phrases.filter(isNear).map(({ facet, term }) => ({ facet, term })));
  };

  const isHelplines = ({ facet, term }: TermRef): boolean => facet === 'focus' && term === helplines.term;

  const countriesIn = (refs: readonly TermRef[]): readonly TermRef[] =>
    once(refs).filter(({ facet, term }) => facet === 'country' && term !== 'global');

  /**
   * Where a query leads before anything else. Nobody in danger should have to know the word "helpline": a country that is named
   * leads to its helplines, whatever else is asked; and where none is, whoever speaks of a person is led to those of all.
   */
  const leadsOf = (found: readonly TermPhrase[], words: readonly string[]): Pick<TermMatch, 'pages' | 'answered'> => {
    const asking = found.filter(({ terms }) => terms.some(isHelplines));
    const answered = asking.flatMap((phrase) => phrase.words);
    // Who asks for a hotline in Spanish does not ask for that of Spain.
    const named = found.flatMap(({ terms }) => (terms.some(({ facet }) => facet === 'language') ? [] : terms));
    const unknown = wordsThatCount(words).filter((word) => !found.some((phrase) => phrase.words.includes(word)));
    const exact = countriesIn(named);
    if (exact.length > 0 && exact.length <= mostPages) return { pages: exact, answered };
    // Declined, a name is nearly the one that is known. That of a person may be too, so the way to all helplines stays beside it.
    const near = exact.length === 0 && asking.length > 0 ? countriesIn(unknown.flatMap(similar)) : [];
    if (near.length === 1) return { pages: [...near, helplines], answered };
    return { pages: asking.length > 0 || isPersonal(words) ? [helplines] : [], answered: [] };
  };

  return {
    similar,
    parted: (word) => {
      if (!unspaced.test(word) || byPhrase.has(keyOf([word]))) return [word];
      const cuts = Array.from({ length: word.length - 1 }, (_, at) => [word.slice(0, at + 1), word.slice(at + 1)]);
      return cuts.find((parts) => parts.every((part) => byPhrase.has(keyOf([part])))) ?? [word];
    },
    namesOf: ({ facet, term }) => names.get(`${facet} ${term}`) ?? [],
    alike: ({ facet, term }, { key }) => groups.get(`${facet} ${term} ${key}`)?.flat() ?? [],
    find: (query) => {
      const words = wordsOf(query);
      if (words.length === 0) return { phrases: [], suggestions: [], pages: [], answered: [], begun: [] };
      const found = phrasesOf(words);
      const named = query.length < 3 ? [] : organisationsWith(words);
      const beginnings = query.length < shortestBeginning ? [] : phrases.filter(({ folded }) => folded.startsWith(query));
      const inner = query.length < shortestInner ? [] : phrases.filter(({ folded }) => folded.includes(` ${query}`));
      const refs = (all: readonly Phrase[]): TermRef[] => once(all.map(({ facet, term }) => ({ facet, term })));
      const [first] = found;
      const whole = found.length === 1 && first?.words.length === wordsThatCount(words).length ? first.terms : [];
      const meant = once([...found.flatMap(({ terms }) => bySize(terms)), ...bySize(named), ...bySize(refs(beginnings))]);
      const leads = leadsOf(found, words);
      return {
        phrases: found,
        answered: leads.answered,
        begun: pagesOf(once([...meant, ...bySize(refs(inner))])),
        suggestions: meant.filter(hasEntries).slice(0, mostSuggestions),
        pages: pagesOf(once([...leads.pages, ...bySize(whole), ...bySize(named)])).slice(0, mostPages),
      };
    },
  };
};
