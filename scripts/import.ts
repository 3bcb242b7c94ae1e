import { readFile } from 'node:fs/promises';
import { buildSettings } from '../src/settings.ts';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { importTable } from './lib/import/import-table.ts';
import { readPlace } from './lib/import/place.ts';

const usage = `npm run import -- FILE [--sheet NAME] [--header ROW] [--map FILE] [--dry-run] [--format text|json] [--update] [--empty]
                     [--drafts DIR] [--out DIR] [--report FILE]

Makes entries of the rows of a spreadsheet, and drafts of the rows that are not ready: what was understood stands in
fields, what is missing as comments, what has no field as notes. Drafts stand in content/drafts; no page shows them.

  .xlsx .xls .ods .csv .tsv .txt   headings in English, French or Spanish, in whatever row they stand
  .jsonl                           one record a line, with the fields of an entry and "body", or with "slug" and "facts"

  --sheet    name of the sheet, where a workbook has several tables
  --header   row of the headings, where it is not found
  --map      a file that says which heading is which field, like {"Target": "users", "Remarks": "note"}; one that is not
             there is written with what was understood, to be corrected and used again
  --dry-run  writes nothing, and shows each change field by field
  --format   text (default), or json: everything that is said of every row
  --report   a file for all that is said of every row, .xlsx or .json
  --update   also changes entries that exist, by the id of the row, and only what the file has a column for
  --empty    with --update: an empty cell empties the field
  --drafts   folder of the drafts; default content/drafts
  --out      folder of the entries; default content/initiatives

Ends with 0 when all is written or would be, 1 when something is wrong, 2 when it was called wrongly.`;

const bytesOf = async (file: string): Promise<Uint8Array> =>
  readFile(file).catch(() => {
    throw new UsageError(`The file ${file} cannot be read.`);
  });

const rowNumber = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError(`--header takes the number of a row, not "${text}".`);
  return Number(text);
};

await run(
  usage,
  { values: ['out', 'sheet', 'header', 'map', 'drafts', 'format', 'report'], flags: ['dry-run', 'update', 'empty'] },
  async ({ values, flags, files }) => {
    const [file] = files;
    if (file === undefined || files.length > 1) throw new UsageError('Give one file to import.');
    const { format = 'text' } = values;
    if (format !== 'text' && format !== 'json') throw new UsageError(`There is no format "${format}". It is text or json.`);
    const reportFile = values['report'];
    if (reportFile !== undefined && !/\.(?:xlsx|json)$/i.test(reportFile))
      throw new UsageError('--report takes a file that ends in .xlsx or .json.');
    if (flags.has('empty') && !flags.has('update')) throw new UsageError('--empty goes with --update.');
    const bytes = await bytesOf(file);
    const { contentFolder, today } = buildSettings(process.env);
    const place = await readPlace(values['out'] ?? contentFolder, values['drafts'], today);
    const isFine = await importTable(
      {
        file,
        bytes,
        format,
        dryRun: flags.has('dry-run'),
        update: flags.has('update'),
        emptying: flags.has('empty'),
        sheet: values['sheet'],
        headerRow: rowNumber(values['header']),
        mapFile: values['map'],
        reportFile,
      },
      place,
    );
    return isFine ? exitCodes.fine : exitCodes.problems;
  },
);
