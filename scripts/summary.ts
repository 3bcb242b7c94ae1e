import { buildSettings, settings as site } from '../src/settings.ts';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { existingFolder } from './lib/command/content-folder.ts';
import { say } from './lib/command/say.ts';
import { findBase } from './lib/github/git.ts';
import { summaryOf } from './lib/summary/summary-of.ts';

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
  const { siteUrl, base: path, contentFolder, today } = buildSettings(process.env);
  const folder = await existingFolder(values['content'] ?? contentFolder);
  const base = await findBase(folder, files[0], site.repository.branch);
  say(await summaryOf(folder, base, { siteUrl, path, today, isWhole: flags.has('all') }));
  return exitCodes.fine;
});
