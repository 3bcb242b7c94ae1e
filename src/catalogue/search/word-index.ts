import type { ListIndex } from '../index/list-index.ts';
import { rowsOf } from '../facets/bitset.ts';
import { forEachInSlices } from '../index/slices.ts';
import { fold, initialsOf, wordsOf } from './fold.ts';
import { unspaced } from './unspaced.ts';
import { isSlipOf, slipsIn } from './letters.ts';
import type { SearchWords } from './search-words.ts';
import { stem } from './stem.ts';

/** How much it says that a word stands somewhere. */
export const weights = { name: 6, alias: 5, organisation: 4, country: 5, term: 3, summary: 2, text: 1 } as const;

/** How much each row says of a word. */
export type Postings = ReadonlyMap<number, number>;

export interface WordIndex {
  /** Rows with the word itself, in singular or plural. */
  readonly same: (word: string) => Postings | undefined;
  /** The same for what is already a stem, which may have an ending to take off itself: "frais", the stem of "fraises". */
  readonly withStem: (key: string) => Postings | undefined;
  /** Rows with a longer word that begins like it, or holds it where a script has no spaces. */
  readonly longer: (word: string) => Postings;
  /** The words that are nearly it, for a word that stands nowhere or hardly anywhere. */
  readonly similar: (word: string) => Promise<Similar>;
}

export interface Similar {
  /** Rows with any of them. */
  readonly postings: Postings;
  /** That of them which most rows have; nothing where there is none. */
  readonly likeliest: string | undefined;
}

/** Shorter beginnings begin nearly everything. */
const shortestBeginning = 3;

/** Words that some write as one: "Wi-Fi", "e-mail", "licence-plate". */
const hyphenated = /\p{L}+(?:\p{Pd}\p{L}+)+/gu;

export const addWeight = (postings: Map<number, number>, row: number, weight: number): void => {
  postings.set(row, (postings.get(row) ?? 0) + weight);
};

/** @param index with all names and organisations; summaries as far as they are there */
export const createWordIndex = async (index: ListIndex, searchWords: readonly SearchWords[]): Promise<WordIndex> => {
  const stems = new Map<string, Map<number, number>>();
  const written = new Map<string, string>();
  const add = (word: string, row: number, weight: number): void => {
    const key = stem(word);
    written.set(word, key);
    let postings = stems.get(key);
    if (postings === undefined) stems.set(key, (postings = new Map()));
    addWeight(postings, row, weight);
  };
  const addText = (text: string, row: number, weight: number): void => {
    const joined = Array.from(text.matchAll(hyphenated), ([word]) => fold(word).replaceAll(' ', ''));
    for (const word of new Set([...wordsOf(fold(text)), ...joined])) add(word, row, weight);
  };

  await forEachInSlices(
    Array.from({ length: index.rows }, (_, row) => row),
    (row) => {
      const { name, aliases } = index.namesAt(row);
      addText(name, row, weights.name);
      for (const alias of aliases) addText(alias, row, weights.alias);
      for (const text of [name, ...aliases]) if (initialsOf(text) !== '') add(initialsOf(text), row, weights.alias);
      addText(index.summaryAt(row), row, weights.summary);
    },
  );
  await forEachInSlices([...index.sets.organisation], ([term, set]) => {
    const label = index.label('organisation', term);
    for (const row of rowsOf(set)) {
      addText(label, row, weights.organisation);
      if (initialsOf(label) !== '') add(initialsOf(label), row, weights.organisation);
    }
  });
  await forEachInSlices(searchWords, ({ facet, term, words }) => {
    if (facet !== 'organisation') return;
    const set = index.sets.organisation.get(term);
    if (set !== undefined) for (const row of rowsOf(set)) addText(words.join(' '), row, weights.organisation);
  });

  const sorted = [...stems.keys()].toSorted();
  const firstFrom = (beginning: string): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    same: (word) => stems.get(stem(word)),
    withStem: (key) => stems.get(key),
    longer: (word) => {
      const found = new Map<number, number>();
      const own = stem(word);
      const take = (key: string): void => {
        if (key !== own) for (const [row, weight] of stems.get(key) ?? []) found.set(row, Math.max(found.get(row) ?? 0, weight));
      };
      if (unspaced.test(word)) sorted.filter((key) => key.includes(word)).forEach(take);
      else if (word.length >= shortestBeginning)
        for (let at = firstFrom(word); sorted[at]?.startsWith(word) === true; at++) take(sorted[at] ?? '');
      return found;
    },
    similar: async (word) => {
      const postings = new Map<number, number>();
      let likeliest: { word: string; rows: number } | undefined;
      if (slipsIn(word) === 0) return { postings, likeliest: undefined };
      await forEachInSlices(
        [...written],
        ([other, key]) => {
          if (other === word || !isSlipOf(word, other)) return;
          const own = stems.get(key);
          for (const [row, weight] of own ?? []) postings.set(row, Math.max(postings.get(row) ?? 0, weight));
          if ((own?.size ?? 0) > (likeliest?.rows ?? 0)) likeliest = { word: other, rows: own?.size ?? 0 };
        },
        500,
      );
      return { postings, likeliest: likeliest?.word };
    },
  };
};
