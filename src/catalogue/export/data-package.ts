import { columns, type CellKind } from './columns.ts';
import type { DescribedField, FieldForm } from './data-dictionary.ts';
import { addressOn, versionField, type Edition } from './edition.ts';
import { longColumns, longKey } from './long-table.ts';
import { listPattern, tableSchema, type Table } from './keyed-table.ts';
import { listSeparator } from './cell.ts';

interface TableField {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly description: string;
  /** Between the items of a list in one cell. */
  readonly listSeparator?: string;
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
  return {
    name,
    ...type,
    description: `${meaning}${howWritten[kind] ?? ''}`,
    ...(kind === 'list' ? { listSeparator } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
};

/** Table Schema of the table of entries, from the same columns that write it and the same schema that checks it. */
export const entryTableSchema = (fields: readonly DescribedField[]) => ({
  fields: columns.map(({ name, kind }): TableField => {
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
  value:
    'The value as text. Text that starts with = + - @ or 0 has an apostrophe before it, so that no spreadsheet runs it as a formula or takes the zero away.',
};

export const longTableSchema = {
  fields: longColumns.map((name) => ({
    name,
    type: name === 'position' || name === 'item' ? 'integer' : 'string',
    description: longMeanings[name],
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
const cellRules =
  'In the tables a text that starts with = + - @ or 0 has an apostrophe before it, so that no spreadsheet runs it as a formula or takes the zero away: take away one apostrophe before such a sign. An empty cell means "not known"; NA is the code of Namibia.';

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
  const resource = (name: string, title: string, file: DescribedFile, schema: object) => ({
    name,
    title,
    ...placed(file),
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { header: true, delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n' },
    schema,
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'counter-trafficking-technology-landscape',
    id: addressOn(edition, 'data/datapackage.json'),
    title: edition.title,
    description: `${edition.description} ${cellRules}`,
    homepage: edition.site,
    version: versionField(edition),
    created: `${edition.date}T00:00:00Z`,
    licenses: [{ name: edition.licence.spdx, title: edition.licence.name, path: edition.licence.url }],
    sources: [{ title: edition.title, path: edition.site }],
    keywords: ['human trafficking', 'technology', 'open data'],
    resources: [
      resource('initiatives', 'Initiatives, one row each', files.table, entryTableSchema(fields)),
      resource('initiatives-lists', 'Items of lists, one row each', files.lists, longTableSchema),
      ...more.tables.map(({ table, file }) => resource(table.name, table.title, file, tableSchema(table))),
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
