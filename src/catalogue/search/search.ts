import { hasRow, rowsOf, sizeOf, type RowSet } from '../facets/bitset.ts';
import { forEachInSlices } from '../index/slices.ts';
import type { ListIndex } from '../index/list-index.ts';
import { spelledNumbers } from '../text/typed-number.ts';
import type { Answer, TextHits } from './answer.ts';
import { askedWords } from './asked-words.ts';
import { isOnlyNumbers } from './only-numbers.ts';
import { fold, wordsOf } from './fold.ts';
import { createNameSearch, nameTiers } from './name-search.ts';
import { entriesWithNumber, isNumber, type EntryNumbers } from './number-search.ts';
import { wordsInScripts } from './other-scripts.ts';
import { rank, shares, type AskedWord } from './rank.ts';
import type { SearchWords } from './search-words.ts';
import { withDigits } from './spelled-digits.ts';
import { saysNothing } from './stop-words.ts';
import { thenRest } from './then-rest.ts';
import { createTermSearch, helplines, type TermPhrase, type TermRef } from './term-search.ts';
import { addWeight, createWordIndex, weights, type Similar } from './word-index.ts';

/** What the search needs beside the index of the explorer. */
export interface SearchData {
  readonly words: readonly SearchWords[];
  readonly numbers: readonly EntryNumbers[];
}

export interface CatalogueSearch {
  /**
   * @param signal says when nobody waits for the answer any more, which then is not whole
   * @param texts what the full texts have of the query's words, once that is known
   */
  readonly find: (query: string, signal?: AbortSignal, texts?: TextHits) => Promise<Answer>;
  /** The words of a query that are looked for. */
  readonly asked: (query: string) => readonly string[];
  /** A few rows whose names come nearest to a query that found nothing. */
  readonly nearest: (query: string, signal?: AbortSignal) => Promise<readonly number[]>;
}

/** A longer word that begins like the one asked for says less, and one that is only similar less still. */
const quality = { beginning: 0.5, similar: 0.35, number: 12 } as const;
/**
 * A slip may stand somewhere: one name is spelled "Traficking Stories", and texts that say "Traffik" have the stem of "traffiking".
 * A long word is taken for a slip too where a similar one is in so many times as many entries.
 */
const rare = { letters: 8, times: 50 } as const;
/**
 * A term with a greater share of all entries says too little of a word for all of them to be found by it: alone, beside other
 * words, or in the place of a word that no entry says.
 */
const narrow = { alone: 0.05, beside: 0.3, instead: 1 / 6 } as const;
/** What a helpline of the country is worth beside its words. */
const lineThere = 6;
/** What a name that is the query, or begins like it, is worth beside its words. */
const lifts: Readonly<Partial<Record<number, number>>> = { [nameTiers.same]: 30, [nameTiers.beginning]: 6 };

/**
 * One search over names, other names, organisations, numbers, the words of every vocabulary, summaries, and of full texts
 * as far as they were asked. A term that a word names lifts the entries that have it and excludes none.
 */
