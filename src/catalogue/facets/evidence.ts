import type { Initiative } from '../../schema/initiative.ts';
import type { SourceRecord } from '../../schema/source.ts';
import { dayAfter, firstDay, latest, monthsAfter, monthsBefore } from '../text/partial-date.ts';

/** After this many months without newer evidence an entry says so. */
export const monthsUntilEvidenceIsOld = 24;

/** Date of the newest of some sources; undefined where none is dated. */
export const newestDate = (sources: readonly SourceRecord[]): string | undefined =>
  latest(sources.map(({ published, asOf }) => published ?? asOf));

/** Asked for in every list an entry stands in, so worked out once. */
const newest = new WeakMap<Initiative, { readonly date: string | undefined }>();

/** Date of the newest thing a source says about an initiative; undefined where no source is dated. */
export const newestEvidence = (initiative: Initiative): string | undefined => {
  let found = newest.get(initiative);
  if (found === undefined) {
    newest.set(initiative, (found = { date: newestDate(initiative.sources) }));
  }
  return found.date;
};

/**
 * When an initiative was seen as its state says: of an end its year, of others the month of the newest source that shows it.
 * Nothing where the state is not known.
 */
export const seenOn = ({ seen, statusAsOf, ended }: Pick<Initiative, 'seen' | 'statusAsOf' | 'ended'>): string | undefined => {
  if (seen === 'ended') return ended?.toString();
  return seen === 'unknown' ? undefined : statusAsOf?.slice(0, 'YYYY-MM'.length);
};

/** Whether a date lies further back than evidence may before it is called old. A year alone counts from its first day. */
export const isOldEvidence = (evidence: string, today: string): boolean =>
  firstDay(evidence) < monthsBefore(today, monthsUntilEvidenceIsOld);

/** The first day on which a date is called old. */
export const oldFrom = (evidence: string): string => monthsAfter(dayAfter(firstDay(evidence)), monthsUntilEvidenceIsOld);
