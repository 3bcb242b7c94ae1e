import { labelledFields } from '../catalogue/export/labelled-cells.ts';
import { readCell } from './cell-values.ts';
import { kindOfSheet } from './group-sheets.ts';
import { readHeadings, isKnownHeading, type Column, type Mapping } from './headings.ts';
import { textOfCell, UnreadableFile, type Sheet } from './opened-sheet.ts';

/** Rows in which the headings of a table are looked for. */
const searched = 40;

export interface TableRow {
  /** As the program that made the file counts it. */
  readonly row: number;
  readonly cells: Sheet['rows'][number];
}

export interface Table {
  readonly sheet: string | undefined;
  readonly otherSheets: readonly string[];
  /** Row of the headings, counted from 1; undefined where each row names its own. */
  readonly headerRow: number | undefined;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Headings of columns that the program hides. */
  readonly hidden: readonly string[];
  /** Notes and sums between or behind the rows. */
  readonly ignored: readonly { readonly row: number; readonly text: string }[];
}

/** Whether the site itself made a table: only it says of each id at which page the entry is. */
export const isOwnTable = ({ columns }: Pick<Table, 'columns'>): boolean =>
  columns.some(({ heading }) => heading.toLowerCase() === 'page') &&
  columns.some(({ target }) => target.is === 'field' && target.field === 'id');

interface Candidate {
  readonly sheet: Sheet;
  readonly header: number;
  readonly known: number;
  readonly hasName: boolean;
}

const knownIn = (cells: Sheet['rows'][number], mapping: Mapping): string[] =>
  cells.map(textOfCell).filter((text) => Object.hasOwn(mapping, text) || isKnownHeading(text));

/** The row with most headings that are known; the first of those that have as many. */
const headerOf = (sheet: Sheet, mapping: Mapping): Candidate | undefined => {
  let best: Candidate | undefined;
  for (const [header, cells] of sheet.rows.slice(0, searched).entries()) {
    const known = knownIn(cells, mapping);
    if (known.length <= (best?.known ?? 0)) continue;
    const hasName = readHeadings(known, mapping).some(({ target }) => target.is === 'field' && ['name', 'id'].includes(target.field));
    best = { sheet, header, known: known.length, hasName };
  }
  return best;
};

const namesOf = (sheets: readonly Sheet[]): string => sheets.map(({ name }) => `"${name ?? ''}"`).join(', ');

/** Whether a table lies on its side, so that each column of it is an initiative: its headings stand below each other. */
const isTurned = ({ sheet: { rows }, known }: Candidate): boolean =>
  known <= 1 && rows.slice(0, searched).filter(([first]) => isKnownHeading(textOfCell(first))).length >= 3;

/** The sheet that was asked for, or the only one that lists initiatives. */
const chooseSheet = (sheets: readonly Sheet[], wanted: string | undefined, mapping: Mapping, headerRow?: number): Candidate => {
  const asked = wanted === undefined ? sheets : sheets.filter(({ name }) => name?.toLowerCase() === wanted.trim().toLowerCase());
  if (asked.length === 0) throw new UnreadableFile('no-such-sheet', { wanted: wanted ?? '', sheets: namesOf(sheets) });
  // Sheets of organisations, sources and contacts go with the list, and are none.
  const own = asked.filter(({ name }) => kindOfSheet(name) === undefined);
  const filled = (own.length > 0 ? own : asked).filter(({ rows }) => rows.some((cells) => cells.some((cell) => textOfCell(cell) !== '')));
  if (filled.length === 0) throw new UnreadableFile('no-rows');
  // Whoever names the row of the headings need not have any that is known.
  const [only] = filled;
  if (headerRow !== undefined && filled.length === 1 && only !== undefined)
    return { sheet: only, header: headerRow - 1, known: 0, hasName: false };
  const found = filled.flatMap((sheet) => headerOf(sheet, mapping) ?? []);
  if (found.length > 0 && found.every(isTurned)) throw new UnreadableFile('turned');
  const all = found.filter(({ hasName }) => hasName);
  // What nobody sees in the program is not what was handed over, unless there is nothing else.
  const shown = all.filter(({ sheet }) => !sheet.isHidden);
  const lists = shown.length > 0 ? shown : all;
  const [first, second] = lists.length > 0 ? lists : found;
  if (first === undefined) throw new UnreadableFile('no-table');
  if (second !== undefined && lists.length > 0)
    throw new UnreadableFile('which-sheet', { sheets: namesOf(lists.map(({ sheet }) => sheet)) });
  return lists.length > 0 ? first : found.reduce((best, next) => (next.known > best.known ? next : best));
};

const summing = /^(?:\*|†|(?:sub)?totals?\b|sous[- ]total|sources?\s*:|notes?\s*:|remarques?\s*:|notas?\s*:|fuentes?\s*:)/i;

/** The row with which a template shows what it takes. */
const isExample = ([first = '']: readonly string[]): boolean => /^(?:example|exemple|ejemplo)\s*:/i.test(first);

