import { workToDo } from '../src/catalogue/derived/work-to-do.ts';
import { dueList, type Due } from '../src/catalogue/helplines/due.ts';
import { daysUntilDue, monthsUntilCheckIsOld } from '../src/catalogue/helplines/freshness.ts';
import { createUrls } from '../src/catalogue/addresses/urls.ts';
import { readCatalogue } from '../src/store/read-catalogue.ts';
import type { Initiative } from '../src/schema/initiative.ts';
import { fullDate } from '../src/schema/fields.ts';
import { buildSettings } from '../src/settings.ts';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { existingFolder } from './lib/command/content-folder.ts';
import { cell, linkTo, table } from './lib/text/markdown.ts';

/** Enough to work on for a while. */
const mostShown = 30;

const usage = `npm run due [-- --today DATE] [--content DIR]

Lists, as Markdown, the entries that somebody should look at again: those with numbers that nobody has compared with
their source for ${daysUntilDue} days, and those that nobody has held against their sources for ${monthsUntilCheckIsOld} months.
Then what would make entries surer, the heaviest first: facts without a source, states with old evidence, and entries that
nobody read a second time. Contacts weigh most, then organisations and countries.

  --today    day that dates are held against, such as 2026-11-22; default today
  --content  folder of the entries; default content/initiatives
  --all      what would make entries surer in full; default the first ${mostShown} of each list

Ends with 0 when nothing is due on its day, 1 when something is, 2 when it was called wrongly.`;

await run(usage, { values: ['today', 'content'], flags: ['all'] }, async ({ values, flags, files }) => {
  if (files.length > 0) throw new UsageError(`"${files[0]}" belongs to no option.`);
  const { siteUrl, base, contentFolder, today: now } = buildSettings(process.env);
  const today = values['today'] ?? now;
  if (!fullDate.safeParse(today).success) throw new UsageError(`--today takes a day such as 2026-11-22, not "${today}".`);
  const { entries } = await readCatalogue(await existingFolder(values['content'] ?? contentFolder), { today });
  const initiatives = entries.map(({ initiative }) => initiative);
  const { numbers, reviews } = dueList(initiatives, today);
  const urls = createUrls(base, 'en');
  const link = ({ name, id }: Initiative): string => linkTo(name, new URL(urls.initiative(id), siteUrl).href);
  const rows = (list: readonly Due[]): string =>
    table(
      ['Entry', 'Last looked at'],
      list.map(({ initiative, last }) => [link(initiative), cell(last)]),
    );
  const most = flags.has('all') ? Infinity : mostShown;
  const section = (title: string, cure: string, header: readonly string[], all: readonly (readonly string[])[]): void => {
    if (all.length === 0) return;
    const more = all.length > most ? `\n\nand ${all.length - most} more: \`npm run due -- --all\`` : '';
    console.log(`\n## ${title}: ${all.length}\n\n${cure}\n\n${table(header, all.slice(0, most))}${more}`);
  };
  const { withoutSource, oldStates, readOnce } = workToDo(initiatives);
  const tellWork = (): void => {
    section(
      'Entries with facts without a source',
      'Find what says so and name it in `evidence`, or at the organisation. What no source says is taken out.',
      ['Entry', 'Facts'],
      withoutSource.map(({ initiative, facts }) => [link(initiative), cell(facts.join(', '))]),
    );
    section(
      'States with old evidence',
      'Look for a newer page that shows whether it runs, and name it in `evidence.status`.',
      ['Entry', 'Last seen running'],
      oldStates.map((initiative) => [link(initiative), cell(initiative.statusAsOf ?? '')]),
    );
    section(
      'Entries that nobody read a second time',
      'Hold each sentence and fact against its source, mend what differs, then set `secondReading`.',
      ['Entry', 'Added'],
      readOnce.map((initiative) => [link(initiative), cell(initiative.added)]),
    );
  };
  if (numbers.length + reviews.length === 0) {
    console.log(`Nothing was due for review on ${today}.`);
    tellWork();
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
  tellWork();
  return exitCodes.problems;
});
