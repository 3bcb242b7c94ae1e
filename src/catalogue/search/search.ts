import { emptySet, hasRow, intersect, rowsOf, unite, type Bitset } from '../facets/bitset.ts';
import type { ListIndex } from '../index/list-index.ts';
import type { Answer } from './answer.ts';
import { fold } from './fold.ts';
import { createNameSearch } from './name-search.ts';
import { createTermSearch, type TermGroup, type TermRef } from './term-search.ts';
import type { SearchWords } from './search-words.ts';

export interface CatalogueSearch {
  /** @param signal says when nobody waits for the answer any more, which then is not whole */
  readonly find: (query: string, signal?: AbortSignal) => Promise<Answer>;
  /** A few rows whose names come nearest to a query that found nothing. */
  readonly nearest: (query: string, signal?: AbortSignal) => Promise<readonly number[]>;
}

/** How much worse than the best match another similar one may be. */
const tolerance = 0.05;
const mostSimilarTerms = 3;
const mostSuggestions = 4;

const rowsOfGroup = (index: ListIndex, group: TermGroup): Bitset => {
  const set = emptySet(index.rows);
  for (const { facet, term } of group) {
    const rows = index.sets[facet].get(term);
    if (rows !== undefined) unite(set, rows);
  }
  return set;
};

/** The rows that have a term of every group; none for no groups. */
const rowsWith = (index: ListIndex, groups: readonly TermGroup[]): Bitset => {
  const [first = emptySet(index.rows), ...rest] = groups.map((group) => rowsOfGroup(index, group));
  for (const set of rest) intersect(first, set);
  return first;
};

/** The terms by which a row has one of every group. */
const termsAt = (index: ListIndex, groups: readonly TermGroup[], row: number): readonly TermRef[] =>
  groups.flatMap((group) =>
    group
      .filter(({ facet, term }) => {
        const rows = index.sets[facet].get(term);
        return rows !== undefined && hasRow(rows, row);
      })
      .slice(0, 1),
  );

/**
 * Search over names, other names, organisations and the words of every vocabulary, forgiving slips where nothing
 * matches as written. What the texts of entries say is another index; `withFullText` joins the two.
 */
export const createSearch = async (index: ListIndex, words: readonly SearchWords[]): Promise<CatalogueSearch> => {
  const names = await createNameSearch(index);
  const terms = await createTermSearch(index, words);

  const find = async (text: string, signal?: AbortSignal): Promise<Answer> => {
    const query = fold(text);
    const clearNames = names.clear(query);
    const { groups, suggestions } = terms.clear(query);
    const isClear = clearNames.length > 0 || groups.length > 0;
    const similarNames = isClear ? [] : await names.similar(query, signal);
    const similarTerms = isClear ? [] : await terms.similar(query, signal);
    const limit = Math.min(similarNames[0]?.score ?? 1, similarTerms[0]?.score ?? 1) + tolerance;
    const nearTerms = similarTerms.filter(({ score }) => score <= limit).slice(0, mostSimilarTerms);

    const hits = [...clearNames, ...similarNames];
    const named = new Map(hits.map(({ row, alias }) => [row, alias]));
    const groupsFound = isClear ? groups : nearTerms.length > 0 ? [nearTerms] : [];
    const byTerm = rowsWith(index, groupsFound);
    return {
      rows: [...named.keys(), ...rowsOf(byTerm).filter((row) => !named.has(row))],
      // Thousands may be found, and a few are shown.
      reasonOf: (row) => {
        const alias = named.get(row);
        if (alias !== undefined) return { kind: 'alias', name: alias };
        return named.has(row) || !hasRow(byTerm, row) ? undefined : { kind: 'terms', terms: termsAt(index, groupsFound, row) };
      },
      suggestions: [...suggestions, ...(suggestions.length > 0 ? [] : similarTerms.map(({ facet, term }) => ({ facet, term })))].slice(
        0,
        mostSuggestions,
      ),
    };
  };

  return { find, nearest: (text, signal) => names.nearest(fold(text), signal) };
};
