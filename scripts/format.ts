import { stat, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { formatEntry } from '../src/entry/format-entry.ts';
import { readFolder } from '../src/store/read-folder.ts';
import { print } from '../src/problems/print.ts';
import type { Problem } from '../src/problems/problem.ts';
import { buildSettings } from '../src/settings.ts';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { existingFolder } from './lib/command/content-folder.ts';

const usage = `npm run format [-- [--check] [--content DIR] [FILE…]]

Writes entries in their canonical form: order of the fields, quotes, line breaks. Their meaning stays.
An entry with an error is left as it is, and so is one with comments in its frontmatter, which would be lost. A draft is
none yet: "npm run check" reads it.

  --check    changes nothing, and says which entries are not in canonical form
  --content  folder of the entries; default content/initiatives

Ends with 0 when all is well, 1 when an entry could not be or, with --check, is not formatted, 2 when it was called wrongly.`;

await run(usage, { values: ['content'], flags: ['check'] }, async ({ values, flags, files: asked }) => {
  for (const file of asked) if ((await stat(file).catch(() => undefined)) === undefined) throw new UsageError(`There is no file ${file}.`);
  const draft = values['content'] === undefined ? asked.find((file) => basename(dirname(resolve(file))) === 'drafts') : undefined;
  if (draft !== undefined)
    throw new UsageError(
      `${draft} is a draft: its comments say what it lacks, and formatting would lose them. It is formatted once it is whole and stands among the entries.`,
    );
  const folder = await existingFolder(
    values['content'] ?? (asked[0] === undefined ? buildSettings(process.env).contentFolder : dirname(asked[0])),
  );
  const { files: entries, translations, problems: unreadable } = await readFolder(folder);
  const files = [...entries, ...translations];
  const wanted = new Set(asked.map((file) => resolve(file)));
  const isWanted = (file: string): boolean => wanted.size === 0 || wanted.has(resolve(file));
  const stray = asked.find((file) => ![...files, ...unreadable].some((other) => resolve(other.file) === resolve(file)));
  if (stray !== undefined) throw new UsageError(`${stray} is not an entry of ${folder}.`);

  const problems: Problem[] = unreadable.filter(({ file }) => isWanted(file));
  const changed: string[] = [];
  for (const { file, text } of files.filter((entry) => isWanted(entry.file))) {
    const result = formatEntry(file, text);
    problems.push(...result.problems);
    if (result.text === undefined || result.text === text) continue;
    changed.push(basename(file));
    if (!flags.has('check')) await writeFile(file, result.text);
  }
  const sources = new Map(files.map(({ file, text }) => [file, text]));
  if (problems.length > 0) console.log(print(problems, 'text', wanted.size || files.length, (file) => sources.get(file)));
  for (const name of changed)
    console.log(flags.has('check') ? `${name} is not in canonical form. Run "npm run format".` : `${name} formatted.`);
  if (problems.length === 0 && changed.length === 0) console.log('All entries are in canonical form.');
  return problems.length > 0 || (flags.has('check') && changed.length > 0) ? exitCodes.problems : exitCodes.fine;
});
