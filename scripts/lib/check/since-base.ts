import { join, posix, relative, resolve, sep } from 'node:path';
import { webAddresses } from '../../../src/catalogue/addresses/addresses.ts';
import { keptNumbers, type KeptNumbers } from '../../../src/catalogue/checks/kept-numbers.ts';
import type { CheckedEntry } from '../../../src/catalogue/checks/rule.ts';
import { idOf } from '../../../src/entry/entry-id.ts';
import { splitFrontmatter } from '../../../src/entry/frontmatter-parts.ts';
import { normalise } from '../../../src/entry/raw-text.ts';
import { readEntry } from '../../../src/entry/read-entry.ts';
import { translationName } from '../../../src/entry/translation-name.ts';
import { describe, finding } from '../../../src/problems/kinds.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import type { Initiative, InitiativeRecord } from '../../../src/schema/initiative.ts';
import { fileAtBase, type Base } from '../github/git.ts';
import { claimedOrganisations } from './claimed-organisations.ts';
import { confirmationChanges, confirmationsAtBase } from './confirmed.ts';
import { contactChanges, contactsGone } from './contact-changes.ts';
import { goneEntries } from './gone-entries.ts';
import { linesLinked } from './lines-linked.ts';
import { nothing } from './listed-contacts.ts';
import { movedAddresses, movedProblems, redirectedAtBase } from './moved-addresses.ts';
import { newlySaid, type TextStates } from './newly-said.ts';
import { organisationsChanged } from './organisations-changed.ts';
import { emergencyName, type All } from './read-all.ts';
import { registeredName } from './registered-name.ts';
import { copiesOfOthers, oddAddresses, sitesMoved, sitesUnknown } from './sites-moved.ts';

/** One changed entry as the base has it. */
export interface EntryAtBase {
  /** Its file, below the folder as that was named. */
  readonly file: string;
  readonly id: string;
  /** Its text as it stands there. */
  readonly text: string | undefined;
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
      return { file: join(folder, path.slice(within.length)), id: idOf(path), text, record, existed: text !== undefined };
    }),
  );
};

/** The entries that each changed entry named before: what it says about itself since then is only its own word. */
export const namedAtBase = (before: readonly EntryAtBase[]): ReadonlyMap<string, readonly string[]> =>
  new Map(before.map(({ id, record }) => [id, [record?.related, record?.partOf, record?.supersededBy].flatMap((ids) => ids ?? [])]));

/** Whose name a change takes for an entry. */
const claims = (
  { initiative, placeOf }: CheckedEntry,
  record: InitiativeRecord | undefined,
  all: readonly Initiative[],
): readonly Problem[] =>
  claimedOrganisations(initiative, record, all).map(({ index, ...claim }) =>
    describe(finding('organisation-claimed', placeOf(['organisations', index]), claim)),
  );

