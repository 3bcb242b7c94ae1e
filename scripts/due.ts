import { dueList, type Due } from '../src/catalogue/helplines/due.ts';
import { daysUntilDue, monthsUntilCheckIsOld } from '../src/catalogue/helplines/freshness.ts';
import { createUrls } from '../src/catalogue/addresses/urls.ts';
import { readCatalogue } from '../src/store/read-catalogue.ts';
import { fullDate } from '../src/schema/fields.ts';
import { buildSettings } from '../src/settings.ts';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { existingFolder } from './lib/command/content-folder.ts';
import { cell, linkTo, table } from './lib/text/markdown.ts';

const usage = `npm run due [-- --today DATE] [--content DIR]

Lists, as Markdown, the entries that somebody should look at again: those with numbers that nobody has compared with
their source for ${daysUntilDue} days, and those that nobody has held against their sources for ${monthsUntilCheckIsOld} months.

  --today    day that dates are held against, such as 2026-11-22; default today
  --content  folder of the entries; default content/initiatives

Ends with 0 when nothing is due, 1 when something is, 2 when it was called wrongly.`;

await run(usage, { values: ['today', 'content'], flags: [] }, async ({ values, files }) => {
  if (files.length > 0) throw new UsageError(`"${files[0]}" belongs to no option.`);
  const { siteUrl, base, contentFolder, today: now } = buildSettings(process.env);
  const today = values['today'] ?? now;
  if (!fullDate.safeParse(today).success) throw new UsageError(`--today takes a day such as 2026-11-22, not "${today}".`);
  const { entries } = await readCatalogue(await existingFolder(values['content'] ?? contentFolder), { today });
  const { numbers, reviews } = dueList(
    entries.map(({ initiative }) => initiative),
    today,
  );
  const urls = createUrls(base, 'en');
  const rows = (list: readonly Due[]): string =>
    table(
      ['Entry', 'Last looked at'],
      list.map(({ initiative, last }) => [linkTo(initiative.name, new URL(urls.initiative(initiative.id), siteUrl).href), cell(last)]),
    );
  if (numbers.length + reviews.length === 0) {
    console.log(`Nothing was due for review on ${today}.`);
    return exitCodes.fine;
  }
  console.log(`Due for review on ${today}, longest neglected first.`);
  if (numbers.length > 0)
    console.log(
      `\n## Numbers to compare with their source: ${numbers.length}\n\nNobody has for ${daysUntilDue} days. Compare digit by digit, then set \`checked\`.\n\n${rows(numbers)}`,
    );
  if (reviews.length > 0)
    console.log(
      `\n## Entries to hold against their sources: ${reviews.length}\n\nNobody has for ${monthsUntilCheckIsOld} months. Correct what changed, then set \`reviewed\`.\n\n${rows(reviews)}`,
    );
  return exitCodes.problems;
});
