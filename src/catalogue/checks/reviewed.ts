import { finding, type Finding } from '../../problems/kinds.ts';
import { numbersDue, reviewDue } from '../helplines/due.ts';
import { daysUntilDue, monthsUntilCheckIsOld } from '../helplines/freshness.ts';
import type { Rule } from './rule.ts';

/** What nobody has looked at for too long. */
export const entriesAreReviewed: Rule = ({ entries, today }) =>
  entries.flatMap(({ initiative, placeOf }): Finding[] => {
    const numbers = numbersDue(initiative, today);
    const review = reviewDue(initiative, today);
    return [
      ...(numbers === undefined
        ? []
        : [
            finding('number-due', placeOf(['contacts', numbers.contacts[0] ?? 0, 'checked', 'date']), {
              count: numbers.contacts.length,
              last: numbers.last,
              days: daysUntilDue,
            }),
          ]),
      ...(review === undefined ? [] : [finding('review-due', placeOf(['reviewed']), { last: review.last, months: monthsUntilCheckIsOld })]),
    ];
  });