/** Ids of entries that go with a change. */
export const goneIn = (before: readonly EntryAtBase[], ids: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(before.filter(({ id, existed }) => existed && !ids.has(id)).map(({ id }) => id));

/** The change that is looked at: from what, of which folder, on which day. */
export interface Since {
  readonly base: Base;
  readonly folder: string;
  readonly today: string;
  /** Paths of all that changed, below the root of the repository. */
  readonly changed: readonly string[];
  /** The changed entries as the base has them. */
  readonly before: readonly EntryAtBase[];
}

/** What the base says of emergency numbers: what a change says of them itself counts for no contact that comes with it. */
const emergencyAtBase = async ({ base, folder, today, changed }: Since, now: KeptNumbers): Promise<KeptNumbers> => {
  const path = relative(base.root, resolve(folder, '..', emergencyName)).replaceAll(sep, '/');
  if (!changed.includes(path)) return now;
  const { parseEmergencyNumbers } = await import('../../../src/store/read-emergency-numbers.ts');
  return keptNumbers(parseEmergencyNumbers(path, (await fileAtBase(base, path)) ?? '', today).numbers);
};

const belowFrontmatter = (text = ''): string => {
  const parts = splitFrontmatter(normalise(text));
  return typeof parts === 'string' ? '' : parts.body;
};

/** The texts that changed, by the id of their entry. */
const changedTexts = async ({ base, folder, changed, before }: Since, texts: All['texts']): Promise<ReadonlyMap<string, TextStates[]>> => {
  const within = relative(base.root, resolve(folder)).replaceAll(sep, '/');
  const states = new Map(
    before.map(({ id, file, text }) => [id, [{ file, before: belowFrontmatter(text), after: belowFrontmatter(texts.get(file)) }]]),
  );
  for (const path of changed) {
    const name = posix.dirname(path) === (within || '.') ? translationName(path) : undefined;
    if (name === undefined) continue;
    const file = join(folder, posix.basename(path));
    const state = { file, before: belowFrontmatter(await fileAtBase(base, path)), after: belowFrontmatter(texts.get(file)) };
    states.set(name.id, [...(states.get(name.id) ?? []), state]);
  }
  return states;
};

/** What a change does to entries that were there before, to addresses that led to them, and what it says that maintainers confirmed. */
export const problemsSince = async (
  since: Since,
  {
    entries,
    ids,
    redirected,
    leftOut,
    confirmations,
    emergency,
    texts,
    organisations,
  }: Pick<All, 'entries' | 'ids' | 'redirected' | 'leftOut' | 'confirmations' | 'emergency' | 'texts' | 'organisations'>,
): Promise<readonly Problem[]> => {
  const { base, folder, today, before, changed: paths } = since;
  const confirmed = { now: confirmations, before: await confirmationsAtBase(base, folder, today) };
  const around = { confirmed, emergency: { now: emergency, before: await emergencyAtBase(since, emergency) }, today };
  const initiatives = entries.map(({ initiative }) => initiative);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const atBase = new Map(before.map((one) => [one.id, one]));

  let known: ReadonlySet<string> | undefined;
  /** The sites that were named before the change: by entries that it does not touch, and by the others as they were. */
  const sitesBefore = (): ReadonlySet<string> => {
    const untouched = initiatives.filter(({ id }) => !atBase.has(id)).flatMap(webAddresses);
    const touched = before.flatMap(({ record }) => (record === undefined ? [] : webAddresses(record)));
    return (known ??= new Set([...untouched, ...touched].map(registeredName)));
  };

  /** What becomes of the contacts of an entry whose address leads to another one: who follows it takes those for the same line. */
  const inherited = (gone: InitiativeRecord, heir: CheckedEntry): readonly Problem[] => {
    const known = atBase.has(heir.id) ? (atBase.get(heir.id)?.record?.sources ?? []) : heir.initiative.sources;
    return (gone.contacts ?? []).length === 0 ? [] : contactChanges(heir, { ...gone, sources: [...gone.sources, ...known] }, around);
  };

  const goneWith = ({ file, id, record }: EntryAtBase): readonly Problem[] => {
    const next = redirected.get(id);
    if (record === undefined || (next === undefined && !leftOut.has(id))) return [];
    const heir = byId.get(next ?? '');
    return heir === undefined ? contactsGone(file, record) : inherited(record, heir);
  };

  const changed = before.flatMap((one): readonly Problem[] => {
    const { id, record, existed } = one;
    if (!ids.has(id)) return existed ? goneWith(one) : [];
    const entry = byId.get(id);
    // A listed one that nobody could read gave nothing to dial.
    const was = record ?? (existed ? nothing : undefined);
    return entry === undefined
      ? []
      : [
          ...contactChanges(entry, was, around),
          ...claims(entry, record, initiatives),
          ...linesLinked(entry, record, byId),
          ...[
            ...(record === undefined ? [] : [...sitesMoved(entry, record), ...sitesUnknown(entry, record, sitesBefore)]),
            ...copiesOfOthers(entry, record),
            ...oddAddresses(entry, record),
          ].map(describe),
        ];
  });
  const said = [...(await changedTexts(since, texts))].flatMap(([id, states]): readonly Problem[] => {
    const entry = byId.get(id);
    const record = atBase.has(id) ? atBase.get(id)?.record : entry?.initiative;
    return entry === undefined ? [] : newlySaid(entry, record, states).map(describe);
  });
  const moved = movedAddresses(redirected, await redirectedAtBase(base, folder), goneIn(before, ids));
  const all = [
    ...confirmationChanges(folder, confirmed),
    ...movedProblems(folder, moved),
    ...(await goneEntries(folder, base, { ids, redirected, leftOut })),
    ...changed,
    ...said,
    ...(await organisationsChanged(base, folder, paths, organisations)),
  ];
  // An entry that takes the place of another one is looked at for both.
  return [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values()];
};
