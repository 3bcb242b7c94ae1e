import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formats, print } from '../src/problems/print.ts';
import { nearest } from '../src/problems/nearest.ts';
import { isError, type Problem } from '../src/problems/problem.ts';
import { buildSettings, settings as site } from '../src/settings.ts';
import { memoryOf } from './lib/check/memory.ts';
import { heldToProposing } from './lib/check/ready-to-propose.ts';
import { readAll, type All } from './lib/check/read-all.ts';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { say } from './lib/command/say.ts';
import { existingFolder } from './lib/command/content-folder.ts';
import { goneEntries } from './lib/check/gone-entries.ts';
import { changedFiles, findBase, likelyBase } from './lib/github/git.ts';

const usage = `npm run check -- [--changed [REVISION]] [--fix [--dry-run]] [--format text|json|github] [--content DIR] [--today DATE] [FILE…]

Checks all entries: each one by itself, then all against each other. Checks the search log, the emergency numbers and
the drafts beside them too; what a draft lacks is no mistake. An entry that a release has, or the main branch, and that
is no more, has to lead to another one or stand in the list of what is left out.
With FILEs or --changed all entries are still read, but only what is wrong with these files is printed. They, or with
--changed those that are new, have to have a text of their own; elsewhere that is a warning.

  --changed  what differs from a revision of git, files it does not know yet included; without REVISION from the main
             branch. Errors of other files are printed too, because a change can break another entry.
             A number or address that comes to an entry which was there before, in place of a listed one or beside it,
             needs two sites that print it, and the address of an entry that is gone needs one in its place
  --fix      mends what needs no judgement, says and shows each change, then checks: order of fields, quotes, curly ones
             too, line ends and breaks, names of fields in other letters, codes of countries and languages in other letters
             or in common use, what only follows readers in addresses, and terms with one slip in them that can only be
             one. Nothing else is touched
  --dry-run  with --fix: shows the changes and writes nothing
  --format   text (default), json (an array of problems) or github (annotations)
  --content  folder of the entries; default content/initiatives
  --today    day that dates are held against, such as 2026-11-22; default today

Exit codes
  0  no error; there may be warnings
  1  at least one error, or with --dry-run something to mend
  2  called wrongly: an unknown option, a file, folder or revision that is not there`;

// Most runs need none of what follows, so it is loaded when it is.

const isDay = async (text: string): Promise<boolean> => (await import('../src/schema/fields.ts')).fullDate.safeParse(text).success;

await run(
  usage,
  { values: ['format', 'content', 'today'], flags: ['fix', 'dry-run'], optional: ['changed'] },
  async ({ values, flags, files }) => {
    const settings = buildSettings(process.env);
    const format = formats.find((name) => name === (values['format'] ?? 'text'));
    if (format === undefined)
      throw new UsageError(
        `There is no format "${values['format']}". Did you mean ${nearest(values['format'] ?? '', formats) ?? formats.join(', ')}?`,
      );
    const today = values['today'] ?? settings.today;
    if (values['today'] !== undefined && !(await isDay(today)))
      throw new UsageError(`--today takes a day such as 2026-11-22, not "${today}".`);
    if (flags.has('dry-run') && !flags.has('fix')) throw new UsageError('--dry-run goes with --fix.');
    if (flags.has('fix') && format !== 'text') throw new UsageError('--fix shows its changes as text, so it takes no other --format.');
    if (flags.has('changed') && files.length > 0) throw new UsageError('Give either FILEs or --changed, not both.');
    for (const file of files)
      if ((await stat(file).catch(() => undefined)) === undefined) throw new UsageError(`There is no file ${file}.`);

    const folder = await existingFolder(values['content'] ?? settings.contentFolder);
    const base = flags.has('changed') ? await findBase(folder, values['changed'], site.repository.branch) : undefined;
    const changed = base === undefined ? [] : await changedFiles(base);
    const since = base === undefined ? undefined : await import('./lib/check/since-base.ts');
    const before = base === undefined || since === undefined ? [] : await since.entriesAtBase(base, folder, changed);
    const read = (): Promise<All> => readAll(folder, today, memoryOf(folder), since?.namedAtBase(before));
    let all = await read();
    const known = new Set([...all.sources.keys(), ...all.problems.map(({ file }) => file)].map((file) => resolve(file)));
    const stray = files.find((file) => !known.has(resolve(file)));
    if (stray !== undefined) throw new UsageError(`${stray} is not an entry of ${folder}.`);

    const asked = new Set(base === undefined ? files.map((file) => resolve(file)) : changed.map((path) => join(base.root, path)));
    // Who changes an entry hears that its translations have to follow.
    const ownerOf = (file: string): string => file.replace(/\.[^/.]*\.mdx$/, '.mdx');
    const isAsked = (file: string): boolean =>
      (base === undefined && asked.size === 0) || asked.has(resolve(file)) || asked.has(resolve(ownerOf(file)));
    const isShown = (problem: Problem): boolean =>
      isAsked(problem.file) ||
      problem.kind === 'output-tracked' ||
      problem.kind === 'repository-inside' ||
      (base !== undefined && isError(problem));

    if (flags.has('fix')) {
      const { fixInWords, fixesOf, writeFixes } = await import('./lib/check/apply-fixes.ts');
      const fixes = fixesOf([...all.texts].map(([file, text]) => ({ file, text })).filter(({ file }) => isAsked(file)));
      for (const fix of fixes) say(`${fixInWords(fix)}\n`);
      const changes = fixes.filter(({ file, text }) => text !== all.texts.get(file));
      if (flags.has('dry-run')) {
        say(changes.length === 0 ? 'Nothing to mend without a judgement.' : 'Nothing was written.');
        return changes.length === 0 ? exitCodes.fine : exitCodes.problems;
      }
      await writeFixes(changes);
      if (changes.length > 0) all = await read();
    }

    const sinceBase =
      base === undefined || since === undefined
        ? (await goneEntries(folder, await likelyBase(folder, site.repository.branch), all)).filter(isShown)
        : await since.problemsSince({ base, folder, today, changed, before }, all);
    const isNew = new Set(base === undefined ? asked : before.flatMap(({ file, existed }) => (existed ? [] : resolve(file))));
    const held = heldToProposing((file) => isNew.has(resolve(file)));
    const shown = [...all.problems.filter(isShown).map(held), ...sinceBase];
    const entries = new Set([...all.texts.keys()].filter(isAsked).map(ownerOf)).size;
    const draftsRead = [...all.drafts].filter(isAsked);
    // What stands beside the entries is read each time, and named where somebody asked for it.
    const others = files.filter((file) => ![...all.texts.keys(), ...all.drafts].some((known) => resolve(known) === resolve(file)));
    say(print(shown, format, entries, (file) => all.sources.get(file), { drafts: draftsRead.length, others: others.length }));
    return shown.some(isError) ? exitCodes.problems : exitCodes.fine;
  },
);
