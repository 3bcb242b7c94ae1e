import { basename, join } from 'node:path';
import { writtenRecord } from '../../../src/catalogue/derived/written-record.ts';
import { idOf } from '../../../src/entry/entry-id.ts';
import { draftName } from '../../../src/import/draft-name.ts';
import { draftText } from '../../../src/import/draft-text.ts';
import { fateOf } from '../../../src/import/decide.ts';
import { createPossiblySame, type KnownEntry, type Same } from '../../../src/import/possibly-same.ts';
import type { RowRead } from '../../../src/import/read-row.ts';
import { draftIdOf, type TableRead } from '../../../src/import/read-table.ts';
import { reportOf, type Report, type ReportRow } from '../../../src/import/import-report.ts';
import { isError, type Problem } from '../../../src/problems/problem.ts';
import type { Candidate } from './candidate.ts';
import { plan, type PlanOptions, type Step } from './plan.ts';

export interface TablePlan {
  readonly report: Report;
  /** Entries to write. */
  readonly steps: readonly Step[];
  /** Drafts to write; one that is there already is not among them. */
  readonly drafts: readonly Step[];
  /** What the check says of the entries that come of it. */
  readonly problems: readonly Problem[];
}

export interface TablePlanOptions extends Omit<PlanOptions, 'file'> {
  readonly draftsFolder: string;
  /** The drafts that are there, by the name of their file. */
  readonly draftsThere: ReadonlyMap<string, string>;
  readonly known: readonly KnownEntry[];
}

const columnNamer = ({ table }: TableRead): Candidate['columnOf'] => {
  const headings = new Map(
    table.columns.flatMap(({ heading, target }) => (target.is === 'field' ? [[target.field, heading] as const] : [])),
  );
  return (field) => {
    const top = /^\w+/.exec(field)?.[0] ?? field;
    return `${headings.get(top) ?? top}${field.slice(top.length)}`;
  };
};

const candidateOf = (row: RowRead, id: string, columnOf: Candidate['columnOf']): Candidate => ({
  row: row.row,
  id,
  isNamed: row.id !== undefined,
  record: row.record,
  body: row.body,
  contactsWereRead: row.contactsWereRead ?? false,
  emptied: row.emptied,
  saidParts: row.saidParts,
  columnOf,
});

const sentenceOf = ({ field, message, fix }: Problem): string =>
  [field === null ? message : `${field}: ${message}`, fix ?? ''].join(' ').trim();

/** Plans again without the new entries in which the check found mistakes, until there are none. */
const planWhole = (candidates: readonly Candidate[], options: PlanOptions) => {
  const faults = new Map<number, string[]>();
  const isNew = new Set<number>();
  for (;;) {
    const left = candidates.filter(({ row }) => !faults.has(row));
    const { steps, problems } = plan({ candidates: left, problems: [] }, options);
    for (const { row, action } of steps) if (action === 'add') isNew.add(row);
    const wrong = problems.filter((problem) => isError(problem) && problem.file === options.file && problem.line !== null);
    const fresh = wrong.filter(({ line }) => isNew.has(line ?? 0) || !steps.some(({ row }) => row === line));
    if (fresh.length === 0) return { steps, problems, faults, wrong };
    for (const problem of fresh) faults.set(problem.line ?? 0, [...(faults.get(problem.line ?? 0) ?? []), sentenceOf(problem)]);
  }
};

const sameInWords = (same: Same): string =>
  'id' in same
    ? `It may be the same as the entry "${same.id}". If it is, correct that one; a spreadsheet with its id changes it.`
    : `It may be the same as row ${same.row}.`;

/** What importing a table would do: entries of the rows that are whole, drafts of all others, and all that is said of them. */
export const planTable = (read: TableRead, options: TablePlanOptions): TablePlan => {
  const { existing, draftsFolder, draftsThere, known, organisations } = options;
  const ids = new Set(existing.map(({ file }) => idOf(file)));
  const possiblySame = createPossiblySame(known);
  const decided = read.rows.map((row) => ({ row, fate: fateOf(row, (id) => ids.has(id), possiblySame(row)) }));
  const columnOf = columnNamer(read);
  const candidates = decided.flatMap(({ row, fate }) => ('id' in fate ? [candidateOf(row, fate.id, columnOf)] : []));
  const { steps, problems, faults, wrong } = planWhole(candidates, { ...options, file: read.file });
  const byRow = new Map(steps.map((step) => [step.row, step]));
  const taken = new Map(draftsThere);
  const drafts: Step[] = [];
  const draft = (
    row: RowRead,
    more: readonly string[],
    checked: readonly string[] = [],
  ): Pick<ReportRow, 'id' | 'missing' | 'messages'> => {
    const sheet = read.table.sheet === undefined ? '' : `, sheet "${read.table.sheet}"`;
    const textWith = (top: readonly string[]) =>
      draftText(
        { ...row, record: writtenRecord(row.record, organisations) },
        `${basename(read.file)}${sheet}, row ${row.row}`,
        ({ heading }) => read.fieldOf(heading),
        top,
      );
    const own = textWith(more);
    // What the check says of the whole is told where the fields by themselves do not say it.
    const untold = checked.filter((sentence) => !own.told.some((told) => told.endsWith(sentence.replace(/^\S+: /, ''))));
    const { text, missing, wrong } = untold.length === 0 ? own : textWith([...more, ...untold]);
    const { name, isThere } = draftName(draftIdOf(row), text, taken);
    if (!isThere) drafts.push({ row: row.row, id: name.slice(0, -4), file: join(draftsFolder, name), text, action: 'add', changes: [] });
    return { id: name.slice(0, -4), missing, messages: [...wrong, ...untold] };
  };
  const rows = decided.map(({ row, fate }): ReportRow => {
    const said = { row: row.row, problems: row.remarks, changes: [], messages: [], missing: [] };
    const step = byRow.get(row.row);
    const mistakes = wrong.filter(({ line }) => line === row.row).map(sentenceOf);
    if (fate.is === 'refused') return { ...said, id: draftIdOf(row), action: 'refused' };
    if (mistakes.length > 0) return { ...said, id: draftIdOf(row), action: 'refused', messages: mistakes };
    if (step !== undefined) return { ...said, id: step.id, action: step.action, changes: step.changes };
    if (fate.is === 'maybe-duplicate')
      return { ...said, ...draft(row, [sameInWords(fate.same)]), action: 'maybe-duplicate', same: fate.same };
    const messages = faults.get(row.row) ?? [];
    const given = fate.is === 'of-entry';
    return given ? { ...said, id: fate.id, action: 'refused', messages } : { ...said, ...draft(row, [], messages), action: 'draft' };
  });
  return {
    report: reportOf(read, rows),
    steps,
    drafts,
    problems: problems.filter((problem) => !isError(problem) || problem.file !== read.file),
  };
};
