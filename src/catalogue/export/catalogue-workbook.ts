import type { InterfaceLanguage } from '../../vocabulary/define.ts';
import { itemsOfCell, listCell, listSeparator } from './cell.ts';
import type { CatalogueTables } from './catalogue-tables.ts';
import { toCitation } from './citation.ts';
import { columns, type Column } from './columns.ts';
import type { Edition } from './edition.ts';
import type { Table, TableCell } from './keyed-table.ts';
import { labelledColumns, labelledFields, labelOf, type Labelled } from './labelled-cells.ts';
import type { PublicRecord } from './record.ts';
import { datasetReference, type Reference } from './reference.ts';
import { writeWorkbook, type WorkbookCell, type WorkbookColumn, type WorkbookSheet } from './workbook.ts';
import { columnHead, fieldHead, ownSummary, sheetHead } from './workbook-heads.ts';

const widths: Readonly<Record<string, number>> = {
  name: 34,
  summary: 60,
  [ownSummary]: 60,
  gaps: 50,
  title: 50,
  url: 34,
  page: 34,
  text: 60,
};

const columnOf = (name: string, language: InterfaceLanguage, sheet?: string): WorkbookColumn => ({
  heading: columnHead(name, language, sheet),
  ...(widths[name] !== undefined && { width: widths[name] }),
});

type WordKey = 'yes' | 'no' | 'about' | 'selection' | 'day' | 'version' | 'address' | 'licence' | 'cite';

/** The words of a workbook beside those of its terms, in the language of its labels. */
export interface WorkbookWords extends Readonly<Record<WordKey, string>> {
  /** How to read it: what it is about, and what to know. */
  readonly reading: Readonly<Record<string, { readonly name: string; readonly text: string }>>;
}

/** In what language, and with what words. */
interface Speech {
  readonly words: WorkbookWords;
  readonly language: InterfaceLanguage;
}

const cellOf = (value: TableCell, labels: Labelled | undefined, { words, language }: Speech): WorkbookCell => {
  if (value === undefined || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return labels === undefined ? value : labelOf(value, labels, language);
  return labels === undefined ? listCell(value) : value.map((item) => labelOf(item, labels, language)).join(listSeparator);
};

/** The summary for readers of a language; in English where it has not been translated. */
const summaryIn = (language: InterfaceLanguage): Column => ({
  name: ownSummary,
  kind: 'text',
  value: ({ summary, translations }) => (language === 'en' ? summary : (translations?.[language]?.summary ?? summary)),
});

/** Entries, one row each, terms by their labels. What has fields of its own stands in the other sheets. */
const entriesSheet = (records: Iterable<PublicRecord>, speech: Speech): WorkbookSheet => {
  const { language } = speech;
  const shown = columns
    .filter(({ kind }) => kind !== 'json')
    .flatMap((column) => (column.name === 'summary' && language !== 'en' ? [summaryIn(language), column] : [column]));
  return {
    name: sheetHead('initiatives', language),
    columns: shown.map(({ name }) => columnOf(name, language)),
    rows: Array.from(records, (record) => shown.map(({ name, value }) => cellOf(value(record) as TableCell, labelledFields[name], speech))),
  };
};

type Labels = Readonly<Record<string, Labelled>>;

const labelsOf = ({ name }: Table): Labels =>
  Object.hasOwn(labelledColumns, name) ? labelledColumns[name as keyof typeof labelledColumns] : {};

const tableSheet = (table: Table, speech: Speech): WorkbookSheet => {
  const labels = labelsOf(table);
  return {
    name: sheetHead(table.name, speech.language),
    columns: table.columns.map((column) => columnOf(column.name, speech.language, table.name)),
    rows: Array.from(table.rows(), (cells) => cells.map((cell, at) => cellOf(cell, labels[table.columns[at]?.name ?? ''], speech))),
  };
};

const factInWords = (text: string, labels: Labelled | undefined, language: InterfaceLanguage): string =>
  labels === undefined
    ? text
    : itemsOfCell(text)
        .map((item) => labelOf(item, labels, language))
        .join(listSeparator);

/** Facts as the sheet of entries has them: under the head of their column, and by its labels. */
const withFactsInWords = (table: Table, language: InterfaceLanguage): Table => ({
  ...table,
  *rows() {
    const names = table.columns.map(({ name }) => name);
    for (const cells of table.rows()) {
      const field = String(cells[names.indexOf('field')]);
      const inWords: Readonly<Record<string, (text: string) => string>> = {
        field: () => fieldHead(field, language),
        value: (text) => factInWords(text, labelledFields[field], language),
      };
      yield cells.map((cell, at) => inWords[names[at] ?? '']?.(String(cell)) ?? cell);
    }
  },
});

/** What the workbook is, for whoever gets it without the site. */
const aboutSheet = ({
  edition,
  selection,
  words,
  reference = datasetReference(edition),
  citation = toCitation(reference),
}: WorkbookContent): WorkbookSheet => ({
  name: words.about,
  columns: [
    { heading: words.about, width: 20 },
    { heading: edition.title, width: 90 },
  ],
  rows: [
    ...(selection === undefined ? [] : [[words.selection, selection]]),
    [words.day, edition.date],
    [words.version, reference.version],
    [words.address, reference.address],
    [words.licence, `${edition.licence.name}, ${edition.licence.url}`],
    [words.cite, citation],
    ...Object.values(words.reading).map(({ name, text }) => [name, text]),
  ],
});

/** Tables that only the workbook of the whole catalogue holds. */
export const tablesOfWhole = (tables: CatalogueTables): readonly Table[] => [
  tables.statementsTable,
  tables.searchesTable,
  tables.vocabulariesTable,
  tables.countriesTable,
  tables.languagesTable,
];

/** What a workbook of entries is made from. */
export interface WorkbookContent {
  readonly records: Iterable<PublicRecord>;
  readonly tables: Pick<CatalogueTables, 'organisationsTable' | 'rolesTable' | 'sourcesTable' | 'contactsTable' | 'evidenceTable'>;
  /** Those of the groups that these do not hold. */
  readonly groups: readonly Table[];
  /** Tables that stand as they are behind those: of the whole catalogue. */
  readonly further?: readonly Table[];
  readonly edition: Edition;
  readonly words: WorkbookWords;
  /** What was chosen, in words; nothing where it is the whole. */
  readonly selection?: string;
  /** How it is cited: as the whole, where nothing else is said. */
  readonly reference?: Reference;
  /** The same as a sentence, where it is in another language. */
  readonly citation?: string;
  /** Language of the labels and heads. */
  readonly language?: InterfaceLanguage;
}

/** The catalogue, or entries of it, as a workbook for people: entries, organisations, roles, sources, contacts, and what it is. */
export const catalogueWorkbook = (content: WorkbookContent): Promise<Uint8Array<ArrayBuffer>> => {
  const { records, tables, groups, further = [], edition, words, language = 'en' } = content;
  const speech = { words, language };
  return writeWorkbook(
    [
      entriesSheet(records, speech),
      ...[
        tables.organisationsTable,
        tables.rolesTable,
        tables.sourcesTable,
        tables.contactsTable,
        withFactsInWords(tables.evidenceTable, language),
        ...groups,
        ...further,
      ].map((table) => tableSheet(table, speech)),
      aboutSheet(content),
    ],
    { title: edition.title, date: edition.date },
  );
};
