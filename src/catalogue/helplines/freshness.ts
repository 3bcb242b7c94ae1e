import { dayAfter, monthsAfter, monthsBefore } from '../text/partial-date.ts';

/** How far a check of a number can be relied on. It falls by itself as time goes by. */
export type Freshness = 'fresh' | 'due' | 'old' | 'withdrawn';

export const daysUntilDue = 90;
export const monthsUntilCheckIsOld = 12;
/** After this a number is not shown any more. */
export const monthsUntilWithdrawn = 24;

/**
 * @param checked day of the last check, as YYYY-MM-DD
 * @param today day of the build, as YYYY-MM-DD
 */
export const freshnessOf = (checked: string, today: string): Freshness => {
  if (checked <= monthsBefore(today, monthsUntilWithdrawn)) return 'withdrawn';
  if (checked <= monthsBefore(today, monthsUntilCheckIsOld)) return 'old';
  return checked <= dayAfter(today, -daysUntilDue) ? 'due' : 'fresh';
};

/** The first day on which a number that was checked on a day is too old to be shown. */
export const withdrawnFrom = (checked: string): string => monthsAfter(checked, monthsUntilWithdrawn);
