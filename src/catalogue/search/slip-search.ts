import Fuse, { type IFuseOptions } from 'fuse.js';
import { forComparison } from './fold.ts';
import { forEachInSlices } from '../index/slices.ts';

export interface SlipHit {
  /** Position of the text. */
  readonly at: number;
  /** 0 is the query itself, 1 nothing like it. */
  readonly score: number;
}

export interface SlipSearch {
  /**
   * Texts like a query, best first.
   * @param slips share of the letters of the query that may differ
   * @param signal says when nobody waits for the answer any more, which then is not whole
   */
  readonly search: (query: string, slips: number, signal?: AbortSignal) => Promise<readonly SlipHit[]>;
}

interface Candidate {
  readonly at: number;
  readonly text: string;
}

/** As many texts are compared letter by letter, which takes a few milliseconds for a short query and a tenth of a second for a long one. */
const mostCandidates = 1000;
/** Of these so many at one time, so that a page stays awake meanwhile. */
const atOnce = 50;

const partsOf = <T>(items: readonly T[]): (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / atOnce) }, (_, part) => items.slice(part * atOnce, (part + 1) * atOnce));

const pairsOf = (text: string): Set<string> => {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
};

// Without `ignoreLocation` only the first sixty letters of a text would be looked at.
const options: IFuseOptions<Candidate> = { keys: ['text'], ignoreLocation: true, includeScore: true };

/**
 * Search that forgives slips. Comparing letter by letter takes long, so only texts come to it that share enough pairs of
 * letters with the query: a slip changes two pairs at most. Where those are too many, the ones that share most.
 */
export const createSlipSearch = async (texts: readonly string[]): Promise<SlipSearch> => {
  const holders = new Map<string, number[]>();
  await forEachInSlices(texts, (text, at) => {
    for (const pair of pairsOf(text)) {
      const own = holders.get(pair);
      if (own === undefined) holders.set(pair, [at]);
      else own.push(at);
    }
  });

  const candidates = (query: string, slips: number): Candidate[] => {
    const pairs = pairsOf(query);
    const shared = new Uint8Array(texts.length);
    for (const pair of pairs) for (const at of holders.get(pair) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    let least = Math.max(1, pairs.size - 2 * Math.floor(slips * query.length));
    const having = Array.from({ length: pairs.size + 1 }, () => 0);
    for (const count of shared) having[count] = (having[count] ?? 0) + 1;
    const sharing = (): number => having.slice(least).reduce((sum, count) => sum + count, 0);
    while (least < pairs.size && sharing() > mostCandidates) least++;
    const found: Candidate[] = [];
    for (let at = 0; at < shared.length && found.length < mostCandidates; at++) {
      if ((shared[at] ?? 0) >= least) found.push({ at, text: texts[at] ?? '' });
    }
    return found;
  };

  return {
    search: async (text, slips, signal) => {
      const query = forComparison(text);
      if (query.length < 2) return [];
      const hits: SlipHit[] = [];
      const compare = (part: readonly Candidate[]): void => {
        if (signal?.aborted === true) return;
        const like = new Fuse(part, { ...options, threshold: slips, shouldSort: false }).search(query);
        hits.push(...like.map(({ item, score = 1 }) => ({ at: item.at, score })));
      };
      await forEachInSlices(partsOf(candidates(query, slips)), compare, 1);
      return hits.toSorted((a, b) => a.score - b.score || a.at - b.at);
    },
  };
};
