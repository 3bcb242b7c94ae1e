import { strToU8, zipSync } from 'fflate';
import { writtenRecord } from '../catalogue/derived/written-record.ts';
import { labelledFields, labelOf } from '../catalogue/export/labelled-cells.ts';
import { fateOf, type Fate } from '../import/decide.ts';
import { draftName } from '../import/draft-name.ts';
import { draftText } from '../import/draft-text.ts';
import { goalsOf, type Mapping } from '../import/headings.ts';
import { groupRemarks, reportOf, type GroupedRemark, type Report, type ReportRow } from '../import/import-report.ts';
import { openFile } from '../import/open-file.ts';
import { UnreadableFile, type UnreadableReason } from '../import/opened-sheet.ts';
import { createPossiblySame, type KnownEntry, type Same } from '../import/possibly-same.ts';
import { changesBetween, mergeRecord, removedContacts, type Change } from '../import/merge-record.ts';
import type { RowRead } from '../import/read-row.ts';
import { draftIdOf, readTable, type TableRead } from '../import/read-table.ts';
import { isMended, refuses, type Remark } from '../import/remarks.ts';
import type { InterfaceLanguage } from '../vocabulary/define.ts';
import { languageName } from '../vocabulary/languages.ts';

/** A file somebody chose, and the sheet of it where there are several. */
export interface SheetOrder {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheet: string | undefined;
  /** What columns are taken for, where somebody said it. */
  readonly mapping: Mapping;
  /** The language of the page. */
  readonly language: InterfaceLanguage;
  /** The entries there are, to tell which rows may be the same. */
  readonly known: readonly KnownEntry[];
}

export interface RowAnswer {
  readonly row: number;
  readonly name: string;
  readonly is: Fate['is'] | 'same';
  /** What it may be the same as, or what it changes. */
  readonly same: Same | undefined;
  readonly missing: readonly string[];
  /** Fields of the entry that it would change. */
  readonly changed: readonly string[];
  /** Of these, the ones whose translations are of what the entry says today, with the names of the languages. */
  readonly older: readonly { readonly field: string; readonly languages: string }[];
  /** Contacts that it would take away, as they are shown. */
  readonly removed: readonly string[];
}

/** What is said of a file that was read. */
export interface SheetAnswer {
  readonly report: Report;
  readonly otherSheets: readonly string[];
  /** Headings of columns that the program hides. */
  readonly hidden: readonly string[];
  /** What a column can be taken for. */
  readonly goals: readonly string[];
  readonly mended: readonly GroupedRemark[];
  readonly asked: readonly GroupedRemark[];
  readonly rows: readonly RowAnswer[];
  readonly drafts: number;
  /** The drafts and the report, packed; undefined where there is no draft. */
  readonly zip: Uint8Array<ArrayBuffer> | undefined;
}

/** Why a file could not be read. */
export interface SheetRefusal {
  readonly reason: UnreadableReason;
  readonly values: UnreadableFile['values'];
  /** The sheets to choose from, where that is the question. */
  readonly sheets: readonly string[];
}

interface Decided {
  readonly answer: Omit<RowAnswer, 'older' | 'removed'>;
  readonly said: ReportRow;
}

const mayBe = (same: Same | undefined): readonly string[] =>
  same === undefined ? [] : ['id' in same ? `It may be the same as the entry "${same.id}".` : `It may be the same as row ${same.row}.`];

/** What a row would change in the entry that the site gives away. */
const changesIn = (row: RowRead, entry: RowRead): readonly Change[] => {
  const before = writtenRecord(entry.record, new Map());
  const after = mergeRecord(before, writtenRecord(row.record, new Map()), [], row.saidParts);
  return changesBetween({ ...before, body: entry.body }, { ...after, body: row.body ?? entry.body });
};

const decide = (read: TableRead, row: RowRead, fate: Fate, drafts: Map<string, string>, entry: RowRead | undefined): Decided => {
  const same = fate.is === 'maybe-duplicate' ? fate.same : fate.is === 'of-entry' ? { id: fate.id } : undefined;
  const name = typeof row.record['name'] === 'string' ? row.record['name'] : (row.id ?? '');
  const changes = fate.is === 'of-entry' && entry !== undefined ? changesIn(row, entry) : [];
  const changed = changes.map(({ field }) => field);
  const said: ReportRow = {
    ...{ row: row.row, id: draftIdOf(row), changes, problems: row.remarks, messages: [], missing: [], same },
    action: fate.is === 'whole' ? 'add' : fate.is === 'of-entry' ? 'change' : fate.is,
  };
  const answer: Decided['answer'] = { row: row.row, name, is: fate.is, same, missing: [], changed };
  if (fate.is === 'refused') return { answer, said };
  if (fate.is === 'of-entry' && entry !== undefined && changes.length === 0)
    return { answer: { ...answer, is: 'same' }, said: { ...said, action: 'same' } };
  const { text, missing } = draftText(
    { ...row, record: writtenRecord(row.record, new Map()) },
    `${read.file}, row ${row.row}`,
    ({ heading }) => read.fieldOf(heading),
    mayBe(same),
  );
  draftName(draftIdOf(row), text, drafts);
  // What a row does not say of an entry that there is, the entry says.
  const lacks = changed.length > 0 ? [] : missing;
  return { answer: { ...answer, missing: [...new Set(lacks)] }, said: { ...said, missing: lacks } };
};

