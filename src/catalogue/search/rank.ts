import type { Postings } from './word-index.ts';

/** A word of a query, and how much each row says of it. */
export interface AskedWord {
  readonly word: string;
  readonly postings: Postings;
  /** Rows that say it, or a word of the same meaning, where others are only near it; unknown for most words. */
  readonly saying?: ReadonlySet<number> | undefined;
  /** How much of a word others say that are near it; of those not here, which merely share a wide term with it, `shares.wide`. */
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
 * that it belongs to a narrow term, just so much that it is still an answer; or to a wide one, which is no answer alone.
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
  const scores = new Map<number, { score: number; share: number; words: number }>();
  for (const { postings, saying, near } of words) {
    const weight = rarity(rows, saying?.size ?? postings.size);
    for (const [row, own] of postings) {
      const isSaid = saying?.has(row) !== false;
      const counted = weight * (isSaid ? 1 : (near?.get(row) ?? shares.wide));
      const before = scores.get(row) ?? { score: lift(row), share: 0, words: 0 };
      scores.set(row, {
        score: before.score + (counted * own) / (own + half),
        share: before.share + counted,
        words: before.words + Number(isSaid),
      });
    }
  }
  const isWhole = (at: { words: number }): boolean => at.words === words.length;
  const best = Math.max(0, ...Array.from(scores.values(), ({ share }) => share));
  const found = [...scores]
    .filter(([row, at]) => isWhole(at) || at.share >= best * leastShare || lift(row) > 0)
    .toSorted(([a, at], [b, other]) => Number(isWhole(other)) - Number(isWhole(at)) || other.score - at.score || a - b);
  return { rows: found.map(([row]) => row), whole: found.filter(([, at]) => isWhole(at)).length };
};
