import { breakdownOf, chartIds, type Breakdown, type ChartId, type Slice } from '../../catalogue/analysis/breakdowns.ts';
import { breakdownOfClaim, claimIds, claimsOf, type Claim, type ClaimId } from '../../catalogue/analysis/claims.ts';
import { checkOfChart, checkOfClaim } from '../../catalogue/analysis/error-rates.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { barsOf, fewBars } from '../chart/chart-text.ts';
import { sourceLine } from '../chart/wide-picture.ts';
import type { Context } from '../context.ts';
import { errorFigures } from './error-words.ts';

/** The name of a figure in its address, which no rewording changes. */
export type FigureId = ClaimId | `chart-${ChartId}`;

/** What the findings show and somebody may carry away: a sentence or a title, and the bars that it rests on. */
export interface FindingFigure {
  readonly id: FigureId;
  /** What it says, as one may say it elsewhere. */
  readonly title: string;
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

export const figureIds: readonly FigureId[] = [...claimIds, ...chartIds.map((id): FigureId => `chart-${id}`)];

/** Every figure of the findings: the sentences of the brief, then the charts of its chapters. */
export const figuresOf = (initiatives: readonly Initiative[], context: Context): readonly FindingFigure[] => [
  ...claimFigures(initiatives, context).map(({ figure }) => figure),
  ...chartIds.map((chart) => figureOfChart(chart, initiatives, context)),
];

/** What it says, with source, day, licence and its address: whole wherever it is put. */
export const citedSentence = ({ id, title }: Pick<FindingFigure, 'id' | 'title'>, context: Context, site: URL | undefined): string =>
  `${title}${/[.!?]$/.test(title) ? '' : '.'} ${sourceLine(context)} ${new URL(context.urls.figure(id), site).href}`;
