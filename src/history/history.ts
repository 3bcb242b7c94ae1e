import { mayBeShown } from '../vocabulary/shown-fields.ts';
import { compareEntries, type FieldChange } from './field-changes.ts';
import { readGitLog, type Commit, type FileVersion } from './read-git-log.ts';

export type ChangeKind = 'added' | 'corrected' | 'ended' | 'removed';

/** One step in the life of an entry. */
export interface Change {
  readonly id: string;
  readonly kind: ChangeKind;
  /** Day, YYYY-MM-DD. */
  readonly date: string;
  readonly commit: string;
  readonly fields: readonly FieldChange[];
  readonly text: boolean;
  /** Languages in which its translation changed. */
  readonly translated: readonly string[];
}

/** Fields have short names of letters; what an old version has besides was never one. */
const fieldName = /^[a-zA-Z]{2,30}$/;

/** A change of a field as anybody may read it: its name, and its values only where they can hurt nobody. */
const shown = ({ field, before, after }: FieldChange): readonly FieldChange[] => {
  if (!fieldName.test(field)) return [];
  const isOpen = [before, after].every((value) => value === undefined || mayBeShown(field, value));
  return [isOpen ? { field, before, after } : { field, before: undefined, after: undefined }];
};

/** What one commit did to one entry and its translations. A step that changed only how a file is written is none. */
const changeOf = ({ hash, date }: Commit, id: string, files: readonly FileVersion[]): Change | undefined => {
  // To compare takes milliseconds, and most files of a history have come and not changed since.
  const translated = files.flatMap(({ language, before, after }) => {
    if (language === undefined) return [];
    if (before === undefined || after === undefined) return [language];
    const { fields, text } = compareEntries(before, after);
    return fields.length > 0 || text ? [language] : [];
  });
  const own = files.find(({ language }) => language === undefined);
  const base = { id, date, commit: hash, translated };
  if (own !== undefined && own.before === undefined) return { ...base, kind: 'added', fields: [], text: false };
  if (own !== undefined && own.after === undefined) return { ...base, kind: 'removed', fields: [], text: false };
  const { fields, text } = compareEntries(own?.before ?? '', own?.after ?? '');
  if (fields.length === 0 && !text && translated.length === 0) return undefined;
  const ended = fields.some(({ field, after: value }) => field === 'status' && value === 'ended');
  return { ...base, kind: ended ? 'ended' : 'corrected', fields: fields.flatMap(shown), text };
};

/** Every change of every entry, newest first, from the history of the content folder. */
export const readHistory = async (folder: string): Promise<readonly Change[]> =>
  (await readGitLog(folder)).flatMap((commit) =>
    [...Map.groupBy(commit.files, ({ id }) => id)].flatMap(([id, files]) => changeOf(commit, id, files) ?? []),
  );

/** The changes of each entry, newest first. */
export const historyById = (changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> => Map.groupBy(changes, ({ id }) => id);

export interface Month {
  /** YYYY-MM */
  readonly month: string;
  readonly changes: Readonly<Record<ChangeKind, readonly Change[]>>;
}

/** The changes by month, newest first; within a month an entry stands once per kind, with its latest change. */
export const byMonth = (changes: readonly Change[]): readonly Month[] =>
  [...Map.groupBy(changes, ({ date }) => date.slice(0, 7))].map(([month, own]) => {
    const added = new Set(own.filter(({ kind }) => kind === 'added').map(({ id }) => id));
    const of = (kind: ChangeKind): readonly Change[] => {
      const seen = new Set<string>();
      return own.filter((change) => {
        // What was added and corrected in one month is simply new to a reader.
        if (change.kind !== kind || seen.has(change.id) || (kind === 'corrected' && added.has(change.id))) return false;
        seen.add(change.id);
        return true;
      });
    };
    return { month, changes: { added: of('added'), corrected: of('corrected'), ended: of('ended'), removed: of('removed') } };
  });
