import { changeInWords, olderInWords } from '../../../src/import/change-in-words.ts';
import { howOpened } from '../../../src/import/how-opened.ts';
import { removedContacts, type Change } from '../../../src/import/merge-record.ts';
import type { TableRead } from '../../../src/import/read-table.ts';
import { remarkSentence } from '../../../src/import/remark-sentence.ts';
import { isMended, refuses, type Remark } from '../../../src/import/remarks.ts';
import { groupRemarks, type Action, type Report, type ReportRow } from '../../../src/import/import-report.ts';

const few = (numbers: readonly number[], most = 8): string => {
  const listed = numbers.slice(0, most).join(', ');
  if (numbers.length === 1) return `row ${listed}`;
  return numbers.length > most ? `${numbers.length} rows: ${listed} …` : `rows ${listed}`;
};

const mostLines = 40;

const section = (title: string, lines: readonly string[], most: number = mostLines): string[] => {
  if (lines.length === 0) return [];
  const rest = lines.length > most ? [`  … and ${lines.length - most} more. --report FILE has all of them.`] : [];
  return [title, ...lines.slice(0, most).map((line) => `  ${line}`), ...rest, ''];
};

const head = ({ table, rows, encoding, separator, file }: TableRead): string[] => {
  const sheet = table.sheet === undefined ? '' : `, sheet "${table.sheet}"`;
  const others =
    table.otherSheets.length === 0
      ? ''
      : ` Not read: ${table.otherSheets.map((name) => `"${name}"`).join(', ')}; --sheet NAME reads another.`;
  const headings = table.headerRow === undefined ? '' : `headings in row ${table.headerRow}, `;
  return [
    `${file}${sheet}: ${headings}${rows.length} ${rows.length === 1 ? 'row' : 'rows'}.${others}`,
    ...[howOpened({ encoding, separator })].filter((sentence) => sentence !== ''),
    ...table.hidden.map((heading) => `The column "${heading}" is hidden in the program; it is read too.`),
    ...table.ignored.map(({ row, text }) => `Row ${row} is beside the table: "${text}".`),
    '',
  ];
};

const goals = { note: 'no field: kept in the notes of drafts', 'left-out': 'left out' } as const;

const columnLines = ({ columns }: Report): string[] =>
  columns.flatMap(({ heading, field, how }) => {
    if (how === 'field-name') return [];
    if (how === 'worked-out') return [`${heading} → worked out by the site: kept in the notes of drafts`];
    return [`${heading} → ${Object.hasOwn(goals, field) ? goals[field as keyof typeof goals] : field}`];
  });

const changeLines = (change: Change): string[] => [
  `  ${changeInWords(change)}`,
  ...olderInWords(change).map((sentence) => `  ${sentence}`),
];

const remarkLines = (rows: readonly ReportRow[], isOf: (remark: Remark) => boolean): string[] =>
  groupRemarks(rows.map((row) => ({ row: row.row, problems: row.problems.filter(isOf) }))).map(
    ({ remark, rows: at }) => `${remark.heading}: ${remarkSentence(remark)} (${few(at)})`,
  );

const missingLines = (rows: readonly ReportRow[]): string[] => {
  const byField = new Map<string, number[]>();
  for (const { row, missing } of rows) for (const field of new Set(missing)) byField.set(field, [...(byField.get(field) ?? []), row]);
  return [...byField].map(([field, at]) => `${field} (${few(at)})`);
};

const totalWords: Readonly<Record<Action, string>> = {
  add: 'to add',
  change: 'to change',
  same: 'the same',
  draft: 'as drafts',
  'maybe-duplicate': 'possibly the same as another',
  refused: 'refused',
};

/** What would be done, in one line. What there is none of is said only of entries. */
export const totalsLine = ({ totals }: Pick<Report, 'totals'>): string =>
  `${Object.entries(totalWords)
    .filter(([action]) => ['add', 'change', 'same'].includes(action) || totals[action as Action] > 0)
    .map(([action, words]) => `${totals[action as Action]} ${words}`)
    .join(', ')}.`;

/** A report for people: what was understood how, what is to be answered, what is wrong, each once with its rows. */
export const reportLines = (read: TableRead, report: Report): string[] => {
  const { rows } = report;
  return [
    ...head(read),
    ...section('Columns', columnLines(report)),
    ...section('Mended', remarkLines(rows, isMended)),
    ...section(
      'To be answered, kept in the drafts',
      remarkLines(rows, (remark) => !isMended(remark) && !refuses(remark)),
    ),
    ...section('Drafts lack', missingLines(rows)),
    ...section(
      'Possibly the same',
      rows.flatMap(({ row, same }) => (same === undefined ? [] : [`row ${row}: ${'id' in same ? same.id : `row ${same.row}`}`])),
    ),
    // However long a report is, nobody may overlook these.
    ...section(
      'Contacts that are taken away',
      rows.flatMap(({ row, id, changes }) => changes.flatMap(removedContacts).map((contact) => `row ${row}: ${id}: "${contact}"`)),
      Infinity,
    ),
    ...section(
      'Changes',
      rows.flatMap(({ row, id, changes }) => (changes.length === 0 ? [] : [`row ${row}: ${id}`, ...changes.flatMap(changeLines)])),
    ),
    ...section('Wrong', [
      ...remarkLines(rows, refuses),
      ...rows.flatMap(({ row, action, messages }) =>
        messages.map((message) => `row ${row}${action === 'draft' ? ', a draft' : ''}: ${message}`),
      ),
    ]),
  ];
};
