import type { Difference } from '../catalogue/releases/compare-releases.ts';
import { initiativeSchema, type Initiative } from '../schema/initiative.ts';
import type { WithheldHistory } from '../schema/withheld-history.ts';

type Item = WithheldHistory[number];

/** One change, by its commit, or the state of an entry on some day, such as that of a release. */
type Told = { readonly id: string } & ({ readonly commit: string } | { readonly day: string });

interface ToldChange {
  readonly id: string;
  readonly commit: string;
  readonly fields: readonly { readonly field: string }[];
  readonly text: boolean;
  readonly translated: readonly string[];
}

export interface Untold {
  /** Changes as they may be told: without those that are left out, and without the fields that are. */
  readonly inChanges: <Change extends ToldChange>(changes: readonly Change[]) => readonly Change[];
  /** A record as it was on a day, as it may be given away; undefined where it cannot be without what is left out. */
  readonly inRecord: (record: Initiative, day: string) => Initiative | undefined;
  /** The fields of a record of a day that are left out; undefined where all of it is. */
  readonly fieldsOf: (id: string, day: string) => ReadonlySet<string> | undefined;
  /** What is between two states, as it may be told. */
  readonly inDifference: (difference: Difference, earlierDay: string) => Difference;
}

/** The prose of an entry, which is no field of its record. */
const prose = 'text';

const mayBeMissing = (field: string): boolean =>
  field === prose || (initiativeSchema.shape as Readonly<Record<string, { isOptional: () => boolean }>>)[field]?.isOptional() !== false;

/**
 * What `content/withheld-history.yaml` leaves out, wherever something of the past is told. A release of the day on which it was
 * decided, or of one before, may hold what was taken off; a later one does not.
 * @param idsOf entries that a commit changed, as far as the history is there
 */
export const untoldOf = (list: WithheldHistory, idsOf: (commit: string) => ReadonlySet<string>): Untold => {
  const isOf = ({ id, commit }: Item, told: Told): boolean =>
    id === undefined ? 'commit' in told || (commit !== undefined && idsOf(commit).has(told.id)) : id === told.id;
  const isThen = ({ commit, date }: Item, told: Told): boolean =>
    'day' in told ? told.day <= date : commit === undefined || commit === told.commit;
  const about = (told: Told): readonly Item[] => list.filter((item) => isOf(item, told) && isThen(item, told));
  const fieldsIn = (items: readonly Item[]): ReadonlySet<string> => new Set(items.flatMap(({ fields = [] }) => fields));

  const fieldsOf = (id: string, day: string): ReadonlySet<string> | undefined => {
    const items = about({ id, day });
    const fields = fieldsIn(items);
    return items.some((item) => item.fields === undefined) || ![...fields].every(mayBeMissing) ? undefined : fields;
  };

  return {
    fieldsOf,
    inChanges: (changes) =>
      changes.flatMap((change) => {
        const items = about({ id: change.id, commit: change.commit });
        if (items.length === 0) return [change];
        if (items.some(({ fields }) => fields === undefined)) return [];
        const hidden = fieldsIn(items);
        const fields = change.fields.filter(({ field }) => !hidden.has(field));
        const [text, translated] = hidden.has(prose) ? [false, []] : [change.text, change.translated];
        const wasMore = change.fields.length > 0 || change.text || change.translated.length > 0;
        return wasMore && fields.length === 0 && !text && translated.length === 0 ? [] : [{ ...change, fields, text, translated }];
      }),
    inRecord: (record, day) => {
      const hidden = fieldsOf(record.id, day);
      if (hidden === undefined) return undefined;
      if (hidden.size === 0) return record;
      return Object.fromEntries(Object.entries(record).filter(([field]) => !hidden.has(field))) as unknown as Initiative;
    },
    inDifference: ({ added, removed, changed }, earlierDay) => {
      const isTold = ({ id }: { readonly id: string }): boolean => fieldsOf(id, earlierDay) !== undefined;
      return {
        added: added.filter(isTold),
        removed: removed.filter(isTold),
        changed: changed.filter(isTold).flatMap((entry) => {
          const hidden = fieldsOf(entry.id, earlierDay);
          const changes = entry.changes.filter(({ field }) => hidden?.has(field) !== true);
          return changes.length === 0 ? [] : [{ ...entry, changes }];
        }),
      };
    },
  };
};

/** Which entries each commit changed. */
export const idsByCommit = (
  changes: readonly { readonly id: string; readonly commit: string }[],
): ((commit: string) => ReadonlySet<string>) => {
  const byCommit = Map.groupBy(changes, ({ commit }) => commit);
  return (commit) => new Set((byCommit.get(commit) ?? []).map(({ id }) => id));
};
