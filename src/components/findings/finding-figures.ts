import { breakdownOf, chartIds, type Breakdown, type ChartId, type Slice } from '../../catalogue/analysis/breakdowns.ts';
import { breakdownOfClaim, claimIds, claimsOf, type Claim, type ClaimId } from '../../catalogue/analysis/claims.ts';
import { checkOfChart, checkOfClaim } from '../../catalogue/analysis/error-rates.ts';
import { breakdownOfGap, strategyGaps, type StrategyGap } from '../../catalogue/analysis/strategy-gaps.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { SearchLog } from '../../schema/search-log.ts';
import { barsOf, fewBars } from '../chart/chart-text.ts';
import { sourceLine } from '../chart/wide-picture.ts';
import type { Context } from '../context.ts';
import { errorFigures } from './error-words.ts';
import { gapEvidence, gapNames, searchedText } from './gap-sentences.ts';

/** The name of a figure in its address, which no rewording changes. */
export type FigureId = ClaimId | `chart-${ChartId}` | `gap-${string}`;

/** What the findings show and somebody may carry away: a sentence or a title, and the bars that it rests on. */
export interface FindingFigure {
  readonly id: FigureId;
  /** What it says, as one may say it elsewhere. */
  readonly title: string;
  /** What is said elsewhere, where the title alone does not say it. */
  readonly sentence?: string;
  /** How it was counted. */
  readonly note: string;
  /** What could make it wrong, and how often its kind of statement was; empty where nothing of the kind is on record. */
  readonly doubt: string;
  readonly breakdown: Breakdown;
  /** The bars of the picture; the table has all. */
  readonly bars: readonly Slice[];
}

/** What a claim says, in the language of the page. */
export const claimSentence = ({ id, n, of, subject }: Claim, { t, fill, number, percent, label }: Context): string =>
  fill(t.findings.brief.sentences[id], {
    n: number(n),
    of: number(of),
    share: percent(of === 0 ? 0 : n / of),
    subject: subject === undefined ? '' : label(subject.facet, subject.term),
  });

const barsOfClaim = 6;
const barsOfPicture = 14;

const figureOfClaim = (claim: Claim, initiatives: readonly Initiative[], context: Context): FindingFigure => {
  const { brief } = context.t.findings;
  const breakdown = breakdownOfClaim(claim, initiatives, context.today);
  const check = checkOfClaim[claim.id];
  return {
    id: claim.id,
    title: claimSentence(claim, context),
    note: brief.counted[claim.id],
    doubt: [brief.doubts[claim.id], ...(check === undefined ? [] : [context.fill(brief.weak, errorFigures(check, context))])].join(' '),
    breakdown,
    bars: fewBars(breakdown, claim.end, barsOfClaim),
  };
};

/** The sentences of the brief, each with what it rests on. */
export const claimFigures = (
  initiatives: readonly Initiative[],
  context: Context,
): readonly { readonly claim: Claim; readonly figure: FindingFigure }[] =>
  claimsOf(initiatives, context.today).map((claim) => ({ claim, figure: figureOfClaim(claim, initiatives, context) }));

const figureOfChart = (chart: ChartId, initiatives: readonly Initiative[], context: Context): FindingFigure => {
  const { t, today, fill } = context;
  const breakdown = breakdownOf(chart, initiatives, today);
  const isByYear = chart === 'started';
  const check = checkOfChart[chart];
  return {
    id: `chart-${chart}`,
    title: t.findings.charts[chart].title,
    note: t.findings.charts[chart].note,
    doubt: check === undefined ? '' : fill(t.findings.errors.sentence, errorFigures(check, context)),
    breakdown,
    // The last years, where the rows of a picture do not hold all of them.
    bars: isByYear ? breakdown.slices.slice(-barsOfPicture) : barsOf(breakdown).slice(0, barsOfPicture),
  };
};

/** A gap, or a pair that is none today, as a figure of its own. */
export const figureOfGap = (gap: StrategyGap, initiatives: readonly Initiative[], context: Context): FindingFigure => {
  const { t, fill, number } = context;
  const { brief, gap: words } = t.findings;
  const breakdown = breakdownOfGap(gap, initiatives);
  const evidence = gapEvidence(gap, context);
  const title = [gapNames(gap, context), fill(words.figure, { n: number(gap.found), expected: number(Math.round(gap.expected)) })].join(
    `${t.common.colon} `,
  );
  return {
    id: `gap-${gap.id}`,
    title,
    sentence: `${gapNames(gap, context)}. ${evidence}`,
    note: gap.column.facet === 'focus' ? `${evidence} ${t.common.anyArea}` : evidence,
    doubt: `${searchedText(gap, context)} ${brief.english}`,
    breakdown,
    // All of them: what a gap is held against is its neighbours, and the shortest say most about it.
    bars: breakdown.slices,
  };
};

/** The names of the figures of claims and charts. Gaps have one each too, by their terms. */
export const figureIds: readonly FigureId[] = [...claimIds, ...chartIds.map((id): FigureId => `chart-${id}`)];

/** The figure of a claim or of a chart; undefined where no such figure is. */
export const figureOfName = (id: FigureId, initiatives: readonly Initiative[], context: Context): FindingFigure | undefined => {
  const claim = claimsOf(initiatives, context.today).find((each) => each.id === id);
  if (claim !== undefined) return figureOfClaim(claim, initiatives, context);
  const chart = chartIds.find((each) => `chart-${each}` === id);
  return chart && figureOfChart(chart, initiatives, context);
};

/** Every figure of the findings: the sentences and the gaps of the brief, then the charts of its chapters. */
export const figuresOf = (initiatives: readonly Initiative[], log: SearchLog, context: Context): readonly FindingFigure[] => [
  ...claimFigures(initiatives, context).map(({ figure }) => figure),
  ...strategyGaps(initiatives, log).map((gap) => figureOfGap(gap, initiatives, context)),
  ...chartIds.map((chart) => figureOfChart(chart, initiatives, context)),
];

/** A sentence with source, day, licence and the address of its page: whole wherever it is put. */
export const withSource = (sentence: string, address: URL, context: Context): string =>
  `${sentence}${/[.!?]$/.test(sentence) ? '' : '.'} ${sourceLine(context)} ${address.href}`;

/** What a figure says, with its source. */
export const citedSentence = (
  { id, title, sentence = title }: Pick<FindingFigure, 'id' | 'title' | 'sentence'>,
  context: Context,
  site: URL | undefined,
): string => withSource(sentence, new URL(context.urls.figure(id), site), context);