/** A line about the table and not of it: a sum, a footnote, or a text alone behind an empty row. */
const isBeside = (filled: readonly string[], width: number, afterGap: boolean): boolean => {
  const [first = ''] = filled;
  return width > 2 && filled.length <= 2 && (summing.test(first) || (filled.length === 1 && afterGap && /\s\S+\s/.test(first)));
};

const rowsOf = (sheet: Sheet, header: number, width: number): Pick<Table, 'rows' | 'ignored'> => {
  const rows: TableRow[] = [];
  const ignored: Table['ignored'][number][] = [];
  let afterGap = false;
  for (const [index, cells] of sheet.rows.entries()) {
    if (index <= header) continue;
    const filled = cells.map(textOfCell).filter((text) => text !== '');
    if (filled.length === 0) afterGap = true;
    else if (isExample(filled) || isBeside(filled, width, afterGap)) ignored.push({ row: index + 1, text: filled.join(' ') });
    else {
      rows.push({ row: index + 1, cells });
      afterGap = false;
    }
  }
  return { rows, ignored };
};

/**
 * The headings of groups above those of columns. A merged cell counts for the columns it covers; in a text, which knows no merging,
 * for those up to the next. One cell alone is a title.
 */
const groupsAbove = ({ rows, spans }: Sheet, header: number, width: number): readonly string[] => {
  const texts = (rows[header - 1] ?? []).map(textOfCell);
  if (texts.filter((text) => text !== '').length < 2) return [];
  const start = (at: number): number => {
    if (spans !== undefined) return spans.find(({ row, first, last }) => row === header - 1 && first <= at && at <= last)?.first ?? at;
    return texts.findLastIndex((text, before) => before <= at && text !== '');
  };
  return Array.from({ length: width }, (_, at) => texts[start(at)] ?? '');
};

const emailAddress = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;

/** A column without a field, in which every cell is an e-mail address, is of persons, whatever its heading. */
const withoutAddresses = (columns: readonly Column[], rows: readonly TableRow[]): readonly Column[] =>
  columns.map((column, at) => {
    if (column.how !== 'note') return column;
    const texts = rows.map(({ cells }) => textOfCell(cells[at])).filter((text) => text !== '');
    return texts.length > 0 && texts.every((text) => emailAddress.test(text))
      ? { ...column, target: { is: 'personal' }, how: 'left-out' }
      : column;
  });

/** Fields whose values are known: terms, countries and languages. */
const isOfTerms = ({ target, how }: Column): boolean =>
  how === 'synonym' && target.is === 'field' && Object.hasOwn(labelledFields, target.field);

/** Cells of a column that say enough about it. */
const enough = 5;

/** A heading that may mean a field, above cells of which none is a value of it or like one, means something else. */
const withoutNonsense = (columns: readonly Column[], rows: readonly TableRow[]): readonly Column[] =>
  columns.map((column, at) => {
    const { heading, target } = column;
    if (!isOfTerms(column) || target.is !== 'field') return column;
    const texts = [...new Set(rows.map(({ cells }) => textOfCell(cells[at])).filter((text) => text !== ''))].slice(0, 4 * enough);
    const reads = texts.map((text) => readCell(target.field, heading, text));
    const isNone = reads.every(({ value, remarks }) => value === undefined && remarks.every(({ near }) => near === undefined));
    return reads.length >= enough && isNone ? { ...column, target: { is: 'note' }, how: 'note' } : column;
  });

/** What somebody knows about a file better than it can be found. */
export interface TableOptions {
  readonly sheet?: string | undefined;
  /** Row of the headings, counted from 1. */
  readonly headerRow?: number | undefined;
  readonly mapping?: Mapping | undefined;
}

/**
 * The table of a file: its sheet, the row of its headings below titles and notes, and its rows.
 * @throws UnreadableFile when there is none, or several
 */
export const findTable = (sheets: readonly Sheet[], { sheet: wanted, headerRow, mapping = {} }: TableOptions = {}): Table => {
  const chosen = chooseSheet(sheets, wanted, mapping, headerRow);
  const header = headerRow === undefined ? chosen.header : headerRow - 1;
  const cells = chosen.sheet.rows[header];
  if (cells === undefined) throw new UnreadableFile('no-such-row', { wanted: headerRow ?? 0 });
  const width = Math.max(cells.length, ...chosen.sheet.rows.slice(header + 1).map((row) => row.length));
  const columns = readHeadings(
    Array.from({ length: width }, (_, at) => textOfCell(cells[at])),
    mapping,
    groupsAbove(chosen.sheet, header, width),
  );
  const found = rowsOf(chosen.sheet, header, columns.filter(({ heading }) => heading !== '').length);
  if (found.rows.length === 0) throw new UnreadableFile('no-rows');
  return {
    sheet: chosen.sheet.name,
    otherSheets: sheets.flatMap(({ name }) => (name === undefined || name === chosen.sheet.name ? [] : [name])),
    headerRow: header + 1,
    columns: withoutNonsense(withoutAddresses(columns, found.rows), found.rows),
    hidden: columns.flatMap(({ heading }, at) => (chosen.sheet.hiddenColumns.has(at) && heading !== '' ? [heading] : [])),
    ...found,
  };
};
