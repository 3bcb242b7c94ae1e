import type { InterfaceLanguage } from '../../vocabulary/define.ts';
import { listSeparator } from './cell.ts';
import type { CatalogueTables } from './catalogue-tables.ts';
import { toCitation } from './citation.ts';
import { columns } from './columns.ts';
import { addressOn, versionOf, type Edition } from './edition.ts';
import type { Table, TableCell } from './keyed-table.ts';
import { labelledColumns, labelledFields, labelOf, type Labelled } from './labelled-cells.ts';
import type { PublicRecord } from './record.ts';
import { datasetReference, type Reference } from './reference.ts';
import { writeWorkbook, type WorkbookCell, type WorkbookColumn, type WorkbookSheet } from './workbook.ts';

/** Reads like words, and is understood as the name of the field when it comes back. */
const headingOf = (name: string): string => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words === 'id' ? words : words.slice(0, 1).toUpperCase() + words.slice(1);
};

const widths: Readonly<Record<string, number>> = { name: 34, summary: 60, gaps: 50, title: 50, url: 34, page: 34, text: 60 };

const columnOf = (name: string): WorkbookColumn => ({
  heading: headingOf(name),
  ...(widths[name] !== undefined && { width: widths[name] }),
});

const cellOf = (value: TableCell, labels: Labelled | undefined, language: InterfaceLanguage): WorkbookCell => {
  if (value === undefined || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const items = typeof value === 'string' ? [value] : value;
  return items.map((item) => (labels === undefined ? item : labelOf(item, labels, language))).join(listSeparator);
};

/** Entries, one row each, terms by their labels. What has fields of its own stands in the other sheets. */
const entriesSheet = (records: Iterable<PublicRecord>, language: InterfaceLanguage): WorkbookSheet => {
  const shown = columns.filter(({ kind }) => kind !== 'json');
  return {
    name: 'Initiatives',
    columns: shown.map(({ name }) => columnOf(name)),
    rows: Array.from(records, (record) =>
      shown.map(({ name, value }) => cellOf(value(record) as TableCell, labelledFields[name], language)),
    ),
  };
};

const tableSheet = (table: Table, labels: Readonly<Record<string, Labelled>>, language: InterfaceLanguage): WorkbookSheet => ({
  name: headingOf(table.name),
  columns: table.columns.map((column) => columnOf(column.name)),
  rows: Array.from(table.rows(), (cells) => cells.map((cell, at) => cellOf(cell, labels[table.columns[at]?.name ?? ''], language))),
});

/** What the workbook is, for whoever gets it without the site. */
const aboutSheet = (edition: Edition, reference: Reference): WorkbookSheet => ({
  name: 'About',
  columns: [
    { heading: 'About', width: 20 },
    { heading: edition.title, width: 90 },
  ],
  rows: [
    ['Day', edition.date],
    ['Version', versionOf(edition)],
    ['Address', reference.address],
    ['Licence', `${edition.licence.name}, ${edition.licence.url}`],
    ['Cite as', toCitation(reference)],
    ['Empty cells', 'Not known. They never mean "no".'],
    ['Lists', `Items of a list are separated by "${listSeparator}".`],
    ['Numbers', 'As the source printed them on the day it was read. Check the source before you pass one on.'],
    ['Fields', `Every field is explained at ${addressOn(edition, 'data/')}`],
  ],
});

/** Tables that only the workbook of the whole catalogue holds. */
export const tablesOfWhole = ({ evidenceTable, statementsTable, searchesTable, vocabulariesTable }: CatalogueTables): readonly Table[] => [
  evidenceTable,
  statementsTable,
  searchesTable,
  vocabulariesTable,
];

/** What a workbook of entries is made from. */
export interface WorkbookContent {
  readonly records: Iterable<PublicRecord>;
  readonly tables: Pick<CatalogueTables, 'organisationsTable' | 'rolesTable' | 'sourcesTable' | 'contactsTable'>;
  /** Tables that stand as they are behind those: of the whole catalogue. */
  readonly further?: readonly Table[];
  readonly edition: Edition;
  /** How it is cited: as the whole, where nothing else is said. */
  readonly reference?: Reference;
  /** Language of the labels. */
  readonly language?: InterfaceLanguage;
}

/** The catalogue, or entries of it, as a workbook for people: entries, organisations, roles, sources, contacts, and what it is. */
export const catalogueWorkbook = ({
  records,
  tables,
  further = [],
  edition,
  reference = datasetReference(edition),
  language = 'en',
}: WorkbookContent): Promise<Uint8Array<ArrayBuffer>> =>
  writeWorkbook(
    [
      entriesSheet(records, language),
      tableSheet(tables.organisationsTable, labelledColumns.organisations, language),
      tableSheet(tables.rolesTable, labelledColumns.roles, language),
      tableSheet(tables.sourcesTable, labelledColumns.sources, language),
      tableSheet(tables.contactsTable, labelledColumns.contacts, language),
      ...further.map((table) => tableSheet(table, {}, language)),
      aboutSheet(edition, reference),
    ],
    { title: edition.title, date: edition.date },
  );
