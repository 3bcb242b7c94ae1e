import { columns, type CellKind } from './columns.ts';
import type { DescribedField, FieldForm } from './data-dictionary.ts';
import { addressOn, versionField, type Edition } from './edition.ts';
import { frozenEntryColumns } from './frozen-entries.ts';
import { longColumns, longKey } from './long-table.ts';
import { codesIn, itemReference, listPattern, tableSchema, type ItemTable, type Table } from './keyed-table.ts';
import { guardOfColumn, listSeparator } from './cell.ts';

interface TableField {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly description: string;
  /** Between the items of a list in one cell. */
  readonly listSeparator?: string;
  /** Table and field that these items lead to. */
  readonly itemReference?: object;
  /** Where it fits a cell, the first apostrophe is none of the text. */
  readonly guard?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

const singleTypes: Readonly<Record<FieldForm, { readonly type: string; readonly format?: string }>> = {
  text: { type: 'string' },
  address: { type: 'string', format: 'uri' },
  integer: { type: 'year' },
  count: { type: 'integer' },
  boolean: { type: 'boolean' },
  day: { type: 'date' },
  'partial-date': { type: 'string' },
  term: { type: 'string' },
  group: { type: 'object' },
};

const howWritten: Readonly<Partial<Record<CellKind, string>>> = {
  list: ' Items are separated by " | "; a list with an item that holds ";" or "|" is a JSON list.',
  json: ' Written as JSON.',
};

/** Ids of entries and organisations in the table of entries. */
const idTables: Readonly<Record<string, ItemTable>> = {
  supersededBy: 'initiatives',
  partOf: 'initiatives',
  related: 'initiatives',
  ...Object.fromEntries(['lead', 'partner', 'funder'].map((role) => [`${role}OrganisationIds`, 'organisations' as const])),
};

const tableField = (name: string, kind: CellKind, { meaning, form, isList, required, allowed, terms }: DescribedField): TableField => {
  const type = kind === 'json' ? { type: isList ? 'array' : 'object' } : kind === 'list' ? { type: 'string' } : singleTypes[form];
  const words = form === 'term' ? (terms.length > 0 ? terms : allowed) : [];
  const values = words.length === 0 ? {} : kind === 'list' ? { pattern: listPattern(words) } : { enum: words };
  const constraints = {
    ...(required ? { required } : {}),
    ...(name === 'id' ? { unique: true } : {}),
    ...(form === 'partial-date' ? { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' } : {}),
    ...values,
  };
  const isGuarded = type.type === 'string' && words.length === 0;
  return {
    name,
    ...type,
    description: `${meaning}${howWritten[kind] ?? ''}${isGuarded ? guardOfColumn.sentence : ''}`,
    ...(kind === 'list' ? { listSeparator } : {}),
    ...itemReference(codesIn(name).itemsIn ?? idTables[name]),
    ...(isGuarded ? { guard: guardOfColumn.pattern } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
};

/** Table Schema of the table of entries, from the same columns that write it and the same schema that checks it. */
const entryTableSchema = (fields: readonly DescribedField[], own = columns) => ({
  fields: own.map(({ name, kind }): TableField => {
    const field = fields.find(({ path }) => path === name);
    return field === undefined ? { name, type: 'string', description: '' } : tableField(name, kind, field);
  }),
  primaryKey: ['id'],
  missingValues: [''],
});

const longMeanings: Readonly<Record<(typeof longColumns)[number], string>> = {
  id: 'Id of the entry.',
  field: 'Name of the list.',
  position: 'Place of the item in the list, from 1. In focusAreas the first is the main one.',
  part: 'Field inside the item, such as url; empty where the item is one value.',
  item: 'Place in a list inside the item, from 1.',
  value: `The value as text.${guardOfColumn.sentence}`,
};

export const longTableSchema = {
  fields: longColumns.map((name) => ({
    name,
    type: name === 'position' || name === 'item' ? 'integer' : 'string',
    description: longMeanings[name],
    ...(name === 'value' ? { guard: guardOfColumn.pattern } : {}),
  })),
  primaryKey: longKey,
  foreignKeys: [{ fields: ['id'], reference: { resource: 'initiatives', fields: ['id'] } }],
  missingValues: [''],
};

export interface DescribedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a program has to know of the cells of all tables. */
const cellRules = `Of the tables as CSV:${guardOfColumn.sentence} An empty cell means "not known"; NA is the code of Namibia. Where a column has "itemReference", the items of its lists are ids in that table.`;

const [entriesName, entriesTitle] = ['initiatives', 'Initiatives, one row each'];

const csvResource = (name: string, title: string, file: { readonly path: string }, schema: object) => ({
  name,
  title,
  ...file,
  type: 'table',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { header: true, delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n' },
  schema,
});

const packageHead = (edition: Edition, path: string) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'counter-trafficking-technology-landscape',
  id: addressOn(edition, path),
  title: edition.title,
  description: `${edition.description} ${cellRules}`,
  homepage: edition.site,
  version: versionField(edition),
  created: `${edition.date}T00:00:00Z`,
  licenses: [{ name: edition.licence.spdx, title: edition.licence.name, path: edition.licence.url }],
  sources: [{ title: edition.title, path: edition.site }],
  keywords: ['human trafficking', 'technology', 'open data'],
});

/** datapackage.json of a release. Sizes and sums stand in its manifest: numbers may have to be taken out of a table later. */
export const releasePackage = (edition: Edition, fields: readonly DescribedField[], tables: readonly Table[]) => ({
  ...packageHead(edition, `data/releases/${edition.release}/datapackage.json`),
  resources: [
    csvResource(entriesName, entriesTitle, { path: `${entriesName}.csv` }, entryTableSchema(fields, frozenEntryColumns)),
    ...tables.map((table) => csvResource(table.name, table.title, { path: `${table.name}.csv` }, tableSchema(table))),
  ],
});

/** datapackage.json after version 2 of the Data Package standard. Paths are relative to where it stands. */
export const dataPackage = (
  edition: Edition,
  fields: readonly DescribedField[],
  files: { readonly table: DescribedFile; readonly lists: DescribedFile },
  more: {
    readonly tables: readonly { readonly table: Table; readonly file: DescribedFile }[];
    readonly columnar: readonly { readonly title: string; readonly file: DescribedFile }[];
  },
) => {
  const placed = ({ path, bytes, sha256 }: DescribedFile) => ({
    path: path.slice(path.lastIndexOf('/') + 1),
    bytes,
    hash: `sha256:${sha256}`,
  });
  return {
    ...packageHead(edition, 'data/datapackage.json'),
    resources: [
      csvResource(entriesName, entriesTitle, placed(files.table), entryTableSchema(fields)),
      csvResource('initiatives-lists', 'Items of lists, one row each', placed(files.lists), longTableSchema),
      ...more.tables.map(({ table, file }) => csvResource(table.name, table.title, placed(file), tableSchema(table))),
      ...more.columnar.map(({ title, file }) => {
        const { path, ...sums } = placed(file);
        return {
          name: path.replace('.', '-'),
          title: `${title}, in columns`,
          path,
          ...sums,
          format: 'parquet',
          mediatype: 'application/vnd.apache.parquet',
        };
      }),
    ],
  };
};
