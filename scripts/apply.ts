import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSettings } from '../src/settings.ts';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { existingFolder } from './lib/command/content-folder.ts';
import { answersInMessage } from './lib/apply/answers-in-message.ts';
import { mostBytes, recordInMessage } from './lib/apply/record-in-message.ts';
import { planAnswers, planCorrection } from './lib/apply/plan-correction.ts';
import { print } from '../src/problems/print.ts';
import { isError } from '../src/problems/problem.ts';
import { visible } from '../src/problems/visible.ts';
import { diffLines } from './lib/text/diff.ts';
import { writeAll } from './lib/import/write-all.ts';

const usage = `npm run apply -- FILE|- [--dry-run] [--content DIR]

Takes over a correction that somebody sent: FILE is the message, or only the record in it (JSON or YAML); - reads what is
pasted or piped in. A message from the form without a script holds answers and no record: the record is made of them and shown,
to be completed where something is missing. The entry is changed, formatted and checked, and nothing is written where something
is wrong.

  --dry-run  shows the change and writes nothing
  --content  folder of the entries; default content/initiatives

Ends with 0 when the entry is changed, 1 when the correction cannot be taken over, 2 when it was called wrongly.`;

const readAll = async (): Promise<string> => {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) throw new UsageError(`A correction has at most ${mostBytes} bytes.`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
};

const readMessage = async (file: string): Promise<string> => {
  if (file === '-') return readAll();
  const info = await stat(file).catch(() => undefined);
  if (info?.isFile() !== true) throw new UsageError(`There is no file ${file}.`);
  if (info.size > mostBytes) throw new UsageError(`${file} has ${info.size} bytes; a correction has at most ${mostBytes}.`);
  return readFile(file, 'utf8');
};

await run(usage, { values: ['content'], flags: ['dry-run'] }, async ({ values, flags, files }) => {
  const [file = ''] = files;
  if (files.length !== 1) throw new UsageError('Give one file, or - for what is pasted in.');
  const { contentFolder, today } = buildSettings(process.env);
  const folder = await existingFolder(values['content'] ?? contentFolder);
  const name = file === '-' ? 'The message' : file;
  const message = await readMessage(file);
  const written = recordInMessage(message);
  const answers = written === undefined ? answersInMessage(message) : undefined;
  const made = answers === undefined ? undefined : await planAnswers({ file: name, answers, folder, today });
  const record = written ?? made?.text;
  if (record === undefined) {
    console.log(
      made === undefined
        ? `${visible(name)} holds no record and no answers. A record begins with a line { or "entry:", and the form puts it below the message.`
        : `${print(made.problems, 'text', 1)}\nNothing was written.`,
    );
    return exitCodes.problems;
  }
  if (made !== undefined) console.log(`Made of the answers in ${visible(name)}:\n${record.split('\n').map(visible).join('\n')}`);
  const { step, before, problems } = await planCorrection({ file: name, text: record, folder, today });
  if (problems.length > 0)
    console.log(
      print(problems, 'text', 1, (other) => (other === name ? record : step !== undefined && other === step.file ? step.text : undefined)),
    );
  if (step === undefined || problems.some(isError)) {
    console.log('Nothing was written.');
    return exitCodes.problems;
  }
  for (const line of diffLines(before, step.text)) console.log(visible(line));
  if (flags.has('dry-run')) {
    console.log(`Nothing was written. ${join(folder, `${step.id}.mdx`)} would change so.`);
    return exitCodes.fine;
  }
  await writeAll(folder, [step]);
  console.log(`Written: ${step.file}\nOpen the page that is named as the source before you propose the change.`);
  return exitCodes.fine;
});