export const createSearch = async (index: ListIndex, { words: searchWords, numbers }: SearchData): Promise<CatalogueSearch> => {
  const names = await createNameSearch(index);
  const countries = new Set(searchWords.flatMap(({ facet, term }) => (facet === 'country' ? [term] : [])));
  const allWords = [...searchWords, ...wordsInScripts(countries)];
  const terms = await createTermSearch(index, allWords);
  const wordIndex = await createWordIndex(index, allWords);
  // An entry with one form of exploitation, or one organisation, is more about it than one with ten.
  const termsAt = new Map<string, Uint16Array>();
  await forEachInSlices(Object.entries(index.sets), ([facet, sets]) => {
    const counts = new Uint16Array(index.rows);
    for (const set of sets.values()) for (const row of rowsOf(set)) counts[row] = (counts[row] ?? 0) + 1;
    termsAt.set(facet, counts);
  });

  const setOf = ({ facet, term }: TermRef): RowSet => index.sets[facet].get(term) ?? new Uint32Array();
  const narrowestFirst = (refs: readonly TermRef[]): TermRef[] => refs.toSorted((a, b) => sizeOf(setOf(a)) - sizeOf(setOf(b)));

  /** How much each row says of a name that may have several words: as much as of the one that it says least of. */
  const rowsSaying = (stems: readonly string[]): Map<number, number> => {
    const [first, ...rest] = stems.map(wordIndex.withStem);
    const said = new Map<number, number>();
    for (const [row, weight] of first ?? []) {
      const least = rest.reduce((sofar, other) => Math.min(sofar, other?.get(row) ?? 0), weight);
      if (least > 0) said.set(row, least);
    }
    return said;
  };

  /** Rows that say one of some names of equal meaning, and how much the name says there. */
  const rowsSayingAny = (names: readonly (readonly string[])[]): Map<number, number> => {
    const said = new Map<number, number>();
    for (const stems of names) for (const [row, weight] of rowsSaying(stems)) said.set(row, Math.max(said.get(row) ?? 0, weight));
    return said;
  };

  /** What a row says that means the same as a phrase, where it does not say the phrase itself. */
  const saidAlike = (phrase: TermPhrase, row: number): readonly string[] => {
    const says = (key: string): boolean => wordIndex.withStem(key)?.has(row) === true;
    if (phrase.words.every((word) => wordIndex.same(word)?.has(row))) return [];
    const names = phrase.terms.flatMap((ref) => terms.alike(ref, phrase));
    return names
      .filter(({ stems }) => stems.every(says))
      .map(({ text }) => text)
      .slice(0, 1);
  };

  /** @param isSaid whether it counts which rows say a name of the term */
  const addTerm = (postings: Map<number, number>, ref: TermRef, isSaid: boolean): void => {
    const set = index.sets[ref.facet].get(ref.term);
    if (set === undefined) return;
    const said = isSaid ? rowsSayingAny(terms.namesOf(ref)) : new Map<number, number>();
    const own = ref.facet === 'country' ? weights.country : ref.facet === 'organisation' ? weights.organisation : weights.term;
    for (const row of rowsOf(set)) {
      const lift = own / Math.sqrt(Math.max(1, termsAt.get(ref.facet)?.[row] ?? 1));
      addWeight(postings, row, lift + (said.has(row) ? weights.summary : 0));
    }
  };

  type Heard = Omit<AskedWord, 'word'> & { readonly postings: Map<number, number> };

  const postingsOf = (word: string, phrases: readonly TermPhrase[], texts: TextHits | undefined, isAlone: boolean): Heard => {
    const postings = new Map<number, number>();
    if (isNumber(word)) {
      for (const id of entriesWithNumber(numbers, word)) {
        const row = index.rowOf(id);
        if (row !== undefined) addWeight(postings, row, quality.number);
      }
      // Whoever types the number of a line is shown no other line because its name has the same digits.
      if (postings.size > 0) return { postings };
    }
    const named = phrases.filter((phrase) => phrase.words.includes(word));
    const alike = named.filter((phrase) => phrase.terms.some((ref) => terms.alike(ref, phrase).length > 0));
    // “Thé” is tea, and folded what every text has.
    if (alike.length === 0 || !saysNothing([word])) {
      for (const [row, weight] of wordIndex.same(word) ?? []) addWeight(postings, row, weight);
      if (!/\p{N}/u.test(word)) for (const [row, weight] of wordIndex.longer(word)) addWeight(postings, row, weight * quality.beginning);
      for (const row of texts?.get(word) ?? []) addWeight(postings, row, weights.text);
    }
    const addTerms = (): void => named.forEach((phrase) => phrase.terms.forEach((ref) => addTerm(postings, ref, alike.length === 0)));
    if (alike.length === 0) {
      addTerms();
      return { postings };
    }
    const said = rowsSayingAny(
      alike.flatMap((phrase) => phrase.terms.flatMap((ref) => terms.alike(ref, phrase).map(({ stems }) => stems))),
    );
    // What words mean together, none of them says alone: a battery has a passport too.
    const isPart = said.size > 0 && alike.some((phrase) => phrase.words.length > 1);
    if (isPart) for (const [row, weight] of postings) postings.set(row, said.has(row) ? 0 : Math.min(weight, weights.text));
    for (const [row, weight] of said) addWeight(postings, row, weight);
    const near = new Map<number, number>();
    for (const row of postings.keys()) near.set(row, shares.part);
    const isAnywhere =
      near.size > 0 || alike.some((phrase) => phrase.words.some((other) => other !== word && wordIndex.same(other) !== undefined));
    const saying = new Set(isPart ? said.keys() : near.keys());
    addTerms();
    const sets = narrowestFirst(named.flatMap((phrase) => phrase.terms)).map(setOf);
    const upTo = (most: number): RowSet[] => sets.filter((set) => sizeOf(set) <= index.rows * most);
    if (!isAnywhere) {
      // Where nothing says any of it, all of the narrowest term does, unless that is wide too.
      const [narrowest] = upTo(narrow.instead);
      if (narrowest === undefined) return { postings, saying };
      for (const row of rowsOf(narrowest)) saying.add(row);
    }
    const bringNear = (set: RowSet, share: number): void => {
      for (const row of rowsOf(set)) if (!near.has(row)) near.set(row, share);
    };
    for (const set of upTo(isAlone ? narrow.alone : narrow.beside)) bringNear(set, shares.narrow);
    for (const set of upTo(narrow.instead)) bringNear(set, shares.wide);
    return { postings, saying, near };
  };

  /** Two words that stand nowhere may be one: "shuva yatra". */
  const joined = (words: readonly string[], at: number): Map<number, number> => {
    const found = new Map<number, number>();
    for (const pair of [words.slice(at - 1, at + 1), words.slice(at, at + 2)]) {
      if (pair.length === 2) for (const [row, weight] of wordIndex.same(pair.join('')) ?? []) addWeight(found, row, weight);
    }
    return found;
  };

  const wordsIn = (text: string): readonly string[] => {
    const spelled = spelledNumbers(text).find((digits) => entriesWithNumber(numbers, digits).length > 0);
    return spelled === undefined ? [...new Set(askedWords(text).flatMap(terms.parted))] : [spelled];
  };

  /** What each word of a query says, where the query names these terms. */
  const hear = async (words: readonly string[], phrases: readonly TermPhrase[], texts: TextHits | undefined): Promise<readonly Heard[]> => {
    const isAlone = phrases.length === 1 && words.every((other) => phrases[0]?.words.includes(other));
    const heard: Heard[] = [];
    await forEachInSlices(
      words,
      (word, at) => {
        const own = postingsOf(word, phrases, texts, isAlone);
        heard.push(own.postings.size === 0 ? { postings: joined(words, at) } : own);
      },
      1,
    );
    return heard;
  };

  /** What a word says where it is taken for a slip; undefined where it is none, or nothing is like it. */
  const slipOf = async (word: string, { postings: own }: Heard): Promise<Similar | undefined> => {
    if (own.size > 0 && (word.length < rare.letters || own.size * rare.times > index.rows)) return undefined;
    const { postings, likeliest } = await wordIndex.similar(word);
    if (own.size > 0 && postings.size < own.size * rare.times) return undefined;
    const similar = new Map([...postings].map(([row, weight]) => [row, weight * quality.similar]));
    if (similar.size === 0) for (const ref of await thenRest(() => terms.similar(word))) addTerm(similar, ref, true);
    return similar.size === 0 ? undefined : { postings: similar, likeliest };
  };

  /** What a word says by itself, and what it says as the slip that it is, which may name a term with its neighbours. */
  const withSlip = (heard: Heard, { postings, likeliest }: Similar, phrases: readonly TermPhrase[]): Heard => {
    const both = new Map(heard.postings);
    for (const [row, weight] of postings) both.set(row, Math.max(both.get(row) ?? 0, weight));
    const named = new Map<number, number>();
    for (const { words, terms: refs } of phrases)
      if (likeliest !== undefined && words.includes(likeliest)) for (const ref of refs) addTerm(named, ref, true);
    for (const [row, weight] of named) addWeight(both, row, weight * quality.similar);
    return { postings: both };
  };

  const find: CatalogueSearch['find'] = async (asText, signal, texts) => {
    const text = withDigits(asText);
    const query = fold(text);
    const words = wordsIn(text);
    const written = wordsOf(query).flatMap(terms.parted);
    const asWritten = terms.find(written.join(' '));
    const heard = await hear(words, asWritten.phrases, texts);
    const slips = new Map<string, Similar>();
    for (const [at, word] of words.entries()) {
      const isName = asWritten.phrases.some((phrase) => phrase.words.includes(word));
      // A number that is only similar is another number, and so is a country of which nothing is on record.
      if (isName || isNumber(word) || signal?.aborted === true) continue;
      const slip = await slipOf(word, heard[at] ?? { postings: new Map() });
      if (slip !== undefined) slips.set(word, slip);
    }
    // What a word was meant to be may name a term, alone or with its neighbours: "hotlne Nepal", "labour exploitatoin".
    const asMeant = slips.size === 0 ? asWritten : terms.find(written.map((word) => slips.get(word)?.likeliest ?? word).join(' '));
    const { phrases, suggestions, pages, answered, begun } = asMeant;
    const asked = (slips.size === 0 ? heard : await hear(words, phrases, texts)).map((own, at): AskedWord => {
      const word = words[at] ?? '';
      const slip = slips.get(word);
      return { word, ...(slip === undefined ? own : withSlip(own, slip, phrases)) };
    });
    const named = new Map((await thenRest(() => names.clear(query))).map((hit) => [hit.row, hit]));
    const has = (ref: TermRef, row: number): boolean => hasRow(setOf(ref), row);
    // Where a helpline is asked for, those of the country that is named come before all that only say the same.
    const isLineThere = (row: number): boolean =>
      answered.length > 0 && has(helplines, row) && pages.some((page) => page.facet === 'country' && has(page, row));
    const lift = (row: number): number => (lifts[named.get(row)?.tier ?? nameTiers.similar] ?? 0) + (isLineThere(row) ? lineThere : 0);
    const { rows, whole } = await thenRest(() => rank(asked, index.rows, lift));
    return {
      rows,
      whole,
      similar: [...slips.keys()],
      suggestions,
      pages,
      begun,
      // Thousands may be found, and a few are shown.
      // A word that the page of a country's helplines answers is not missing.
      missingAt: (row) =>
        asked
          .filter(({ word, postings, saying }) => (saying?.size === 0 || !postings.has(row)) && !answered.includes(word))
          .map(({ word }) => word),
      reasonOf: (row) => {
        const hit = named.get(row);
        if (hit?.alias !== undefined) return { kind: 'alias', name: hit.alias };
        if (hit !== undefined) return undefined;
        const own = phrases.flatMap((phrase) => narrowestFirst(phrase.terms.filter((ref) => has(ref, row))).slice(0, 1));
        if (own.length > 0) return { kind: 'terms', terms: own };
        const said = phrases.flatMap((phrase) => saidAlike(phrase, row));
        return said.length === 0 ? undefined : { kind: 'says', name: said.join(', ') };
      },
    };
  };

  return {
    find,
    asked: (text) => askedWords(withDigits(text)),
    nearest: async (text, signal) => (isOnlyNumbers(text) ? [] : names.nearest(fold(text), signal)),
  };
};
