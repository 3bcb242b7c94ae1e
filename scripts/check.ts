import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readCatalogue } from '../src/entry/read-catalogue.ts';
import { idOf } from '../src/entry/read-entry.ts';
import { readRedirects } from '../src/entry/read-redirects.ts';
import { readSearchLog } from '../src/entry/read-search-log.ts';
import { formats, print } from '../src/problems/print.ts';
import { nearest } from '../src/problems/nearest.ts';
import { isError } from '../src/problems/problem.ts';
import { fullDate } from '../src/schema/fields.ts';
import { buildSettings } from '../src/settings.ts';
import { exitCodes, run, UsageError } from './lib/command.ts';
import { existingFolder } from './lib/content.ts';

const usage = `npm run check -- [--format text|json|github] [--content DIR] [--today DATE] [FILE…]

Checks all entries: each one by itself, then all against each other. Checks the search log beside them too.
With FILEs all entries are still read, but only what is wrong with these files is printed.

  --format   text (default), json (an array of problems) or github (annotations)
  --content  folder of the entries; default content/initiatives
  --today    day that dates are held against, such as 2026-11-22; default today

Ends with 0 when there is no error (warnings may be), 1 when there is one, 2 when it was called wrongly.`;

await run(usage, { values: ['format', 'content', 'today'], flags: [] }, async ({ values, files }) => {
  const settings = buildSettings(process.env);
  const format = formats.find((name) => name === (values['format'] ?? 'text'));
  if (format === undefined)
    throw new UsageError(
      `There is no format "${values['format']}". Did you mean ${nearest(values['format'] ?? '', formats) ?? formats.join(', ')}?`,
    );
  const today = values['today'] ?? settings.today;
  if (!fullDate.safeParse(today).success) throw new UsageError(`--today takes a day such as 2026-11-22, not "${today}".`);
  for (const file of files) if ((await stat(file).catch(() => undefined)) === undefined) throw new UsageError(`There is no file ${file}.`);

  const folder = await existingFolder(values['content'] ?? settings.contentFolder);
  const catalogue = await readCatalogue(folder, { today });
  const log = await readSearchLog(folder, today);
  const redirects = await readRedirects(folder, new Set([...catalogue.sources.keys()].map(idOf)));
  const problems = [...catalogue.problems, ...log.problems, ...redirects.problems];
  const beside = [log, redirects].filter(({ text }) => text !== '').map(({ file, text }) => [file, text] as const);
  const sources = new Map([...catalogue.sources, ...beside]);
  const known = new Set([...sources.keys(), ...problems.map(({ file }) => file)].map((file) => resolve(file)));
  const stray = files.find((file) => !known.has(resolve(file)));
  if (stray !== undefined) throw new UsageError(`${stray} is not an entry of ${folder}.`);

  const asked = new Set(files.map((file) => resolve(file)));
  const shown = asked.size === 0 ? problems : problems.filter(({ file }) => asked.has(resolve(file)));
  console.log(print(shown, format, asked.size === 0 ? catalogue.sources.size : asked.size, (file) => sources.get(file)));
  return shown.some(isError) ? exitCodes.problems : exitCodes.fine;
});
