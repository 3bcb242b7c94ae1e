import type { Initiative } from '../../schema/initiative.ts';

/** Something that happened to an entry on a day. */
export interface Change {
  readonly kind: 'added' | 'reviewed' | 'status' | 'ended' | 'contacts';
  /** Day, as YYYY-MM-DD. */
  readonly date: string;
  readonly initiative: Initiative;
}

/** Newest first; on one day by name of the entry and kind, so that the order is always the same. */
const byDate = (a: Change, b: Change): number =>
  a.date !== b.date ? (a.date < b.date ? 1 : -1) : a.initiative.id !== b.initiative.id ? (a.initiative.id < b.initiative.id ? -1 : 1) : 0;

/** The changes that entries tell of themselves: the day they were added, and the day they were last held against their sources. */
export const changesInEntries = (initiatives: readonly Initiative[]): readonly Change[] =>
  initiatives.flatMap((initiative): Change[] => {
    const { added, reviewed } = initiative;
    return [
      { kind: 'added', date: added, initiative },
      ...(reviewed > added ? [{ kind: 'reviewed', date: reviewed, initiative } as const] : []),
    ];
  });

/**
 * Changes of status between states that follow each other. They are dated by the review that made them, which stays the
 * same however often the site is built.
 */
export const changesOfStatus = (states: readonly (readonly Initiative[])[]): readonly Change[] =>
  states.slice(1).flatMap((initiatives, index) => {
    const before = new Map(states[index]?.map(({ id, status }) => [id, status]));
    return initiatives.flatMap((initiative): Change[] => {
      const earlier = before.get(initiative.id);
      if (earlier === undefined || earlier === initiative.status) return [];
      return [{ kind: initiative.status === 'ended' ? 'ended' : 'status', date: initiative.reviewed, initiative }];
    });
  });

/** Changes of one kind and day, of which there are too many to be read one by one. */
export interface ManyChanges {
  readonly kind: Change['kind'];
  readonly date: string;
  readonly count: number;
}

const mostOfADay = 20;

/** What was changed twice in a day is one change of that day. */
const onceADay = (changes: readonly Change[]): readonly Change[] => [
  ...new Map(changes.map((change) => [`${change.kind} ${change.date} ${change.initiative.id}`, change])).values(),
];

/** Newest first. A day on which many entries changed alike, such as that of the first release, is one step. */
export const newestChanges = (changes: readonly Change[], most: number): readonly (Change | ManyChanges)[] =>
  [...Map.groupBy(onceADay(changes).toSorted(byDate), ({ kind, date }) => `${date} ${kind}`).values()]
    .flatMap((alike): readonly (Change | ManyChanges)[] => {
      const [first] = alike;
      return first === undefined || alike.length <= mostOfADay ? alike : [{ kind: first.kind, date: first.date, count: alike.length }];
    })
    .slice(0, most);
