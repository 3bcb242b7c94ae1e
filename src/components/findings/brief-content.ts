import { builtUpon } from '../../catalogue/analysis/built-upon.ts';
import { strategyGaps } from '../../catalogue/analysis/strategy-gaps.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { SearchLog } from '../../schema/search-log.ts';
import { sliceLabel } from '../chart/chart-labels.ts';
import { sourceLine } from '../chart/wide-picture.ts';
import type { Context } from '../context.ts';
import { claimFigures } from './finding-figures.ts';
import { gapEvidence, gapNames, searchedText, settledBy } from './gap-sentences.ts';

export interface BriefBar {
  readonly label: string;
  readonly count: number;
  readonly number: string;
  readonly unknown: boolean;
}

export interface BriefClaim {
  readonly sentence: string;
  readonly bars: readonly BriefBar[];
  readonly how: string;
  readonly doubt: string;
  readonly address: string;
}

export interface BriefGap {
  readonly name: string;
  readonly evidence: string;
  readonly doubt: string;
  readonly settle: string;
  /** Names of initiatives and organisations. */
  readonly upon: readonly string[];
  readonly experience: readonly string[];
  readonly address: string;
}

/** The brief in plain words, for files that are no pages. */
export interface BriefContent {
  readonly title: string;
  readonly lead: string;
  readonly source: string;
  readonly address: string;
  readonly claims: readonly BriefClaim[];
  readonly gaps: readonly BriefGap[];
}

interface Given {
  readonly initiatives: readonly Initiative[];
  readonly log: SearchLog;
  readonly context: Context;
  readonly site: URL | undefined;
}

const claimContents = ({ initiatives, context, site }: Given): readonly BriefClaim[] => {
  const { urls, number } = context;
  return claimFigures(initiatives, context).map(({ figure: { id, title, note, doubt, breakdown, bars } }) => ({
    sentence: title,
    bars: bars.map((slice) => ({
      label: sliceLabel(breakdown, slice, context),
      count: slice.count,
      number: number(slice.count),
      unknown: slice.unknown,
    })),
    how: note,
    doubt,
    address: new URL(urls.figure(id), site).href,
  }));
};

const gapContents = ({ initiatives, log, context, site }: Given): readonly BriefGap[] => {
  const { t, urls, label } = context;
  const { brief } = t.findings;
  return strategyGaps(initiatives, log).map((gap) => {
    const upon = builtUpon(initiatives, gap);
    return {
      name: gapNames(gap, context),
      evidence: gapEvidence(gap, context),
      doubt: `${searchedText(gap, context)} ${brief.english}`,
      settle: settledBy(gap, context),
      upon: upon.initiatives.map(({ name }) => name),
      experience: upon.organisations.map((id) => label('organisation', id)),
      address: new URL(urls.figure(`gap-${gap.id}`), site).href,
    };
  });
};

export const briefContent = (given: Given): BriefContent => {
  const { initiatives, context, site } = given;
  const { t, urls, fill, number, date, today } = context;
  return {
    title: t.findings.brief.fileTitle,
    lead: fill(t.findings.brief.lead, { n: number(initiatives.length), date: date(today) }),
    source: sourceLine(context),
    address: new URL(urls.findings, site).href,
    claims: claimContents(given),
    gaps: gapContents(given),
  };
};
