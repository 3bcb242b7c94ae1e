import { join } from 'node:path';
import { keptNumbers, type KeptNumbers } from '../../../src/catalogue/checks/kept-numbers.ts';
import type { CheckedEntry } from '../../../src/catalogue/checks/rule.ts';
import { catalogueOf, translationsById, type Reader, type RecordedEntry } from '../../../src/store/catalogue-of.ts';
import { facets } from '../../../src/catalogue/facets/facets.ts';
import type { RedirectedFacet } from '../../../src/store/read-redirects.ts';
import { idOf } from '../../../src/entry/entry-id.ts';
import { placeInRecord, splitFrontmatter } from '../../../src/entry/frontmatter-parts.ts';
import { normalise } from '../../../src/entry/raw-text.ts';
import type { EntryFile } from '../../../src/entry/entry-file.ts';
import { linkedFiles } from '../../../src/store/linked-files.ts';
import { isOwnFolder, ownText } from '../../../src/store/own-file.ts';
import { readFolder, type FolderFiles } from '../../../src/store/read-folder.ts';
import { readOrganisations } from '../../../src/store/read-organisations.ts';
import { repositoriesInside, trackedOutput } from '../../../src/history/tracked-output.ts';
import { describe, finding } from '../../../src/problems/kinds.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import type { InitiativeRecord } from '../../../src/schema/initiative.ts';
import type { OrganisationRegister } from '../../../src/schema/organisation.ts';
import type { Confirmations } from '../../../src/schema/confirmations.ts';
import { voidConfirmations } from '../../../src/catalogue/checks/confirmed-calls.ts';
import type { Memory } from './memory.ts';
import { redirectedIn, type Redirected } from './moved-addresses.ts';

export interface All {
  readonly entries: readonly CheckedEntry[];
  /** Ids whose files are there, readable or not. */
  readonly ids: ReadonlySet<string>;
  /** Where the addresses of what is no more lead to. */
  readonly redirected: Redirected;
  /** Ids that were looked at and left out. */
  readonly leftOut: ReadonlySet<string>;
  /** The text of each entry, and of its translations. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files of drafts. */
  readonly drafts: ReadonlySet<string>;
  /** The text of each file, those beside the entries too. */
  readonly sources: ReadonlyMap<string, string>;
  /** What maintainers confirmed. */
  readonly confirmations: Confirmations;
  /** What they say of emergency numbers. */
  readonly emergency: KeptNumbers;
  /** The organisations that have a file. */
  readonly organisations: OrganisationRegister;
  readonly problems: readonly Problem[];
}

/** What is kept of an entry: one without errors, whose places can be found without the full parser. */
interface KeptEntry {
  readonly record: InitiativeRecord;
  readonly translations: readonly { readonly language: string }[];
  readonly problems: readonly Problem[];
}

const entryOf = ({ file, text }: EntryFile, { record, translations }: KeptEntry): RecordedEntry => ({
  id: idOf(file),
  file,
  record,
  translations,
  placeOf: (path) => {
    const parts = splitFrontmatter(normalise(text));
    return typeof parts === 'string' ? { file } : placeInRecord(file, parts.yaml, path);
  },
});

/** Reads what is not remembered. What reads is loaded only where it is needed: that takes longer than all the rest. */
const readerOf = async (
  { files, translations }: Pick<FolderFiles, 'files' | 'translations'>,
  memory: Memory,
): Promise<Reader<RecordedEntry>> => {
  const byId = translationsById(translations);
  const allTexts = ({ file, text }: EntryFile): string =>
    [text, ...(byId.get(idOf(file)) ?? []).flatMap((other) => [other.file, other.text])].join('\0');
  const recalled = new Map(files.map((entry) => [entry.file, memory.recall(entry.file, allTexts(entry)) as KeptEntry | undefined]));
  const fresh = [...recalled.values()].includes(undefined) ? await import('./read-fresh.ts') : undefined;
  return (entry, others) => {
    const kept = recalled.get(entry.file);
    if (kept !== undefined) return { entry: entryOf(entry, kept), problems: kept.problems };
    if (fresh === undefined) throw new Error(`${entry.file} is neither remembered nor read.`);
    const result = fresh.readPlainly(entry, others);
    if (memory.keepsAnything && result.entry !== undefined && fresh.isCanonical(entry.text)) {
      const { record, translations: read } = result.entry;
      memory.keep(entry.file, allTexts(entry), { record, translations: read, problems: result.problems } satisfies KeptEntry);
    }
    return result;
  };
};

