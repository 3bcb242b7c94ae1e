import type { Initiative } from '../../schema/initiative.ts';
import { lastDay, latest, monthsBefore } from '../text/partial-date.ts';

/** After this many months without newer evidence an entry says so. */
export const monthsUntilEvidenceIsOld = 24;

/** Asked for in every list an entry stands in, so worked out once. */
const newest = new WeakMap<Initiative, { readonly date: string | undefined }>();

/** Date of the newest thing a source says about an initiative; undefined where no source is dated. */
export const newestEvidence = (initiative: Initiative): string | undefined => {
  let found = newest.get(initiative);
  if (found === undefined) {
    const { statusAsOf, sources } = initiative;
    newest.set(initiative, (found = { date: latest([statusAsOf, ...sources.map(({ published }) => published)]) }));
  }
  return found.date;
};

/** Whether a date lies further back than evidence may before it is called old. */
export const isOldEvidence = (evidence: string, today: string): boolean =>
  lastDay(evidence) < monthsBefore(today, monthsUntilEvidenceIsOld);
