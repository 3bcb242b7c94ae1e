import type { Initiative } from '../schema/initiative.ts';
import { lastDay, latest, monthsBefore } from './partial-date.ts';

/** After this many months without newer evidence an entry says so. */
export const monthsUntilOld = 24;

/** Date of the newest thing a source says about an initiative; undefined where no source is dated. */
export const newestEvidence = ({ statusAsOf, sources }: Initiative): string | undefined =>
  latest([statusAsOf, ...sources.map(({ published }) => published)]);

/** Whether a date lies further back than evidence may before it is called old. */
export const isOldEvidence = (evidence: string, today: string): boolean => lastDay(evidence) < monthsBefore(today, monthsUntilOld);
