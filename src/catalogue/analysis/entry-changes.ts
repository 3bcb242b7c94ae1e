import type { Initiative } from '../../schema/initiative.ts';

/** Something that happened to an entry on a day. */
export interface Change {
  readonly kind: 'added' | 'reviewed' | 'status' | 'ended' | 'contacts';
  /** Day, as YYYY-MM-DD. */
  readonly date: string;
  readonly initiative: Initiative;
}

/** What a reader must hear of before all else stands first on its day: of many changes the last ones may be left out. */
const kinds: readonly Change['kind'][] = ['contacts', 'ended', 'status', 'added', 'reviewed'];

/** Newest first; on one day by kind and entry, so that the order is always the same. */
const byDate = (a: Change, b: Change): number =>
  b.date.localeCompare(a.date) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.initiative.id < b.initiative.id ? -1 : 1);

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

/** All that came with the first release, which nobody can have read before. */
export interface FirstRelease {
  readonly kind: 'first-release';
  readonly date: string;
  readonly count: number;
}

/** A step of a feed with its own moment. */
export type Step = (Change | FirstRelease) & { readonly moment: string };

/** What was changed twice in a day is one change of that day. */
const onceADay = (changes: readonly Change[]): readonly Change[] => [
  ...new Map(changes.map((change) => [`${change.kind} ${change.date} ${change.initiative.id}`, change])).values(),
];

/** Only days are known. Readers sort by time, so what stands higher on a day is told a second later, however many are left out. */
const withMoments = (steps: readonly (Change | FirstRelease)[]): readonly Step[] =>
  [...Map.groupBy(steps, ({ date }) => date)].flatMap(([date, ofDay]) =>
    ofDay.map((step, at) => {
      const moment = new Date(Date.parse(date) + (ofDay.length - 1 - at) * 1000);
      return { ...step, moment: `${moment.toISOString().slice(0, 19)}Z` };
    }),
  );

/** The first release: the day on which it was frozen, and the entries in it. */
interface Beginning {
  readonly date: string;
  readonly ids: ReadonlySet<string>;
}

/** One step a change, newest first; what the first release held already is one. */
export const newestChanges = (changes: readonly Change[], most: number, beginning?: Beginning): readonly Step[] => {
  const held = new Set<string>();
  const later = onceADay(changes).filter(({ kind, date, initiative: { id } }) => {
    if (beginning?.ids.has(id) !== true) return true;
    held.add(id);
    return kind !== 'added' && date > beginning.date;
  });
  const { size: count } = held;
  const first: readonly FirstRelease[] =
    beginning === undefined || count === 0 ? [] : [{ kind: 'first-release', date: beginning.date, count }];
  const steps = [...later.toSorted(byDate), ...first].toSorted((a, b) => b.date.localeCompare(a.date));
  return withMoments(steps).slice(0, most);
};
