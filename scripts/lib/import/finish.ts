import { join } from 'node:path';
import type { EntryFile } from '../../../src/entry/entry-file.ts';
import type { Place } from './place.ts';
import type { Step } from './plan.ts';
import { writeAll } from './write-all.ts';

/** How an import was asked for. */
export interface How {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly format: 'text' | 'json';
  readonly dryRun: boolean;
  readonly update: boolean;
  readonly emptying: boolean;
}

/** Rows after which a file is long enough that one wonders whether anything happens. */
const stretch = 500;

/** Says on the other channel how far a long file is, so that the report stays as it is. */
export const sayProgress =
  (rows: number) =>
  (ready: number | 'checking'): void => {
    if (rows < stretch) return;
    if (ready === 'checking') console.error(`Checking ${rows} rows together with the entries there are …`);
    else if (ready > 0 && ready % stretch === 0) console.error(`${ready} of ${rows} rows read …`);
  };

/** So many rows are read on a screen; of more than these the report in a file tells. */
const mostRows = 40;

const restOf = (rows: number): readonly string[] =>
  rows > mostRows ? [`… and ${rows - mostRows} more rows: --report FILE.xlsx or --format json has them all.`] : [];

/** The rows with what becomes of them, for a dry run. */
export const actionTable = (rows: readonly { readonly row: number; readonly action: string; readonly id: string }[]): string => {
  const width = Math.max(3, ...rows.map(({ row }) => String(row).length));
  const column = Math.max(6, ...rows.map(({ action }) => action.length));
  return [
    `${'row'.padStart(width)}  ${'action'.padEnd(column)}  id`,
    ...rows.slice(0, mostRows).map(({ row, action, id }) => `${String(row).padStart(width)}  ${action.padEnd(column)}  ${id}`),
    ...restOf(rows.length),
  ].join('\n');
};

/** Why the changes of a plan are not made; undefined where they may be. */
export const unaskedChanges = (steps: readonly Pick<Step, 'row' | 'id' | 'action'>[], update: boolean): string | undefined => {
  const changes = steps.filter(({ action }) => action === 'change');
  if (changes.length === 0 || update) return undefined;
  const told = [...changes.slice(0, mostRows).map(({ row, id }) => `Row ${row} would change ${id}.`), ...restOf(changes.length)];
  return `${told.join('\n')}\nNothing was written. Give --update to change entries that exist.`;
};

interface Planned {
  readonly organisations: readonly EntryFile[];
  readonly steps: readonly Step[];
  readonly drafts: readonly Step[];
}

/** Writes files of organisations, entries, then drafts, each all or none. Gives the words for it. */
export const writePlan = async (
  { folder, draftsFolder }: Pick<Place, 'folder' | 'draftsFolder'>,
  { organisations, steps, drafts }: Planned,
): Promise<string> => {
  const writing = steps.filter(({ action }) => action !== 'same');
  if (organisations.length > 0)
    await writeAll(
      join(folder, '..', 'organisations'),
      organisations.map((file) => ({ ...file, action: 'add' })),
    );
  if (writing.length > 0) await writeAll(folder, writing);
  if (drafts.length > 0) await writeAll(draftsFolder, drafts);
  return writing.length + drafts.length === 0 ? 'Nothing to write.' : 'Written.';
};
