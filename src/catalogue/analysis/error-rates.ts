import type { ChartId } from './breakdowns.ts';
import type { ClaimId } from './claims.ts';

/** Kinds of statements that a second reader held against their sources. */
export type CheckedKind = 'status' | 'years' | 'access' | 'countries' | 'languages' | 'organisations' | 'sentences' | 'contacts';

interface Check {
  readonly checked: number;
  readonly wrong: number;
}

/**
 * What second readers found in 60 entries drawn by lot from all, on 30 November 2026 (docs/audit-2026-11-draws.md, the fifth lot):
 * wrong is what a source says otherwise, and what the source that is named does not carry. Mistakes that were found were corrected,
 * and their kind looked for in all entries.
 */
export const secondCheck: Readonly<Record<CheckedKind, Check>> = {
  status: { checked: 51, wrong: 1 },
  years: { checked: 35, wrong: 0 },
  access: { checked: 19, wrong: 0 },
  countries: { checked: 58, wrong: 2 },
  languages: { checked: 8, wrong: 0 },
  organisations: { checked: 133, wrong: 3 },
  sentences: { checked: 363, wrong: 10 },
  contacts: { checked: 64, wrong: 1 },
};

export const entriesOfSecondCheck = 60;

/** The kind of statement that a sentence of the brief rests on, where the second reader counted it. */
export const checkOfClaim: Readonly<Partial<Record<ClaimId, CheckedKind>>> = {
  running: 'status',
  'area-running': 'status',
  regions: 'countries',
  access: 'access',
};

/** The same of the charts of the chapters. */
export const checkOfChart: Readonly<Partial<Record<ChartId, CheckedKind>>> = {
  seen: 'status',
  started: 'years',
  access: 'access',
  regions: 'countries',
  countries: 'countries',
  operators: 'organisations',
  funders: 'organisations',
};

/** The quantile of the normal distribution that leaves 2.5 % on each side. */
const quantile = 1.959964;

/** The interval of 95 % after Wilson, in which a share lies of which a sample shows so much. */
export const wilson = ({ checked, wrong }: Check): { readonly low: number; readonly high: number } => {
  const share = wrong / checked;
  const spread = quantile ** 2 / checked;
  const middle = (share + spread / 2) / (1 + spread);
  const reach = (quantile / (1 + spread)) * Math.sqrt((share * (1 - share)) / checked + spread / (4 * checked));
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
};
