import { readFile, writeFile } from 'node:fs/promises';
import { readPlainly } from '../../../src/entry/read-with-translations.ts';
import { fill } from '../../../src/i18n/format.ts';
import { spreadsheet } from '../../../src/i18n/en/spreadsheet.ts';
import type { Mapping } from '../../../src/import/headings.ts';
import { mappingText, readMappingText } from '../../../src/import/mapping-file.ts';
import { reportWorkbook } from '../../../src/import/report-workbook.ts';
import { readTable, type TableRead } from '../../../src/import/read-table.ts';
import type { KnownEntry } from '../../../src/import/possibly-same.ts';
import { UnreadableFile, type UnreadableReason } from '../../../src/import/opened-sheet.ts';
import { print } from '../../../src/problems/print.ts';
import { UsageError } from '../command/command.ts';
import { say } from '../command/say.ts';
import { actionTable, sayProgress, unaskedChanges, writePlan, type How } from './finish.ts';
import type { Place } from './place.ts';
import { newOrganisations, organisationSteps } from './organisation-steps.ts';
import { planTable, type TablePlan } from './plan-table.ts';
import { reportLines, totalsLine } from './say-report.ts';

export interface TableHow extends How {
  readonly sheet: string | undefined;
  readonly headerRow: number | undefined;
  readonly mapFile: string | undefined;
  /** File for the whole report, as a workbook or JSON by its ending. */
  readonly reportFile: string | undefined;
}

/** Of these the caller is to blame, and not the file. */
const calledWrongly: ReadonlySet<UnreadableReason> = new Set(['unknown-format', 'no-such-sheet', 'no-such-row']);

const inWords = ({ reason, values }: UnreadableFile, file: string): string =>
  `${file}: ${fill(spreadsheet.unreadable[reason], values)}${reason === 'which-sheet' ? ' Add --sheet NAME.' : ''}`;

/** The mapping of a file; undefined where there is no such file yet. */
const readMapping = async (file: string | undefined): Promise<Mapping | undefined> => {
  const text = file === undefined ? undefined : await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const mapping = readMappingText(text);
  if (mapping === undefined) throw new UsageError(`${file} is no mapping. It is JSON like {"Target": "users", "Remarks": "note"}.`);
  return mapping;
};

const knownIn = ({ existing }: Place): KnownEntry[] =>
  existing.flatMap((file) => {
    const { entry } = readPlainly(file, []);
    return entry === undefined ? [] : [{ id: entry.id, name: entry.record.name, aliases: entry.record.aliases, url: entry.record.url }];
  });

const printPlan = (read: TableRead, { report, problems }: TablePlan, how: TableHow, place: Place): void => {
  const sources = new Map(place.existing.map((entry) => [entry.file, entry.text]));
  say(reportLines(read, report).join('\n'));
  if (problems.length > 0) say(print(problems, 'text', report.rows.length, (path) => sources.get(path)));
  if (how.dryRun) say(`${actionTable(report.rows)}\n`);
  say(totalsLine(report));
};

const writeReport = async (file: string, { report }: TablePlan, today: string): Promise<void> => {
  const text = `${JSON.stringify(report, null, 2)}\n`;
  await writeFile(file, /\.xlsx$/i.test(file) ? await reportWorkbook(report, today) : text);
};

/** Rows are counted as they are read; afterwards only the check takes long. */
const whenChecking =
  (rows: number) =>
  (ready: number | 'checking'): void => {
    if (ready === 'checking') sayProgress(rows)(ready);
  };

/** Brings in a spreadsheet: whole rows as entries, all others as drafts; nothing while a row is refused. Says whether all is well. */
export const importTable = async (how: TableHow, place: Place): Promise<boolean> => {
  const mapping = await readMapping(how.mapFile);
  let read: TableRead;
  try {
    read = await readTable(how.file, how.bytes, { sheet: how.sheet, headerRow: how.headerRow, mapping }, (ready, all) =>
      sayProgress(all)(ready),
    );
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    if (calledWrongly.has(error.reason)) throw new UsageError(inWords(error, how.file));
    say(inWords(error, how.file));
    return false;
  }
  const known = knownIn(place);
  const newcomers = newOrganisations(read, place.organisations, new Set(known.map(({ id }) => id)));
  const organisations = new Map([...place.organisations, ...newcomers]);
  const options = { ...place, organisations, emptying: how.emptying, known, onProgress: whenChecking(read.rows.length) };
  const planned = planTable(read, options);
  if (how.reportFile !== undefined) await writeReport(how.reportFile, planned, place.today);
  const isRefused = planned.report.totals.refused > 0;
  const unasked = how.dryRun ? undefined : unaskedChanges(planned.steps, how.update);
  const isWriting = !isRefused && !how.dryRun && unasked === undefined;
  const outcome = isWriting
    ? await writePlan(place, {
        ...planned,
        organisations: organisationSteps(newcomers, read.rows, { steps: planned.steps, folder: place.folder }),
      })
    : (unasked ?? 'Nothing was written.');
  if (isWriting && how.mapFile !== undefined && mapping === undefined) await writeFile(how.mapFile, mappingText(planned.report));
  if (how.format === 'json') say(JSON.stringify(planned.report, null, 2));
  else {
    printPlan(read, planned, how, place);
    if (!how.dryRun || isRefused) say(outcome);
  }
  return !isRefused && unasked === undefined;
};