const noneKept: KeptNumbers = { byCountry: {}, anywhere: [] };

interface Beside {
  readonly file: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

const readBeside = async (
  folder: string,
  name: string,
  asked: () => string,
  memory: Memory,
  problemsOf: (file: string, text: string) => Promise<readonly Problem[]>,
): Promise<readonly Beside[]> => {
  const file = join(folder, '..', name);
  const text = ownText(file);
  if (text === undefined) return [];
  const question = `${asked()}\n${text}`;
  let problems = memory.recall(file, question) as readonly Problem[] | undefined;
  if (problems === undefined) {
    problems = await problemsOf(file, text);
    memory.keep(file, question, problems);
  }
  return [{ file, text, problems }];
};

interface Confirmed extends Beside {
  readonly confirmations: Confirmations;
}

/** What maintainers confirmed. Where there is no file nothing is. */
const readConfirmed = async (folder: string, today: string, memory: Memory): Promise<Confirmed> => {
  const file = join(folder, '..', 'confirmations.yaml');
  const text = ownText(file);
  if (text === undefined) return { file, text: '', problems: [], confirmations: { calls: [], disputes: [] } };
  const question = `${today}\n${text}`;
  const known = memory.recall(file, question) as Confirmed | undefined;
  if (known !== undefined) return known;
  const { parseConfirmations } = await import('../../../src/store/read-confirmations.ts');
  const read = parseConfirmations(file, text, today);
  memory.keep(file, question, read);
  return read;
};

export const emergencyName = 'emergency-numbers.yaml';

interface Emergency extends Beside {
  readonly kept: KeptNumbers;
}

/** What maintainers say of emergency numbers; undefined where there is no file. */
const readEmergency = async (folder: string, today: string, memory: Memory): Promise<Emergency | undefined> => {
  const file = join(folder, '..', emergencyName);
  const text = ownText(file);
  if (text === undefined) return undefined;
  const question = `${today}\n${text}`;
  const known = memory.recall(file, question) as Omit<Emergency, 'text'> | undefined;
  if (known !== undefined) return { ...known, text };
  const { parseEmergencyNumbers } = await import('../../../src/store/read-emergency-numbers.ts');
  const { numbers, problems } = parseEmergencyNumbers(file, text, today);
  const read = { file, problems, kept: keptNumbers(numbers) };
  memory.keep(file, question, read);
  return { ...read, text };
};

/** Entries that the file of emergency numbers names, and that are not there: the next of that name would be believed. */
const namedForNothing = ({ file, kept }: Emergency, ids: readonly string[]): readonly Problem[] => {
  const named = Object.values(kept.byCountry).flatMap((numbers = {}) => Object.values(numbers).flatMap(({ lines }) => lines));
  return [...new Set(named)]
    .filter((id) => !ids.includes(id))
    .map((id) => describe(finding('unknown-reference', { file }, { id, allowed: ids })));
};

/** Reads a content folder and what stands beside it, as far as it is not remembered, and holds all entries against each other. */
export const readAll = async (
  folder: string,
  today: string,
  memory: Memory,
  namedBefore?: ReadonlyMap<string, readonly string[]>,
): Promise<All> => {
  const [{ problems, ...found }, register, tracked, inside, confirmed, emergency] = await Promise.all([
    readFolder(folder),
    readOrganisations(folder),
    trackedOutput(folder),
    repositoriesInside(folder),
    readConfirmed(folder, today, memory),
    readEmergency(folder, today, memory),
  ]);
  const { confirmations } = confirmed;
  const options = {
    today,
    organisations: register.register,
    translations: found.translations,
    confirmations,
    emergency: emergency?.kept ?? noneKept,
    namedBefore,
  };
  const catalogue = catalogueOf(found.files, options, await readerOf(found, memory));
  const ids = found.files.map(({ file }) => idOf(file));
  const organisationIds = (): string[] => catalogue.entries.flatMap(({ initiative }) => initiative.organisations.map(({ id }) => id));
  const terms = (facet: RedirectedFacet): Set<string> =>
    new Set(catalogue.entries.flatMap(({ initiative }) => facets[facet].termsOf(initiative)));
  const beside = [
    ...(await readBeside(
      folder,
      'search-log.yaml',
      () => today,
      memory,
      async (file, text) => {
        const { parseSearchLog } = await import('../../../src/store/read-search-log.ts');
        return parseSearchLog(file, text, today).problems;
      },
    )),
    ...(await readBeside(
      folder,
      'redirects.json',
      () => [...ids, ...organisationIds(), ...terms('country'), ...terms('language')].join(),
      memory,
      async (file, text) => {
        const { parseRedirects } = await import('../../../src/store/read-redirects.ts');
        const known = { entries: new Set(ids), organisations: new Set(organisationIds()), terms };
        return parseRedirects(file, text, known).problems;
      },
    )),
  ];
  const withheld = await readBeside(
    folder,
    'withheld-history.yaml',
    () => '',
    memory,
    async (file, text) => {
      const { parseWithheldHistory } = await import('../../../src/store/read-withheld-history.ts');
      return parseWithheldHistory(file, text).problems;
    },
  );
  const outOfScope = await readBeside(
    folder,
    'out-of-scope.yaml',
    () => ids.join(),
    memory,
    async (file, text) => {
      const { parseOutOfScope } = await import('../../../src/store/read-out-of-scope.ts');
      return parseOutOfScope(file, text, new Set(ids)).problems;
    },
  );
  const known = new Set(catalogue.entries.map(({ id }) => id));
  const unread = new Set(ids.filter((id) => !known.has(id)));
  const voided = voidConfirmations(confirmations, catalogue.entries, unread).map(({ entry, contact }) =>
    describe(finding('confirmation-void', { file: confirmed.file }, { entry, contact })),
  );
  if (emergency !== undefined) beside.push({ ...emergency, problems: [...emergency.problems, ...namedForNothing(emergency, ids)] });
  beside.push(...withheld, ...outOfScope, { ...confirmed, problems: [...confirmed.problems, ...voided] });
  // Most catalogues have no drafts, and what reads them takes long to start.
  const drafts = isOwnFolder(join(folder, '..', 'drafts'))
    ? await (await import('../../../src/store/read-drafts.ts')).readDrafts(folder)
    : { files: [], problems: [] };
  memory.save();
  return {
    entries: catalogue.entries,
    confirmations,
    emergency: emergency?.kept ?? noneKept,
    organisations: register.register,
    ids: new Set(ids),
    leftOut: new Set([...(outOfScope[0]?.text ?? '').matchAll(/^- id: (\S+)$/gm)].flatMap(([, id]) => id ?? [])),
    redirected: redirectedIn(beside.find(({ file }) => file.endsWith('redirects.json'))?.text),
    texts: catalogue.sources,
    drafts: new Set(drafts.files.map(({ file }) => file)),
    sources: new Map([
      ...catalogue.sources,
      ...[...beside, ...register.files, ...drafts.files].map(({ file, text }) => [file, text] as const),
    ]),
    problems: [
      ...linkedFiles(folder),
      ...tracked.map((file) => describe(finding('output-tracked', { file }, {}))),
      ...inside.map((file) => describe(finding('repository-inside', { file }, {}))),
      ...problems,
      ...register.problems,
      ...catalogue.problems,
      ...beside.flatMap((other) => other.problems),
      ...drafts.problems,
    ],
  };
};
