import { isError } from '../../../src/problems/problem.ts';
import { print } from '../../../src/problems/print.ts';
import { say } from '../command/say.ts';
import { UsageError } from '../command/command.ts';
import { actionTable, sayProgress, unaskedChanges, writePlan, type How } from './finish.ts';
import type { Place } from './place.ts';
import { plan, type Step } from './plan.ts';
import { readJsonl } from './read-jsonl.ts';

const decode = (file: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file} is not UTF-8 text.`);
  }
};

const tally = (steps: readonly Step[]): string => {
  const count = (action: Step['action']): number => steps.filter((step) => step.action === action).length;
  return `${count('add')} to add, ${count('change')} to change, ${count('same')} the same.`;
};

/** Brings in a file of records: all of them or none. Says whether all is well. */
export const importRecords = async ({ file, bytes, format, dryRun, update, emptying }: How, place: Place): Promise<boolean> => {
  const { folder, existing, draftsFolder } = place;
  const rows = await readJsonl(file, decode(file, bytes));
  const { steps, problems } = plan(rows, { ...place, file, emptying, onProgress: sayProgress(rows.candidates.length) });
  const isWrong = problems.some(isError);
  const unasked = dryRun ? undefined : unaskedChanges(steps, update);
  const isWriting = !isWrong && !dryRun && unasked === undefined;
  const outcome = isWriting
    ? await writePlan({ folder, draftsFolder }, { organisations: [], steps, drafts: [] })
    : (unasked ?? 'Nothing was written.');
  if (format === 'json') {
    const planned = steps.map(({ row, id, action, changes }) => ({ row, id, action, changes }));
    console.log(JSON.stringify({ file, sheet: null, headerRow: null, encoding: 'utf-8', columns: [], rows: planned, problems }, null, 2));
    return !isWrong && unasked === undefined;
  }
  const sources = new Map(existing.map((entry) => [entry.file, entry.text]));
  if (problems.length > 0) say(print(problems, 'text', rows.candidates.length, (path) => sources.get(path)));
  if (dryRun) say(`${actionTable(steps)}\n`);
  say(tally(steps));
  if (isWrong) say('Nothing was written.');
  else if (!dryRun) say(outcome);
  return !isWrong && unasked === undefined;
};
