import type { Initiative } from '../../schema/initiative.ts';
import { rowsOf } from './bitset.ts';
import type { FacetIndex } from './facet-index.ts';
import type { FacetKey } from './facets.ts';
import { cardsPerPage, pageCount, pageOf } from '../lists/paging.ts';
import { select } from './query.ts';
import { onlyTerm } from './selection.ts';

/** One page of the initiatives that have a term. */
export interface TermPart {
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
  /** Of all pages. */
  readonly total: number;
  readonly initiatives: readonly Initiative[];
}

interface Answer {
  readonly index: FacetIndex;
  readonly initiatives: readonly Initiative[];
  readonly facet: FacetKey;
  readonly term: string;
  readonly found: readonly Initiative[];
}

let last: Answer | undefined;

/** All initiatives that have a term, in the order of the index. The last answer is kept: the pages of a term follow each other. */
export const withTerm = (index: FacetIndex, initiatives: readonly Initiative[], facet: FacetKey, term: string): readonly Initiative[] => {
  if (last?.term !== term || last.facet !== facet || last.index !== index || last.initiatives !== initiatives) {
    const found = rowsOf(select(index, onlyTerm(facet, term).facets)).flatMap((row) => initiatives[row] ?? []);
    last = { index, initiatives, facet, term, found };
  }
  return last.found;
};

/** @param all how many initiatives the catalogue has, on which the length of its lists depends */
export const termPart = (found: readonly Initiative[], page: number, all: number): TermPart => {
  const size = cardsPerPage(all);
  return { page, pages: pageCount(found.length, size), total: found.length, initiatives: pageOf(found, page, size) };
};
