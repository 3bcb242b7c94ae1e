import type { Initiative } from '../../schema/initiative.ts';
import { isDialledKind } from '../../vocabulary/contact-kinds.ts';
import { freshnessOf, monthsUntilCheckIsOld } from './freshness.ts';
import { checkOf } from './shown-contacts.ts';
import { monthsBefore } from '../text/partial-date.ts';

/** What has to be looked at again in an entry, and since when nobody has. */
export interface Due {
  readonly initiative: Initiative;
  /** Day of the last look, the oldest where there are several. */
  readonly last: string;
}

/** The numbers of an entry that somebody should compare with their source again. */
export interface DueNumbers extends Due {
  /** Positions of these contacts in the entry. */
  readonly contacts: readonly number[];
}

/** Numbers of a line that has ended are not shown as numbers to call, so nobody has to check them. */
export const numbersDue = (initiative: Initiative, today: string): DueNumbers | undefined => {
  if (initiative.status === 'ended') return undefined;
  const due = (initiative.contacts ?? []).flatMap((contact, index) => {
    const source = initiative.sources.find(({ id }) => id === contact.source);
    if (source === undefined || !isDialledKind(contact.kind)) return [];
    const { date } = checkOf({ contact, source });
    return freshnessOf(date, today) === 'fresh' ? [] : [{ index, date }];
  });
  const [last] = due.map(({ date }) => date).toSorted();
  return last === undefined ? undefined : { initiative, last, contacts: due.map(({ index }) => index) };
};

export const reviewDue = (initiative: Initiative, today: string): Due | undefined =>
  initiative.reviewed <= monthsBefore(today, monthsUntilCheckIsOld) ? { initiative, last: initiative.reviewed } : undefined;

export interface DueList {
  readonly numbers: readonly DueNumbers[];
  readonly reviews: readonly Due[];
}

const oldestFirst = (a: Due, b: Due): number => a.last.localeCompare(b.last) || a.initiative.id.localeCompare(b.initiative.id, 'en');

/** Everything that is due on a day, the longest neglected first. */
export const dueList = (initiatives: readonly Initiative[], today: string): DueList => ({
  numbers: initiatives.flatMap((initiative) => numbersDue(initiative, today) ?? []).toSorted(oldestFirst),
  reviews: initiatives.flatMap((initiative) => reviewDue(initiative, today) ?? []).toSorted(oldestFirst),
});
