import { CsvError, parse } from 'csv-parse/sync';
import { itemsOfCell, unguardFormula } from '../../../src/catalogue/export/cell.ts';
import { fieldKinds, ignoredOnImport, type CellKind } from '../../../src/catalogue/export/columns.ts';
import { initiativeKeys } from '../../../src/schema/initiative.ts';
import { problemCollector, withoutAbsent, type Candidate, type Fields, type Report, type Rows } from './candidate.ts';
import { fromOwnFields } from './read-jsonl.ts';

const columns: readonly string[] = ['id', ...initiativeKeys, 'body'];

/** Headers that people give their columns. */
const otherHeaders: Readonly<Record<string, string>> = {
  slug: 'id',
  title: 'name',
  description: 'summary',
  website: 'url',
  link: 'url',
  homepage: 'url',
  address: 'url',
  alsoknownas: 'aliases',
  othernames: 'aliases',
  focus: 'focusAreas',
  focusarea: 'focusAreas',
  technology: 'technologies',
  purpose: 'purposes',
  pillar: 'pillars',
  user: 'users',
  country: 'countries',
  language: 'languages',
  organisation: 'organisations',
  organization: 'organisations',
  organizations: 'organisations',
  source: 'sources',
  contact: 'contacts',
  text: 'body',
};

const kinds: Readonly<Record<string, CellKind>> = fieldKinds;

const squeezed = (header: string): string => header.toLowerCase().replace(/[^a-z]/g, '');

const fieldOf = (header: string): string | undefined =>
  columns.find((column) => squeezed(column) === squeezed(header)) ?? otherHeaders[squeezed(header)];

/** Spreadsheets separate by comma, semicolon or tab, as the country of their user has it. Names of columns have none of them. */
const delimiterOf = (content: string): string => /[,;\t]/.exec(content.split('\n', 1)[0] ?? '')?.[0] ?? ',';

const cellValue = (field: string, cell: string, row: number, column: string, report: Report): unknown => {
  if (cell === '') return undefined;
  const kind = kinds[field];
  if (kind !== 'json') {
    const text = unguardFormula(cell);
    if (kind === 'list') return itemsOfCell(text);
    return kind === 'number' && /^\d+$/.test(text) ? Number(text) : text;
  }
  try {
    return JSON.parse(cell) as unknown;
  } catch (error) {
    report('row-syntax', row, column, {
      reason: `The cell is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
      fix:
        field === 'openSource'
          ? 'Write {"repository": "https://…", "licence": "MIT"}.'
          : `Write a list, like [{"${field === 'contacts' ? 'kind' : field === 'sources' ? 'id' : 'name'}": "…"}].`,
    });
    return undefined;
  }
};

/** Rows as a spreadsheet counts them, the header being row 1. */
const rowsOf = (content: string): string[][] =>
  parse(content, { delimiter: delimiterOf(content), relax_column_count: true, skip_empty_lines: false });

/** Reads a spreadsheet: a header with the names of fields, then one entry a row; lists separated by "|" or ";", groups as JSON. */
export const readCsv = (file: string, content: string): Rows => {
  const { problems, add } = problemCollector(file);
  let table: string[][];
  try {
    table = rowsOf(content);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    add('row-syntax', line, undefined, {
      reason: `The file is not CSV: ${error.message}.`,
      fix: 'Save it from the spreadsheet as "CSV UTF-8".',
    });
    return { candidates: [], problems };
  }
  const headers = (table[0] ?? []).map((header) => header.trim());
  const fields = headers.map(fieldOf);
  headers.forEach((header, index) => {
    if (header !== '' && fields[index] === undefined && !ignoredOnImport.includes(header))
      add('unknown-column', 1, header, { column: header, allowed: columns });
    const first = fields.indexOf(fields[index]);
    if (fields[index] !== undefined && first !== index) {
      add('row-syntax', 1, header, {
        reason: `The columns "${headers[first]}" and "${header}" are the same field.`,
        fix: 'Keep one of them.',
      });
    }
  });
  const columnOf = (field: string): string => {
    const top = /^\w+/.exec(field)?.[0] ?? field;
    const header = headers[fields.indexOf(top)];
    return header === undefined ? field : `${header}${field.slice(top.length)}`;
  };
  const candidates = table.slice(1).flatMap((cells, index): Candidate[] => {
    const row = index + 2;
    if (cells.every((cell) => cell.trim() === '')) return [];
    const stray = cells.findIndex((cell, column) => cell.trim() !== '' && (headers[column] ?? '') === '');
    if (stray !== -1)
      add('row-syntax', row, undefined, {
        reason: `Cell ${stray + 1} stands under no header.`,
        fix: 'Give the column a header, or put the cell in quotes if it has a separator in it.',
      });
    const record: Record<string, unknown> = {};
    fields.forEach((field, column) => {
      if (field !== undefined) record[field] = cellValue(field, (cells[column] ?? '').trim(), row, headers[column] ?? field, add);
    });
    return [fromOwnFields(withoutAbsent(record) as Fields, row, columnOf)];
  });
  return { candidates, problems };
};
