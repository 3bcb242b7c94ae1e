import { relative, resolve } from 'node:path';
import { readCatalogue } from '../src/store/read-catalogue.ts';
import { idOf } from '../src/entry/entry-id.ts';
import { translationName } from '../src/entry/translation-name.ts';
import { isError } from '../src/problems/problem.ts';
import { summaryLine } from '../src/problems/print.ts';
import { buildSettings, settings as site } from '../src/settings.ts';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { say } from './lib/command/say.ts';
import { existingFolder } from './lib/command/content-folder.ts';
import { changedFiles, fileAtBase, findBase } from './lib/github/git.ts';
import { entriesAtBase } from './lib/check/since-base.ts';
import { summarise, type EntryStates } from './lib/summary/summarise.ts';

const usage = `npm run summary [-- REVISION] [--all] [--content DIR]

Says, as Markdown for a reviewer, what differs from a revision of git: each entry that was added or changed, field by
field, the entries nearest to a new one, the numbers to compare, and the pages on which to look. What is changed beside
entries stands first, and what disappears from pages is named.
Without REVISION it compares with the main branch.

  --all      shows every entry; else it stops before the text is too long for a comment
  --content  folder of the entries; default content/initiatives

Ends with 0 when it is made, whatever it says, and 2 when it was called wrongly.`;

await run(usage, { values: ['content'], flags: ['all'] }, async ({ values, flags, files }) => {
  if (files.length > 1) throw new UsageError('Give one revision to compare with.');
  const { siteUrl, base: basePath, contentFolder, today } = buildSettings(process.env);
  const folder = await existingFolder(values['content'] ?? contentFolder);
  const base = await findBase(folder, files[0], site.repository.branch);
  const { entries, sources, problems } = await readCatalogue(folder, { today });
  const byFile = new Map(entries.map((entry) => [resolve(entry.file), entry]));
  const texts = new Map([...sources].map(([file, text]) => [resolve(file), text]));

  const within = `${relative(base.root, resolve(folder)).replaceAll('\\', '/')}/`.replace(/^\/$/, '');
  const all = await changedFiles(base);
  const isEntry = (path: string): boolean => path.startsWith(within) && path.endsWith('.mdx');
  const changed = all.filter(isEntry).toSorted();
  const elsewhere = all.filter((path) => !isEntry(path)).toSorted();
  const before = new Map(
    (await entriesAtBase(base, folder, changed)).flatMap(({ id, record }) => (record === undefined ? [] : [[id, record] as const])),
  );
  const states: EntryStates[] = [];
  for (const path of changed) {
    const file = resolve(base.root, path);
    const { id, language } = translationName(path) ?? { id: idOf(path), language: undefined };
    states.push({
      id,
      language,
      before: await fileAtBase(base, path),
      after: texts.get(file),
      initiative: byFile.get(file)?.initiative,
    });
  }
  const asked = new Set(changed.map((path) => resolve(base.root, path)));
  const found = problems.filter((problem) => asked.has(resolve(problem.file)) || isError(problem));
  const around = {
    elsewhere,
    before,
    all: entries.map(({ initiative }) => initiative),
    siteUrl,
    base: basePath,
    isWhole: flags.has('all'),
  };
  say(summarise(states, around));
  if (states.length > 0) say(`\n${summaryLine(found, states.length)}`);
  return exitCodes.fine;
});
