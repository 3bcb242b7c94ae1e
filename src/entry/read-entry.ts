import type { Root } from 'mdast';
import { describe, finding, severityOf, type Finding, type KindName } from '../problems/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { reason, reasonIn } from '../problems/reasons.ts';
import type { InitiativeRecord } from '../schema/initiative.ts';
import { slug } from '../schema/fields.ts';
import { readBody } from './body.ts';
import { idOf, isKeptByWindows } from './entry-id.ts';
import { readFrontmatter, type Frontmatter } from './frontmatter.ts';
import { addressesIn } from './addresses-in.ts';
import type { Path } from './frontmatter-parts.ts';
import { laterPlaceOf } from './later-place.ts';
import { inspectText, normalise } from './raw-text.ts';
import { checkRecord } from './record-findings.ts';
import type { TranslatedText } from './translated-text.ts';
import { textFindings } from './text-findings.ts';
import { valueFindings } from './value-findings.ts';
import { wordingFindings } from './wording-findings.ts';

export interface Entry {
  readonly id: string;
  readonly file: string;
  /** What stands in the file. */
  readonly record: InitiativeRecord;
  /** Source ids in the order in which the text cites them. */
  readonly citations: readonly string[];
  /** The authored Markdown after the frontmatter. */
  readonly body: string;
  /** The text in other languages. */
  readonly translations: readonly TranslatedText[];
  /** Line and column of a field, for rules that look at the whole catalogue. */
  readonly placeOf: Frontmatter['placeOf'];
}

export interface ReadResult<Read = Entry> {
  /** Undefined when the entry has an error. */
  readonly entry: Read | undefined;
  readonly problems: readonly Problem[];
}

export interface ExaminedEntry<Read = Entry> {
  /** Undefined when the entry has an error. */
  readonly entry: Read | undefined;
  readonly findings: readonly Finding[];
}

/** More findings than this in one file help nobody, and could be made by the thousand. */
const mostFindings = 200;

/** What leaves nothing to read. */
const unreadable: ReadonlySet<KindName> = new Set(['file-empty', 'file-size', 'conflict-markers']);

/** Reserved because the explorer's further pages stand beside the entries, at /initiatives/page/2/. */
const reservedIds = new Set(['page']);

/** Why no entry can have the name of a file. */
export const nameFindings = (file: string): Finding[] => {
  const name = file.split('/').at(-1) ?? file;
  if (!name.endsWith('.mdx')) return [finding('file-name', { file }, { name, reason: reason('name-ending') })];
  const id = idOf(file);
  if (isKeptByWindows(id)) return [finding('file-name', { file }, { name, reason: reason('id-of-windows', { id }) })];
  if (reservedIds.has(id)) return [finding('file-name', { file }, { name, reason: reason('id-reserved', { id }) })];
  const parsed = slug.safeParse(id);
  return parsed.success ? [] : [finding('file-name', { file }, { name, reason: reasonIn(parsed.error.issues[0] ?? { message: '' }) })];
};

const citationFindings = (
  record: InitiativeRecord,
  citations: readonly string[],
  placeOf: (path: Path) => ReturnType<Frontmatter['placeOf']>,
): Finding[] => {
  const used = new Set([
    ...citations,
    ...(record.contacts ?? []).flatMap(({ source, disputedBy, evidence }) => [source, disputedBy, ...Object.values(evidence ?? {}).flat()]),
    ...record.organisations.map(({ source }) => source),
    ...(record.effects ?? []).map(({ source }) => source),
    ...Object.values(record.evidence ?? {}).flat(),
  ]);
  return record.sources.flatMap(({ id }, index) =>
    used.has(id) ? [] : [finding('source-never-cited', placeOf(['sources', index, 'id']), { id })],
  );
};

/**
 * Reads one entry from its text, with what else a caller makes of that.
 * @param more is asked only where the entry has no error: a text that is refused may be nested without end
 */
const examineWith = <More extends object>(
  file: string,
  raw: string,
  more: (tree: Root, sourceIds: readonly string[]) => More,
): ExaminedEntry<Entry & More> => {
  const report = (all: readonly Finding[], found?: Entry & More): ExaminedEntry<Entry & More> => {
    const findings = all.slice(0, mostFindings);
    return { entry: findings.some(({ kind }) => severityOf(kind) === 'error') ? undefined : found, findings };
  };
  const text = normalise(raw);
  const early = [...nameFindings(file), ...inspectText(file, text)];
  if (early.some(({ kind }) => unreadable.has(kind))) return report(early);

  const matter = readFrontmatter(file, text);
  if (matter.data === undefined) return report([...early, ...matter.findings]);
  const { record, findings } = checkRecord(matter);
  const given: unknown = (matter.data as { sources?: unknown }).sources;
  const sourceIds = (Array.isArray(given) ? given : [])
    .map((source: { id?: unknown } | null) => String(source?.id ?? ''))
    .filter((id) => /^[a-z][a-z0-9-]*$/.test(id));
  const body = readBody(file, matter.body, matter.bodyLine, sourceIds, record === undefined ? undefined : addressesIn(record));
  const wording = record === undefined ? [] : wordingFindings(file, record, matter);
  const refused = new Set(findings.map(({ place }) => place.field));
  const values = early.some(({ kind }) => kind === 'hidden-character')
    ? []
    : valueFindings(matter).filter(({ kind, place }) => kind !== 'curly-quotes' || !refused.has(place.field));
  const said = record === undefined || body.findings.length > 0 ? [] : textFindings(file, record, body, matter.bodyLine);
  const all = [...early, ...values, ...findings, ...body.findings, ...said, ...wording];
  // A text that cannot be read cites nothing, which says nothing about its sources.
  const uncited = (checked: InitiativeRecord | undefined): Finding[] =>
    checked === undefined || body.isUnread === true ? [] : citationFindings(checked, body.citations, matter.placeOf);
  if (record === undefined || all.some(({ kind }) => severityOf(kind) === 'error')) return report([...all, ...uncited(record)]);
  const entry = {
    id: idOf(file),
    file,
    record,
    citations: body.citations,
    body: matter.body.trim(),
    translations: [],
    placeOf: laterPlaceOf(file, text),
    ...more(body.tree, sourceIds),
  };
  return report([...all, ...uncited(record)], entry);
};

const nothing = (): object => ({});

/**
 * Reads one entry from its text: the only way from a file to a record, for the site, the commands and the tests.
 * @param file path shown in problems; its last part gives the id
 * @param raw the text of the file, as it is
 */
export const examineEntry = (file: string, raw: string): ExaminedEntry => examineWith(file, raw, nothing);

/** The same, with what was found in the words of the commands, and with what else a caller makes of the text. */
export const readEntryWith = <More extends object>(
  file: string,
  raw: string,
  more: (tree: Root, sourceIds: readonly string[]) => More,
): ReadResult<Entry & More> => {
  const { entry, findings } = examineWith(file, raw, more);
  return { entry, problems: findings.map(describe) };
};

/** The same, with nothing more. */
export const readEntry = (file: string, raw: string): ReadResult => readEntryWith(file, raw, nothing);
