import type { StrategyGap } from '../../catalogue/analysis/strategy-gaps.ts';
import type { Context } from '../context.ts';

/** What a gap is about: its two terms. */
export const gapNames = ({ row, column }: StrategyGap, { label, fill, t }: Context): string =>
  fill(t.findings.gap.names, { row: label(row.facet, row.term), column: label(column.facet, column.term) });

/** How well the place of a gap was searched, in a sentence. */
export const searchedText = ({ searched }: StrategyGap, { t, fill, percent }: Context): string => {
  const { gap } = t.findings;
  if (searched === undefined) return gap.searchedByArea;
  return searched === 0 ? gap.notSearched : fill(gap.searchedPartly, { share: percent(searched) });
};

/** What would tell whether a gap is one. */
export const settledBy = ({ searched }: StrategyGap, { t }: Context): string =>
  searched === undefined ? t.findings.brief.settleTopic : t.findings.brief.settlePlace;

/** What is on record of a gap, and what the rest of the record would lead one to expect. */
export const gapEvidence = (gap: StrategyGap, { t, fill, number, label }: Context): string =>
  fill(gap.found === 0 ? t.findings.brief.evidenceNone : t.findings.brief.evidence, {
    n: number(gap.found),
    running: number(gap.running),
    expected: number(Math.round(gap.expected)),
    column: label(gap.column.facet, gap.column.term),
  });
