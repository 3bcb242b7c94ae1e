import { writeWorkbook, type WorkbookSheet } from '../catalogue/export/workbook.ts';
import { changeInWords, olderInWords } from './change-in-words.ts';
import { removedContacts, type Change } from './merge-record.ts';
import { groupRemarks, type Report } from './import-report.ts';
import { remarkSentence } from './remark-sentence.ts';

/** Far below what a cell can hold: a sentence quotes at most one cell of the file. */
const longest = 5000;
const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

const linesOf = (change: Change): readonly string[] => [
  changeInWords(change),
  ...removedContacts(change).map((contact) => `${change.field}: "${contact}" is taken away`),
  ...olderInWords(change),
];

const rowsSheet = ({ rows }: Report): WorkbookSheet => ({
  name: 'Rows',
  columns: [
    { heading: 'Row', width: 8 },
    { heading: 'Id', width: 30 },
    { heading: 'Becomes', width: 16 },
    { heading: 'Lacks', width: 40 },
    { heading: 'Changes', width: 60 },
    { heading: 'Problems', width: 80 },
  ],
  rows: rows.map(({ row, id, action, missing, changes, problems, messages }) => [
    row,
    id,
    action,
    [...new Set(missing)].join(', '),
    short(changes.flatMap((change) => linesOf(change)).join('\n')),
    short([...problems.map((remark) => `${remark.heading}: ${remarkSentence(remark)}`), ...messages].join('\n')),
  ]),
});

const problemsSheet = ({ rows }: Report): WorkbookSheet => ({
  name: 'Problems',
  columns: [
    { heading: 'Column', width: 30 },
    { heading: 'Found', width: 40 },
    { heading: 'Problem', width: 80 },
    { heading: 'Count', width: 8 },
    { heading: 'Rows', width: 40 },
  ],
  rows: groupRemarks(rows).map(({ remark, rows: at }) => [
    remark.heading,
    short(remark.found),
    remarkSentence(remark),
    at.length,
    short(at.join(', ')),
  ]),
});

const columnsSheet = ({ columns }: Report): WorkbookSheet => ({
  name: 'Columns',
  columns: [
    { heading: 'Heading', width: 40 },
    { heading: 'Field', width: 30 },
    { heading: 'How', width: 16 },
  ],
  rows: columns.map(({ heading, field, how }) => [short(heading), field, how]),
});

const fileSheet = ({ file, sheet, headerRow, encoding, separator, totals }: Report): WorkbookSheet => ({
  name: 'File',
  columns: [
    { heading: 'File', width: 20 },
    { heading: file, width: 60 },
  ],
  rows: [
    ['Sheet', sheet ?? ''],
    ['Row of the headings', headerRow ?? ''],
    ['Encoding', encoding ?? ''],
    ['Separator', separator === '\t' ? 'tab' : (separator ?? '')],
    ...Object.entries(totals),
  ],
});

/** A report in full, to be sorted and filtered. */
export const reportWorkbook = (report: Report, date: string): Promise<Uint8Array<ArrayBuffer>> =>
  writeWorkbook([rowsSheet(report), problemsSheet(report), columnsSheet(report), fileSheet(report)], {
    title: `Report on ${report.file}`,
    date,
  });
