import { catalogueOf, translationsById, type Reader } from '../../../src/store/catalogue-of.ts';
import type { Entry, ReadResult } from '../../../src/entry/read-entry.ts';
import { fileIn, type EntryFile } from '../../../src/entry/entry-file.ts';
import { readPlainly } from '../../../src/entry/read-with-translations.ts';
import { translationName } from '../../../src/entry/translation-name.ts';
import { normalise } from '../../../src/entry/raw-text.ts';
import { writeEntry } from '../../../src/entry/write-entry.ts';
import { writtenRecord } from '../../../src/catalogue/derived/written-record.ts';
import { slug } from '../../../src/schema/fields.ts';
import type { OrganisationRegister } from '../../../src/schema/organisation.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { reasonIn } from '../../../src/problems/reasons.ts';
import { problemCollector, type Candidate, type Rows } from './candidate.ts';
import { complete } from '../../../src/import/complete.ts';
import { changesBetween, mergeRecord, type Change } from '../../../src/import/merge-record.ts';

export interface Step extends EntryFile {
  readonly row: number;
  readonly id: string;
  readonly action: 'add' | 'change' | 'same';
  /** What a change is about, field by field. */
  readonly changes: readonly Change[];
}

export interface Plan {
  readonly steps: readonly Step[];
  readonly problems: readonly Problem[];
}

export interface PlanOptions {
  /** The file that is imported, as it is named in problems. */
  readonly file: string;
  readonly folder: string;
  readonly existing: readonly EntryFile[];
  /** Texts of the entries in other languages. */
  readonly translations?: readonly EntryFile[];
  readonly today: string;
  /** The organisations that have a file. */
  readonly organisations: OrganisationRegister;
  /** Whether what is empty in the file is emptied in the entry too. */
  readonly emptying?: boolean;
  /** Hears how many rows are ready, and then that all of them are being checked. */
  readonly onProgress?: (ready: number | 'checking') => void;
}

/** Warnings about the catalogue and about time, which no row can mend. */
const saysNothingOfRows = new Set(['unused-term', 'translation-missing', 'review-due', 'number-due']);

const sameProblem = (problem: Problem): string => [problem.file, problem.kind, problem.field, problem.message].join('\n');

/** Reads each file once, although it is held against two catalogues. */
const readerOf = (): Reader<Entry> => {
  const known = new Map<EntryFile, ReadResult>();
  return (file, translations) => {
    const result = known.get(file) ?? readPlainly(file, translations);
    known.set(file, result);
    return result;
  };
};

const isThere = (id: string) => ({
  reason: `This may be the entry "${id}", which is there already.`,
  fix: `Give it the id "${id}" if it is that one, or an id of its own.`,
});

const isBroken = (id: string) => ({
  reason: `The entry "${id}" has mistakes of its own.`,
  fix: 'Mend them first: npm run check names them.',
});

interface StepOptions {
  readonly emptying: boolean;
  /** Languages in which there is a translation of the text. */
  readonly texts: readonly string[];
}

/** What a candidate makes of an entry: what it does not speak of stays as it is. */
const stepOf = (
  candidate: Candidate,
  file: string,
  old: string | undefined,
  existing: Entry | undefined,
  { today, organisations, emptying, texts }: Pick<PlanOptions, 'today' | 'organisations'> & StepOptions,
): Step => {
  const { row, id, emptied = [], saidParts = [] } = candidate;
  const given = writtenRecord(complete(candidate, existing?.record, today), organisations);
  const record = existing === undefined ? given : mergeRecord(existing.record, given, emptying ? emptied : [], saidParts);
  const body = candidate.body ?? (emptying && emptied.includes('body') ? '' : (existing?.body ?? ''));
  const text = writeEntry(record, body);
  const action = old === undefined ? 'add' : old === text ? 'same' : 'change';
  const changes =
    action === 'change' && existing !== undefined
      ? changesBetween({ ...existing.record, body: existing.body }, { ...record, body }, texts)
      : [];
  return { row, id, file, text, action, changes };
};

/** What importing would do, with everything that is wrong with it, at the row and column it comes from. */
export const plan = (
  { candidates, problems: rowProblems }: Rows,
  { file, folder, existing, translations = [], today, organisations, emptying = false, onProgress }: PlanOptions,
): Plan => {
  const { problems: repeats, add } = problemCollector(file);
  const read = readerOf();
  const before = catalogueOf(existing, { today, organisations }, read);
  const entries = new Map(before.entries.map((entry) => [entry.file, entry]));
  const texts = new Map(existing.map((entry) => [entry.file, normalise(entry.text)]));
  const textsById = translationsById(translations);
  const textsOf = (id: string): readonly string[] =>
    (textsById.get(id) ?? []).flatMap((text) => translationName(text.file)?.language ?? []);
  const byFile = new Map<string, Candidate>();
  const steps: Step[] = [];
  for (const [index, candidate] of candidates.entries()) {
    onProgress?.(index);
    const id = slug.safeParse(candidate.id);
    if (!id.success) {
      add('invalid-value', candidate.row, candidate.columnOf('id'), {
        found: candidate.id,
        reason: reasonIn(id.error.issues[0] ?? { message: '' }),
      });
      continue;
    }
    const target = fileIn(folder, `${candidate.id}.mdx`);
    const first = byFile.get(target);
    if (first !== undefined) {
      add('row-repeated', candidate.row, candidate.columnOf('id'), { id: candidate.id, first: first.row });
      continue;
    }
    const old = texts.get(target);
    const existingEntry = entries.get(target);
    const whyNot =
      old === undefined
        ? undefined
        : candidate.isNamed === false
          ? isThere(candidate.id)
          : existingEntry === undefined
            ? isBroken(candidate.id)
            : undefined;
    if (whyNot !== undefined) {
      add('row-syntax', candidate.row, candidate.columnOf(candidate.isNamed === false ? 'name' : 'id'), whyNot);
      continue;
    }
    byFile.set(target, candidate);
    steps.push(stepOf(candidate, target, old, existingEntry, { today, organisations, emptying, texts: textsOf(candidate.id) }));
  }

  onProgress?.('checking');
  const after = catalogueOf([...existing.filter((entry) => !byFile.has(entry.file)), ...steps], { today, organisations }, read);
  const known = new Set(before.problems.map(sameProblem));
  const untouched = new Set(steps.filter(({ action }) => action === 'same').map((step) => step.file));
  const problems = after.problems.flatMap((problem): Problem[] => {
    const candidate = byFile.get(problem.file);
    if (saysNothingOfRows.has(problem.kind) || untouched.has(problem.file)) return [];
    if (candidate === undefined) return known.has(sameProblem(problem)) ? [] : [problem];
    const field = problem.field ?? (problem.kind === 'file-name' ? 'id' : problem.line === null ? undefined : 'body');
    return [{ ...problem, file, line: candidate.row, column: null, field: field === undefined ? null : candidate.columnOf(field) }];
  });
  return { steps, problems: [...rowProblems, ...repeats, ...problems] };
};
