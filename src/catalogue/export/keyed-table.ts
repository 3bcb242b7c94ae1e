import type { JsonSchema } from '../../schema/json-schema.ts';
import { guardOfColumn, guarded, listCell, listSeparator } from './cell.ts';
import { byteOrderMark, csvLine } from './csv.ts';
import type { DescribedField } from './data-dictionary.ts';

export type TableCell = string | number | boolean | readonly string[] | undefined;

export interface TableColumn {
  readonly name: string;
  readonly description: string;
  readonly type: 'string' | 'integer' | 'boolean';
  readonly isList: boolean;
  readonly required: boolean;
  /** Whether no two rows have the same, so that other tables may name it. */
  readonly isUnique: boolean;
  /** Words it may hold; any where there are none. */
  readonly allowed: readonly string[];
  /** Table whose ids the items of a list are. */
  readonly itemsIn?: ItemTable;
}

/** Tables whose ids stand in lists of others. A foreign key goes by whole cells, so that it cannot say this. */
export type ItemTable = 'countries' | 'languages' | 'initiatives' | 'organisations';

const codeTables: Readonly<Record<string, ItemTable>> = { countries: 'countries', nationals: 'countries', languages: 'languages' };

/** What is said of a list of codes by the name of its column; nothing of other columns. */
export const codesIn = (name: string): Pick<TableColumn, 'itemsIn'> => {
  const itemsIn = codeTables[name];
  return itemsIn === undefined ? {} : { itemsIn };
};

/** The same in a Table Schema. An entry that works everywhere says "global" in the place of countries. */
export const itemReference = (resource: ItemTable | undefined) =>
  resource === undefined
    ? {}
    : { itemReference: { resource, fields: ['id'], ...(resource === 'countries' ? { otherWords: ['global'] } : {}) } };

/** A table with a key: what it is, its columns, and its rows one after the other. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly key: readonly string[];
  readonly references: readonly { readonly columns: readonly string[]; readonly table: string; readonly key: readonly string[] }[];
  readonly rows: () => Iterable<readonly TableCell[]>;
}

interface ColumnInput extends Partial<Omit<TableColumn, 'name' | 'description'>> {
  readonly name: string;
  readonly description: string;
}

export const column = ({
  type = 'string',
  isList = false,
  required = false,
  isUnique = false,
  allowed = [],
  ...rest
}: ColumnInput): TableColumn => ({
  ...rest,
  type,
  isList,
  required,
  isUnique,
  allowed,
});

/** A column as the schema of records describes its field, so that it is said once. */
export const columnOf = (fields: readonly DescribedField[], path: string, changes: Partial<TableColumn> = {}): TableColumn => {
  const field = fields.find((each) => each.path === path);
  if (field === undefined) throw new RangeError(`The schema has no field "${path}".`);
  const { meaning, form, isList, required, terms, allowed } = field;
  return column({
    name: path.slice(path.lastIndexOf('.') + 1),
    description: meaning,
    type: form === 'boolean' || form === 'integer' ? form : form === 'count' ? 'integer' : 'string',
    isList,
    required,
    allowed: terms.length > 0 ? terms : allowed,
    ...changes,
  });
};

const cellText = (cell: TableCell): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return guarded(typeof cell === 'string' ? cell : listCell(cell));
};

/** The table as CSV, with the mark by which Excel knows UTF-8. */
export function* tableCsv({ columns, rows }: Table): Generator<string> {
  yield byteOrderMark + csvLine(columns.map(({ name }) => name));
  for (const cells of rows()) yield csvLine(cells.map(cellText));
}

/** The rows as objects, without what is empty; lists are lists. */
export function* tableObjects({ columns, rows }: Table): Generator<Readonly<Record<string, TableCell>>> {
  for (const cells of rows())
    yield Object.fromEntries(columns.flatMap(({ name }, at) => (cells[at] === undefined ? [] : [[name, cells[at]]])));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How the words of a list stand in a cell, as a pattern. */
export const listPattern = (allowed: readonly string[]): string => {
  const one = `(?:${allowed.map(escaped).join('|')})`;
  return `${one}(?:${escaped(listSeparator)}${one})*`;
};

/** JSON Schema of a row as an object. */
export const rowSchema = ({ columns, key }: Table): JsonSchema => {
  const valueOf = ({ type, isList, allowed }: TableColumn): JsonSchema => {
    const value: JsonSchema = { type, ...(allowed.length > 0 && { enum: [...allowed] }) };
    return isList ? { type: 'array', items: value } : value;
  };
  return {
    type: 'object',
    properties: Object.fromEntries(
      columns.map((each) => [each.name, { ...valueOf(each), ...(each.description !== '' && { description: each.description }) }]),
    ),
    required: columns.filter(({ name, required }) => required || key.includes(name)).map(({ name }) => name),
    additionalProperties: false,
  };
};

/** Table Schema of a table. */
export const tableSchema = ({ columns, key, references }: Table) => ({
  fields: columns.map(({ name, description, type, isList, required, isUnique, allowed, itemsIn }) => {
    const words = allowed.length === 0 ? {} : isList ? { pattern: listPattern(allowed) } : { enum: allowed };
    const isGuarded = (isList || type === 'string') && allowed.length === 0;
    const constraints = { ...(required || key.includes(name) ? { required: true } : {}), ...(isUnique ? { unique: true } : {}), ...words };
    return {
      name,
      type: isList ? 'string' : type,
      description: `${description}${isGuarded ? guardOfColumn.sentence : ''}`,
      ...(isList ? { listSeparator } : {}),
      ...itemReference(itemsIn),
      ...(isGuarded ? { guard: guardOfColumn.pattern } : {}),
      ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    };
  }),
  primaryKey: key,
  ...(references.length === 0
    ? {}
    : {
        foreignKeys: references.map((reference) => ({
          fields: reference.columns,
          reference: { resource: reference.table, fields: reference.key },
        })),
      }),
  missingValues: [''],
});