const olderTranslations = (changes: readonly Change[], language: InterfaceLanguage): RowAnswer['older'] =>
  changes.flatMap(({ field, olderIn }) =>
    olderIn === undefined ? [] : [{ field, languages: olderIn.map((tag) => languageName(tag, language)).join(', ') }],
  );

/** The entries as the site gives them away, by id. */
const entriesIn = async (published: Uint8Array | undefined): Promise<ReadonlyMap<string | undefined, RowRead>> => {
  if (published === undefined) return new Map();
  const { rows } = await readTable('entries.jsonl', published);
  return new Map(rows.map((row) => [row.id, row]));
};

/** A remark with the names that the page has for terms, countries and languages, where the report has what a file says. */
const inWords = (remark: Remark, field: string | undefined, language: InterfaceLanguage): Remark => {
  const of = labelledFields[field ?? ''];
  if (of === undefined) return remark;
  const { became, near } = remark;
  const name = (value: string): string => labelOf(value, of, language);
  return {
    ...remark,
    ...(became !== undefined && { became: became.split(', ').map(name).join(', ') }),
    ...(near !== undefined && { near: near.map(name) }),
  };
};

const pack = (drafts: ReadonlyMap<string, string>, report: Report): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync({
      ...Object.fromEntries([...drafts].map(([name, text]) => [`drafts/${name}`, strToU8(text)])),
      'report.json': strToU8(`${JSON.stringify(report, null, 2)}\n`),
    }),
  );

const refusalOf = async ({ name, bytes }: SheetOrder, { reason, values }: UnreadableFile): Promise<SheetRefusal> => {
  const opened = reason === 'which-sheet' ? await openFile(name, bytes) : undefined;
  return { reason, values, sheets: opened?.sheets.flatMap((sheet) => sheet.name ?? []) ?? [] };
};

/**
 * Reads a spreadsheet as `npm run import` does, and makes drafts of its rows; nothing leaves the computer.
 * @param published fetches the records of all entries, where a row is of one; without them it is not said what the row changes
 */
export const readSheet = async (
  order: SheetOrder,
  published: () => Promise<Uint8Array | undefined> = () => Promise.resolve(undefined),
): Promise<SheetAnswer | SheetRefusal> => {
  let read: TableRead;
  try {
    read = await readTable(order.name, order.bytes, { sheet: order.sheet, mapping: order.mapping });
  } catch (error) {
    if (error instanceof UnreadableFile) return refusalOf(order, error);
    throw error;
  }
  const ids = new Set(order.known.map(({ id }) => id));
  const possiblySame = createPossiblySame(order.known);
  const drafts = new Map<string, string>();
  const isOfEntry = ({ id }: RowRead): boolean => id !== undefined && ids.has(id);
  const entries = await entriesIn(read.rows.some(isOfEntry) ? await published() : undefined);
  const decided = read.rows.map((row) =>
    decide(
      read,
      row,
      fateOf(row, (id) => ids.has(id), possiblySame(row)),
      drafts,
      entries.get(row.id),
    ),
  );
  const report = reportOf(
    read,
    decided.map(({ said }) => said),
  );
  const grouped = (isOf: (remark: GroupedRemark['remark']) => boolean): readonly GroupedRemark[] =>
    groupRemarks(report.rows.map(({ row, problems }) => ({ row, problems: problems.filter(isOf) }))).map(({ remark, rows }) => ({
      remark: inWords(remark, read.fieldOf(remark.heading), order.language),
      rows,
    }));
  return {
    report,
    otherSheets: read.table.otherSheets,
    hidden: read.table.hidden,
    goals: goalsOf(Math.max(1, ...read.table.columns.map(({ target }) => (target.is === 'part' ? target.number : 1)))),
    mended: grouped(isMended),
    asked: grouped((remark) => !isMended(remark) || refuses(remark)),
    rows: decided.map(({ answer, said }) => ({
      ...answer,
      removed: said.changes.flatMap(removedContacts),
      older: olderTranslations(said.changes, order.language),
    })),
    drafts: drafts.size,
    zip: drafts.size === 0 ? undefined : pack(drafts, report),
  };
};
