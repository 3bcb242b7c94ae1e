import { idFromName } from '../src/entry/id-from-name.ts';
import { readFolder } from '../src/store/read-folder.ts';
import { readOrganisations } from '../src/store/read-organisations.ts';
import { print } from '../src/problems/print.ts';
import { isError } from '../src/problems/problem.ts';
import { buildSettings } from '../src/settings.ts';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { existingFolder } from './lib/command/content-folder.ts';
import { plan } from './lib/import/plan.ts';
import { writeAll } from './lib/import/write-all.ts';
import { createAlreadyThere } from './lib/new/already-there.ts';
import { askMissing } from './lib/new/ask.ts';
import { candidateFromAnswers } from './lib/new/candidate-from-answers.ts';
import { asOptions, filled, isAnswered, isNeeded, leftOut, questions, readAnswer } from './lib/new/questions.ts';

const usage = `npm run new [-- --name "…" --summary "…" --focus apps,helplines …] [--id ID] [--force]

Writes a new entry. What is not given as an option is asked for; without a terminal all that is needed must be given.
Several values are separated by commas; countries and languages may be given by name. At the terminal, "<" leads to the
question before, and Ctrl+C prints the command that goes on with the answers.

${questions.map(({ flag, required, schema }) => `  --${flag.padEnd(22)}${required ? '' : '(optional) '}${schema.description ?? ''}`).join('\n')}
  --id                    name of the file; made from the name when left out
  --content               folder of the entries; default content/initiatives
  --force                 writes it although an entry has a name that is close

Ends with 0 when the entry is written, 1 when something is wrong with it, 2 when it was called wrongly.`;

await run(
  usage,
  { values: [...questions.map(({ flag }) => flag), 'id', 'content'], flags: ['force'] },
  async ({ values, flags, files }) => {
    if (files.length > 0) throw new UsageError(`"${files[0]}" belongs to no option. Put text in quotes.`);
    const { contentFolder, today } = buildSettings(process.env);
    const folder = await existingFolder(values['content'] ?? contentFolder);
    const given = new Map(
      questions.flatMap((question) => {
        const typed = values[question.flag];
        return typed === undefined ? [] : [[question.flag, readAnswer(question, typed)] as const];
      }),
    );
    for (const question of questions) {
      const less = leftOut(question, values[question.flag] ?? '');
      if (less !== undefined) console.log(less);
    }
    const missing = questions
      .filter((question) => isNeeded(question, given) && !isAnswered(question, given))
      .map(({ flag }) => `--${flag}`);
    const canAsk = process.stdin.isTTY && process.stdout.isTTY;
    if (missing.length > 0 && !canAsk) throw new UsageError(`These are missing: ${missing.join(', ')}.`);
    const [{ files: existing }, { register: organisations }] = await Promise.all([readFolder(folder), readOrganisations(folder)]);
    const also = new Map(
      (['content', 'id'] as const).flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]] as const])),
    );
    const answers =
      missing.length > 0 ? await askMissing(questions, given, { alreadyThere: createAlreadyThere(existing), also }) : filled(given);
    const id = values['id'] ?? (await idFromName(String(answers.get('name'))));
    if (id === undefined) throw new UsageError('No file name can be made from this name. Give one in lower-case letters with --id.');
    const candidate = candidateFromAnswers(answers, id);
    const { steps, problems } = plan(
      { candidates: [candidate], problems: [] },
      { file: 'The new entry', folder, existing, today, organisations },
    );
    const [step] = steps;
    const isTaken = step !== undefined && step.action !== 'add';

    // The text is made of the summary here, and the last line asks for more.
    const ours = problems
      .filter(({ kind }) => kind !== 'text-repeats')
      .map((problem) => (problem.file === 'The new entry' ? { ...problem, line: null } : problem));
    if (isTaken) console.log(`There already is an entry ${step.file}. Correct that one, or give another --id.`);
    else if (ours.length > 0) console.log(print(ours, 'text', 1));
    const isClose = ours.some(({ kind }) => kind === 'near-duplicate-name') && !flags.has('force');
    if (isClose) console.log('Nothing was written. If it is another initiative, give --force.');
    if (step === undefined || isTaken || isClose || ours.some(isError)) {
      if (missing.length > 0)
        console.log(`Your answers, to correct and run again:\nnpm run new -- ${asOptions(new Map([...also, ...answers]))}`);
      return exitCodes.problems;
    }
    await writeAll(folder, [step]);
    console.log(`Written: ${step.file}\nAdd what you know, then run "npm run check -- ${step.file}".`);
    return exitCodes.fine;
  },
);
