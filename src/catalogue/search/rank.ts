import type { Postings } from './word-index.ts';

/** A word of a query, and how much each row says of it. */
export interface AskedWord {
  readonly word: string;
  readonly postings: Postings;
  /** Rows that say it, or a word of the same meaning, where others only have its terms; unknown for most words. */
  readonly saying?: ReadonlySet<number> | undefined;
  /**
   * How much of a word others say that are near it. Those not here merely share a very wide term with it: they say `shares.wide`
   * of it, and are found only if they are near another word. Unknown where nothing says the word and its terms are all so wide.
   */
  readonly near?: ReadonlyMap<number, number> | undefined;
}

export interface Ranking {
  /** Best first. */
  readonly rows: readonly number[];
  /** So many of them have every word. */
  readonly whole: number;
}

/** Beside the row that has most of the words, one with less than this share of what it has is no answer. */
const leastShare = 0.6;
/** From how much on it hardly matters where else in an entry a word stands. */
const half = 3;
/**
 * How much it counts that a row is near a word that others say: that it has one word of several which mean something together;
 * that it belongs to a narrow term, just so much that it is still an answer beside others that say it; or to a wide one.
 */
export const shares = { part: 0.9, narrow: leastShare + 0.01, wide: 0.35 } as const;

/** A word that few rows have says more than one that many have. */
const rarity = (rows: number, having: number): number => Math.log(1 + (rows - having + 0.5) / (having + 0.5));

/**
 * All words first, then most of them.
 * @param rows in the catalogue
 * @param lift what speaks for a row beside its words
 */
export const rank = (words: readonly AskedWord[], rows: number, lift: (row: number) => number): Ranking => {
  const scores = new Map<number, { score: number; share: number; words: number; isNear: boolean }>();
  for (const { postings, saying, near } of words) {
    // Of what nothing says, the terms decide which rows come first, as they do for a word that is the name of a term.
    const weight = rarity(rows, saying === undefined || near === undefined ? postings.size : saying.size);
    for (const [row, own] of postings) {
      const isSaid = saying?.has(row) !== false;
      const nearness = near?.get(row);
      const counted = weight * (isSaid || near === undefined ? 1 : (nearness ?? shares.wide));
      const before = scores.get(row) ?? { score: lift(row), share: 0, words: 0, isNear: false };
      scores.set(row, {
        score: before.score + (counted * own) / (own + half),
        share: before.share + counted,
        words: before.words + Number(isSaid),
        isNear: before.isNear || isSaid || nearness !== undefined,
      });
    }
  }
  const isWhole = (at: { words: number }): boolean => at.words === words.length;
  const best = Math.max(0, ...Array.from(scores.values(), ({ share }) => share));
  const found = [...scores]
    .filter(([row, at]) => isWhole(at) || (at.isNear && at.share >= best * leastShare) || lift(row) > 0)
    .toSorted(([a, at], [b, other]) => Number(isWhole(other)) - Number(isWhole(at)) || other.score - at.score || a - b);
  return { rows: found.map(([row]) => row), whole: found.filter(([, at]) => isWhole(at)).length };
};
