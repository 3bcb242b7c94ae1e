import { byPlace, isError, type Problem } from './problem.ts';
import { visible } from './visible.ts';

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What else than entries was read. */
export interface ReadBeside {
  readonly drafts: number;
  /** Files of other kinds. */
  readonly others: number;
}

/** What was read, in words: `3 entries and 1 draft`. Entries are named where nothing else was read, even if there are none. */
const readInWords = (entries: number, { drafts, others }: ReadBeside): string => {
  const parts = [
    ...(entries > 0 || drafts + others === 0 ? [plural(entries, 'entry', 'entries')] : []),
    ...(drafts > 0 ? [plural(drafts, 'draft', 'drafts')] : []),
    ...(others > 0 ? [plural(others, 'other file', 'other files')] : []),
  ];
  return parts.length < 3 ? parts.join(' and ') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
};

const nothingBeside: ReadBeside = { drafts: 0, others: 0 };

/** `3 entries checked: 2 errors and 1 warning.` */
export const summaryLine = (problems: readonly Problem[], entries: number, beside: ReadBeside = nothingBeside): string => {
  const errors = problems.filter(isError).length;
  const found = `${plural(errors, 'error', 'errors')} and ${plural(problems.length - errors, 'warning', 'warnings')}`;
  return problems.length === 0
    ? `${readInWords(entries, beside)} checked, nothing to mend.`
    : `${readInWords(entries, beside)} checked: ${found}.`;
};

/** The line of the file with a caret below the column; empty when the place is not known. */
const frame = ({ line, column }: Problem, source: string | undefined): string[] => {
  const text = line === null ? undefined : source?.split('\n')[line - 1]?.replaceAll('\t', ' ').replace('\r', '');
  if (line === null || text === undefined) return [];
  const start = Math.max(0, (column ?? 1) - 60);
  const gutter = String(line);
  const caret = column === null ? [] : [`  ${' '.repeat(gutter.length)} | ${' '.repeat(Math.max(0, column - 1 - start))}^`];
  return [`  ${gutter} | ${visible(text.slice(start, start + 110))}`, ...caret];
};

const asText = (problem: Problem, source: string | undefined): string => {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== null).join(':');
  const field = problem.field === null ? '' : ` ${problem.field}:`;
  return [
    visible(`${place} ${problem.severity}${field} ${problem.message}`),
    ...frame(problem, source),
    ...(problem.fix === null ? [] : [`  → ${visible(problem.fix)}`]),
  ].join('\n');
};

const escapeGithub = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeGithubProperty = (text: string): string => escapeGithub(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const asGithub = (problem: Problem): string => {
  const properties = [
    `file=${escapeGithubProperty(visible(problem.file))}`,
    problem.line === null ? [] : `line=${problem.line}`,
    problem.column === null ? [] : `col=${problem.column}`,
  ].flat();
  const text = [problem.field === null ? problem.message : `${problem.field}: ${problem.message}`, problem.fix ?? []].flat().join(' ');
  return `::${problem.severity} ${properties.join(',')}::${escapeGithub(visible(text))}`;
};

/** More warnings of one kind than this stand together, so that what is rare is not lost among them. */
const mostAlike = 5;

/** Many warnings of one kind, a line each, and of very many the first. */
const asGroup = (alike: readonly Problem[]): string => {
  const places = alike
    .slice(0, mostAlike)
    .map(({ file, line, message }) => visible(`  ${line === null ? file : `${file}:${line}`} ${message}`));
  const [first] = alike;
  return [
    `${alike.length} warnings of the kind ${first?.kind}:`,
    ...places,
    `  … and ${alike.length - mostAlike} more. Each is shown with --format json, or with its file named.`,
    ...(first === undefined || first.fix === null || alike.some(({ fix }) => fix !== first.fix) ? [] : [`  → ${visible(first.fix)}`]),
  ].join('\n');
};

/**
 * The report of a run as one text. `sourceOf` gives the text of a file for the code frame.
 * JSON is an array of problems alone, so that other programs can read it.
 */
export const print = (
  problems: readonly Problem[],
  format: Format,
  entries: number,
  sourceOf: (file: string) => string | undefined = () => undefined,
  beside?: ReadBeside,
): string => {
  const sorted = problems.toSorted(byPlace);
  if (format === 'json') return JSON.stringify(sorted, null, 2);
  if (format === 'github') return [...sorted.map(asGithub), summaryLine(sorted, entries, beside)].join('\n');
  const alike = [
    ...Map.groupBy(
      sorted.filter((problem) => !isError(problem)),
      ({ kind }) => kind,
    ).values(),
  ];
  const groups = alike.filter(({ length }) => length > mostAlike);
  const grouped = new Set(groups.flat());
  return [
    ...sorted.filter((problem) => !grouped.has(problem)).map((problem) => `${asText(problem, sourceOf(problem.file))}\n`),
    ...groups.map((group) => `${asGroup(group)}\n`),
    summaryLine(sorted, entries, beside),
  ].join('\n');
};
