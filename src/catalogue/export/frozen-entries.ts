import type { Initiative } from '../../schema/initiative.ts';
import { columns } from './columns.ts';
import { csvCell, csvLines, withMark } from './csv.ts';
import { publicRecord, type PublicRecord } from './record.ts';

/** The columns of the table of entries as releases freeze it: without addresses, which may change. */
export const frozenEntryColumns = columns.filter(({ name }) => name !== 'page');

const frozenRecord = (initiative: Initiative): PublicRecord => publicRecord(initiative, { site: '' });

/** The table of entries as releases freeze it, from records whose contacts are those that may be given. */
export const frozenEntryTable = (initiatives: readonly Initiative[]): string =>
  [...withMark(csvLines(initiatives.map(frozenRecord), frozenEntryColumns))].join('');

/** What a frozen table holds of an entry, by its columns; one that no table has any more stays empty. */
export const frozenEntryCells = (initiative: Initiative, names: readonly string[]): Readonly<Record<string, string>> => {
  const record = frozenRecord(initiative);
  return Object.fromEntries(
    names.map((name) => {
      const column = frozenEntryColumns.find((each) => each.name === name);
      return [name, column === undefined ? '' : csvCell(column, record)];
    }),
  );
};
