import type { Initiative } from '../../schema/initiative.ts';
import { factsWithoutSource, type SourcedFact } from './fact-sources.ts';

/** What would make an entry surer, heaviest first in each list. */
export interface WorkToDo {
  readonly withoutSource: readonly { readonly initiative: Initiative; readonly facts: readonly SourcedFact[] }[];
  /** Last seen running longer ago than evidence may be old. */
  readonly oldStates: readonly Initiative[];
  readonly readOnce: readonly Initiative[];
}

/**
 * How much depends on an entry being right: first whether people call it, then how many organisations and places it speaks for.
 * Contacts weigh more than all else together.
 */
const weightOf = ({ contacts = [], organisations, countries }: Initiative): number =>
  contacts.length * 1000 + organisations.length + countries.length;

const heaviestFirst = (a: Initiative, b: Initiative): number => weightOf(b) - weightOf(a) || a.id.localeCompare(b.id, 'en');

export const workToDo = (initiatives: readonly Initiative[]): WorkToDo => {
  const ordered = initiatives.toSorted(heaviestFirst);
  return {
    withoutSource: ordered.flatMap((initiative) => {
      const facts = factsWithoutSource(initiative);
      return facts.length === 0 ? [] : [{ initiative, facts }];
    }),
    oldStates: ordered.filter(({ seen }) => seen === 'last-seen'),
    readOnce: ordered.filter(({ secondReading }) => secondReading === undefined),
  };
};
