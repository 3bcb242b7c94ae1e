import { join, relative, resolve, sep } from 'node:path';
import type { CheckedEntry } from '../../../src/catalogue/checks/rule.ts';
import { idOf } from '../../../src/entry/entry-id.ts';
import { readEntry } from '../../../src/entry/read-entry.ts';
import { translationName } from '../../../src/entry/translation-name.ts';
import { describe, finding } from '../../../src/problems/kinds.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import type { EmergencyNumbers } from '../../../src/schema/emergency-numbers.ts';
import type { Initiative, InitiativeRecord } from '../../../src/schema/initiative.ts';
import { fileAtBase, type Base } from '../github/git.ts';
import { claimedOrganisations } from './claimed-organisations.ts';
import { confirmationChanges, type Confirmed } from './confirmed.ts';
import { contactChanges, contactsGone } from './contact-changes.ts';

/** One changed entry as the base has it. */
export interface EntryAtBase {
  /** Its file, below the folder as that was named. */
  readonly file: string;
  readonly id: string;
  /** Undefined where the base has no such entry, or one that cannot be read. */
  readonly record: InitiativeRecord | undefined;
  readonly existed: boolean;
}

/** The changed entries of a folder as the base has them. */
export const entriesAtBase = async (base: Base, folder: string, changed: readonly string[]): Promise<readonly EntryAtBase[]> => {
  const within = `${relative(base.root, resolve(folder)).replaceAll(sep, '/')}/`.replace(/^\/$/, '');
  const files = changed.filter(
    (path) =>
      path.startsWith(within) && path.endsWith('.mdx') && !path.slice(within.length).includes('/') && translationName(path) === undefined,
  );
  return Promise.all(
    files.map(async (path) => {
      const text = await fileAtBase(base, path);
      const record = text === undefined ? undefined : readEntry(path, text).entry?.record;
      return { file: join(folder, path.slice(within.length)), id: idOf(path), record, existed: text !== undefined };
    }),
  );
};

/** The entries that each changed entry named before: what it says about itself since then is only its own word. */
export const namedAtBase = (before: readonly EntryAtBase[]): ReadonlyMap<string, readonly string[]> =>
  new Map(before.map(({ id, record }) => [id, [record?.related, record?.partOf, record?.supersededBy].flatMap((ids) => ids ?? [])]));

interface Now {
  readonly entries: readonly CheckedEntry[];
  /** Ids whose files are there, readable or not. */
  readonly ids: ReadonlySet<string>;
  /** Ids whose addresses lead elsewhere, or that are known to be left out. */
  readonly explained: ReadonlySet<string>;
  readonly today: string;
  readonly confirmed: Confirmed;
  /** The maintainers' file of emergency numbers. */
  readonly emergency: EmergencyNumbers;
}

/** Whose name a change takes for an entry. */
const claims = (
  { initiative, placeOf }: CheckedEntry,
  record: InitiativeRecord | undefined,
  all: readonly Initiative[],
): readonly Problem[] =>
  claimedOrganisations(initiative, record, all).map(({ index, ...claim }) =>
    describe(finding('organisation-claimed', placeOf(['organisations', index]), claim)),
  );

/** What a change does to entries that were there before, and what it says that maintainers confirmed. */
export const problemsSince = (
  before: readonly EntryAtBase[],
  folder: string,
  { entries, ids, explained, today, confirmed, emergency }: Now,
): readonly Problem[] => {
  const initiatives = entries.map(({ initiative }) => initiative);
  const byFile = new Map(entries.map((entry) => [resolve(entry.file), entry]));
  const changed = before.flatMap(({ file, id, record, existed }): readonly Problem[] => {
    if (existed && !ids.has(id) && !explained.has(id)) return [describe(finding('entry-gone', { file }, { id }))];
    if (!ids.has(id)) return record === undefined ? [] : contactsGone(file, record);
    const entry = byFile.get(resolve(file));
    if (entry === undefined) return [];
    return [
      ...contactChanges(entry, record ?? { contacts: [], sources: [], status: 'unknown' }, { confirmed, emergency, today }),
      ...claims(entry, record, initiatives),
    ];
  });
  return [...confirmationChanges(folder, confirmed), ...changed];
};
