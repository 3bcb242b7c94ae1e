import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { listSeparator } from '../catalogue/export/cell.ts';
import type { Table, TableCell } from '../catalogue/export/keyed-table.ts';

const name = (text: string): string => `"${text}"`;
const names = (all: readonly string[]): string => all.map(name).join(', ');

const typeOf = { string: 'TEXT', integer: 'INTEGER', boolean: 'INTEGER' } as const;

const definitionOf = ({ name: table, columns, key, references }: Table): string => {
  const lines = [
    ...columns.map(
      (column) =>
        `${name(column.name)} ${typeOf[column.type]}${column.required || key.includes(column.name) ? ' NOT NULL' : ''}${column.isUnique ? ' UNIQUE' : ''}`,
    ),
    `PRIMARY KEY (${names(key)})`,
    ...references.map((to) => `FOREIGN KEY (${names(to.columns)}) REFERENCES ${name(to.table)} (${names(to.key)})`),
  ];
  return `CREATE TABLE ${name(table)} (\n  ${lines.join(',\n  ')}\n) STRICT, WITHOUT ROWID`;
};

const valueOf = (cell: TableCell): string | number | null => {
  if (cell === undefined) return null;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  return typeof cell === 'string' || typeof cell === 'number' ? cell : cell.join(listSeparator);
};

/** Tables as one SQLite file. The same tables give the same bytes. */
export const databaseOf = (tables: readonly Table[]): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'landscape-'));
  const file = join(folder, 'tables.sqlite');
  try {
    const database = new DatabaseSync(file);
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN');
    for (const table of tables) {
      database.exec(definitionOf(table));
      const insert = database.prepare(`INSERT INTO ${name(table.name)} VALUES (${table.columns.map(() => '?').join(', ')})`);
      for (const cells of table.rows()) insert.run(...cells.map(valueOf));
    }
    database.exec('COMMIT');
    database.close();
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
