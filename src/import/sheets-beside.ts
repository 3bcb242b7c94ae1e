import { comparableName } from '../catalogue/text/normalise.ts';
import { isOwnTable, type Table, type TableRow } from './find-table.ts';
import { kindOfSheet } from './group-sheets.ts';
import { groupHeadings, type GroupName } from './heading-names.ts';
import { readHeadings, type Column, type Target } from './headings.ts';
import { textOfCell, type Sheet } from './opened-sheet.ts';

/** What a sheet beside a list calls the initiative that a row of it goes with. */
const keys = new Set(
  [
    'initiative',
    'initiative id',
    'entry',
    'entry id',
    'tool',
    'tool name',
    'tool id',
    'fiche',
    'outil',
    'iniciativa',
    'ficha',
    'herramienta',
  ].map(comparableName),
);

const isKey = (heading: string): boolean => keys.has(comparableName(heading));

const targetIn = (group: GroupName, heading: string): Target | undefined =>
  [`${groupHeadings[group].group.en[0]} ${heading}`, heading]
    .flatMap((name) => readHeadings([name]))
    .map(({ target }) => target)
    .find((target) => target.is === 'part' && target.group === group);

interface Beside {
  readonly sheet: Sheet;
  readonly group: GroupName;
  readonly header: number;
  readonly headings: readonly string[];
  readonly key: number;
}

/** A sheet of a group whose rows say which initiative they go with. */
const besideIn = (sheet: Sheet): Beside[] => {
  const group = kindOfSheet(sheet.name);
  if (group === undefined || group === 'explanations') return [];
  const header = sheet.rows.findIndex((cells) => cells.map(textOfCell).some(isKey));
  const headings = (sheet.rows[header] ?? []).map(textOfCell);
  const key = headings.findIndex(isKey);
  return key === -1 ? [] : [{ sheet, group, header, headings, key }];
};

/** The rows of a sheet by the initiative that they name. */
const rowsByName = ({ sheet, header, key }: Beside): Map<string, TableRow[]> =>
  Map.groupBy(
    sheet.rows.flatMap((cells, at) => (at > header && cells.some((cell) => textOfCell(cell) !== '') ? [{ row: at + 1, cells }] : [])),
    ({ cells }) => comparableName(textOfCell(cells[key])),
  );

const columnsFor = ({ sheet, group, headings, key }: Beside, number: number): Column[] =>
  headings.flatMap((heading, at): Column[] => {
    if (at === key || heading === '') return [];
    const target = targetIn(group, heading);
    const named = `${sheet.name ?? ''} ${number}: ${heading}`;
    return [
      target?.is === 'part'
        ? { heading: named, target: { ...target, number }, how: 'synonym' }
        : { heading: named, target: { is: 'note' }, how: 'note' },
    ];
  });

const cellsOf = ({ headings, key }: Beside, cells: TableRow['cells']): TableRow['cells'] =>
  headings.flatMap((heading, at) => (at === key || heading === '' ? [] : [cells[at] ?? '']));

/** Numbers of a group that columns of the list itself have. */
const lastNumber = (columns: readonly Column[], group: GroupName): number =>
  Math.max(0, ...columns.map(({ target }) => (target.is === 'part' && target.group === group ? target.number : 0)));

const join = (table: Table, beside: Beside): Table => {
  const { columns } = table;
  const names = columns.flatMap(({ target }, at) => (target.is === 'field' && ['id', 'name'].includes(target.field) ? [at] : []));
  const groups = rowsByName(beside);
  const used = new Set<string>();
  const found = table.rows.map(({ cells }) => {
    const name = names.map((at) => comparableName(textOfCell(cells[at]))).find((each) => each !== '' && groups.has(each));
    if (name !== undefined) used.add(name);
    return groups.get(name ?? '') ?? [];
  });
  const most = Math.max(...found.map((rows) => rows.length));
  const first = lastNumber(columns, beside.group) + 1;
  const unused = [...groups].flatMap(([name, rows]) => (used.has(name) ? [] : rows));
  return {
    ...table,
    otherSheets: table.otherSheets.filter((name) => name !== beside.sheet.name),
    columns: [...columns, ...Array.from({ length: most }, (_, at) => columnsFor(beside, first + at)).flat()],
    rows: table.rows.map(({ row, cells }, at) => ({
      row,
      cells: [...columns.map((_, column) => cells[column] ?? ''), ...(found[at] ?? []).flatMap((own) => cellsOf(beside, own.cells))],
    })),
    ignored: [
      ...table.ignored,
      ...unused.map(({ row, cells }) => ({ row, text: `${beside.sheet.name ?? ''}: ${cells.map(textOfCell).filter(Boolean).join(' ')}` })),
    ],
  };
};

/** A table with what sheets beside it say of its rows, as columns of its own: the first organisation, the second, and so on. */
export const withSheetsBeside = (table: Table, sheets: readonly Sheet[]): Table => {
  // The workbook of the site names entries by id, and holds more than people write: it is read by itself.
  if (isOwnTable(table)) return table;
  return (
    sheets
      .filter(({ name }) => name !== table.sheet)
      .flatMap(besideIn)
      // Where the list has a column of the whole group, the sheet says it once more.
      .filter(({ group }) => !table.columns.some(({ target }) => target.is === 'field' && target.field === group))
      .reduce(join, table)
  );
};
