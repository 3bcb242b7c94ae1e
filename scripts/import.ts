import { readFile } from 'node:fs/promises';
import { readFolder } from '../src/store/read-folder.ts';
import { readOrganisations } from '../src/store/read-organisations.ts';
import { print } from '../src/problems/print.ts';
import { isError } from '../src/problems/problem.ts';
import { buildSettings } from '../src/settings.ts';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { plan, type Step } from './lib/import/plan.ts';
import { readCsv } from './lib/import/read-csv.ts';
import { readJsonl } from './lib/import/read-jsonl.ts';
import { writeAll } from './lib/import/write-all.ts';

const usage = `npm run import -- FILE.csv|FILE.jsonl [--dry-run] [--update] [--out DIR]

Makes entries of the rows of a spreadsheet or the lines of a file of records. Everything is checked first, against
the entries that exist too; with one error nothing is written.

  CSV    a header with the names of the fields (and "id" and "body"); lists are separated by "|" or ";";
         openSource, organisations, contacts and sources are JSON
  JSONL  one record a line, with the fields of an entry and "body", or with "slug" and "facts"

  --dry-run  writes nothing, and lists what would be added and changed
  --update   also changes entries that exist; without it they are refused
  --out      folder of the entries; default content/initiatives

Ends with 0 when all is written or would be, 1 when something is wrong, 2 when it was called wrongly.`;

const decode = async (file: string): Promise<string> => {
  const bytes = await readFile(file).catch(() => {
    throw new UsageError(`The file ${file} cannot be read.`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file} is not UTF-8 text. Save it from the spreadsheet as "CSV UTF-8".`);
  }
};

const tally = (steps: readonly Step[]): string => {
  const count = (action: Step['action']): number => steps.filter((step) => step.action === action).length;
  return `${count('add')} to add, ${count('change')} to change, ${count('same')} the same.`;
};

/** Rows after which a file is long enough that one wonders whether anything happens. */
const stretch = 500;

/** Says on the other channel how far a long file is, so that the report stays as it is. */
const sayProgress =
  (rows: number) =>
  (ready: number | 'checking'): void => {
    if (rows < stretch) return;
    if (ready === 'checking') console.error(`Checking ${rows} rows together with the entries there are …`);
    else if (ready > 0 && ready % stretch === 0) console.error(`${ready} of ${rows} rows read …`);
  };

const table = (steps: readonly Step[]): string => {
  const width = Math.max(3, ...steps.map(({ row }) => String(row).length));
  return [
    'row'.padStart(width) + '  action  id',
    ...steps.map(({ row, action, id }) => `${String(row).padStart(width)}  ${action.padEnd(6)}  ${id}`),
  ].join('\n');
};

await run(usage, { values: ['out'], flags: ['dry-run', 'update'] }, async ({ values, flags, files }) => {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UsageError('Give one file to import.');
  const read = /\.csv$/i.test(file) ? readCsv : /\.jsonl$/i.test(file) ? readJsonl : undefined;
  if (read === undefined) throw new UsageError(`${file} is neither a .csv nor a .jsonl file.`);
  const { contentFolder, today } = buildSettings(process.env);
  const folder = values['out'] ?? contentFolder;
  const rows = read(file, await decode(file));
  const { files: existing } = await readFolder(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return { files: [] };
    throw error;
  });
  const { register: organisations } = await readOrganisations(folder);
  const { steps, problems } = plan(rows, { file, folder, existing, today, organisations, onProgress: sayProgress(rows.candidates.length) });

  const sources = new Map(existing.map((entry) => [entry.file, entry.text]));
  if (problems.length > 0) console.log(print(problems, 'text', rows.candidates.length, (path) => sources.get(path)));
  if (flags.has('dry-run')) console.log(`${table(steps)}\n`);
  console.log(tally(steps));
  if (problems.some(isError)) {
    console.log('Nothing was written.');
    return exitCodes.problems;
  }
  if (flags.has('dry-run')) return exitCodes.fine;
  const changes = steps.filter(({ action }) => action === 'change');
  if (changes.length > 0 && !flags.has('update')) {
    console.log(
      `${changes.map(({ row, id }) => `Row ${row} would change ${id}.`).join('\n')}\nNothing was written. Give --update to change entries that exist.`,
    );
    return exitCodes.problems;
  }
  const writing = steps.filter(({ action }) => action !== 'same');
  await writeAll(folder, writing);
  console.log(writing.length === 0 ? 'Nothing to write.' : 'Written.');
  return exitCodes.fine;
});
