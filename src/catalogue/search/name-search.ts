import type { ListIndex } from '../index/list-index.ts';
import { forEachInSlices } from '../index/slices.ts';
import { fold, initialsOf, wordsOf } from './fold.ts';
import { createSlipSearch } from './slip-search.ts';

/** How well a name answers a query; smaller is better. */
export const nameTiers = { same: 0, beginning: 1, words: 2, similar: 3 } as const;

export interface NameHit {
  readonly row: number;
  readonly tier: (typeof nameTiers)[keyof typeof nameTiers];
  /** 0 is the query itself, 1 nothing like it. */
  readonly score: number;
  /** The other name that was found, where it was not the name itself. */
  readonly alias: string | undefined;
}

interface Name {
  readonly row: number;
  readonly folded: string;
  readonly words: readonly string[];
  readonly initials: string;
  readonly alias: string | undefined;
}

/** Up to this length a slip makes another word, and so does what follows. */
const longestExactQuery = 3;
const slipsInSuggestion = 0.4;
/** What is farther from the query than this is nothing that anybody meant. */
const farthestSuggestion = 0.4;
const mostSuggestions = 4;

const namesOf = async (index: ListIndex): Promise<readonly Name[]> => {
  const names: Name[] = [];
  const rows = Array.from({ length: index.rows }, (_, row) => row);
  await forEachInSlices(rows, (row) => {
    const { name, aliases } = index.namesAt(row);
    for (const [position, text] of [name, ...aliases].entries()) {
      const folded = fold(text);
      names.push({ row, folded, words: wordsOf(folded), initials: initialsOf(text), alias: position === 0 ? undefined : text });
    }
  });
  return names;
};

const bestOfEachRow = (hits: readonly NameHit[]): NameHit[] => {
  const best = new Map<number, NameHit>();
  for (const hit of hits) {
    const other = best.get(hit.row);
    if (other === undefined || hit.tier < other.tier || (hit.tier === other.tier && hit.score < other.score)) best.set(hit.row, hit);
  }
  return [...best.values()].toSorted((a, b) => a.tier - b.tier || a.score - b.score || a.row - b.row);
};

const clearTier = (name: Name, query: string, words: readonly string[]): NameHit['tier'] | undefined => {
  if (name.folded === query || name.initials === query) return nameTiers.same;
  // A few letters begin too much: "AI" is no beginning of "AIMS".
  if (name.folded.startsWith(query.length > longestExactQuery ? query : `${query} `)) return nameTiers.beginning;
  return words.every((word) => name.words.some((own) => own.startsWith(word))) ? nameTiers.words : undefined;
};

export interface NameSearch {
  /** Names that hold the query, best first. */
  readonly clear: (query: string) => readonly NameHit[];
  /** A few rows whose names come nearest, for a query that found nothing. */
  readonly nearest: (query: string, signal?: AbortSignal) => Promise<readonly number[]>;
}

/** Search over names and other names. Queries come folded. */
export const createNameSearch = async (index: ListIndex): Promise<NameSearch> => {
  const names = await namesOf(index);
  const slips = await createSlipSearch(names.map(({ folded }) => folded));
  return {
    clear: (query) => {
      const words = wordsOf(query);
      if (words.length === 0) return [];
      return bestOfEachRow(
        names.flatMap((name) => {
          const tier = clearTier(name, query, words);
          return tier === undefined ? [] : [{ row: name.row, tier, score: 0, alias: name.alias }];
        }),
      );
    },
    nearest: async (query, signal) => {
      const rowsLike = async (text: string): Promise<number[]> =>
        (await slips.search(text, slipsInSuggestion, signal))
          .slice(0, mostSuggestions * 2)
          .flatMap(({ at, score }) => (score > farthestSuggestion ? [] : (names[at]?.row ?? [])));
      const rows = await rowsLike(query);
      if (rows.length === 0) {
        for (const word of wordsOf(query)) if (word.length > longestExactQuery) rows.push(...(await rowsLike(word)));
      }
      return [...new Set(rows)].slice(0, mostSuggestions);
    },
  };
};
