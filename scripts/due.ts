import { workToDo } from '../src/catalogue/derived/work-to-do.ts';
import { dueList, type Due } from '../src/catalogue/helplines/due.ts';
import { lineTotals, type LineTotals } from '../src/catalogue/helplines/line-totals.ts';
import { daysUntilDue, monthsUntilCheckIsOld } from '../src/catalogue/helplines/freshness.ts';
import { createUrls } from '../src/catalogue/addresses/urls.ts';
import { readCatalogue } from '../src/store/read-catalogue.ts';
import { readEmergencyNumbers } from '../src/store/read-emergency-numbers.ts';
import type { Initiative } from '../src/schema/initiative.ts';
import { fullDate } from '../src/schema/fields.ts';
import { buildSettings } from '../src/settings.ts';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { existingFolder } from './lib/command/content-folder.ts';
import { askPublished } from './lib/hosting/end-of-security-text.ts';
import { cell, linkTo, table } from './lib/text/markdown.ts';

/** Enough to work on for a while. */
const mostShown = 30;

const usage = `npm run due [-- --today DATE] [--content DIR] [--published]

Lists, as Markdown, the entries that somebody should look at again: those with numbers that nobody has compared with
their source for ${daysUntilDue} days, and those that nobody has held against their sources for ${monthsUntilCheckIsOld} months.
Then what would make entries surer, the heaviest first: facts without a source, states with old evidence, and entries that
nobody read a second time. Contacts weigh most, then organisations and countries.

  --today    day that dates are held against, such as 2026-11-22; default today
  --content  folder of the entries; default content/initiatives
  --lines    how many countries have a line or an emergency number, and how old the sources of contacts are, and nothing else
  --published
             asks the site at SITE_URL and BASE_PATH how long its security.txt holds, and nothing else: it ends where nobody
             publishes the site anew
  --all      what would make entries surer in full; default the first ${mostShown} of each list

Ends with 0 when nothing is due on its day, 1 when something is, 2 when it was called wrongly.`;

const linesInWords = ({ ages, ...totals }: LineTotals, today: string): string =>
  `## Phone lines of ${totals.countries} countries and territories on ${today}\n\n${table(
    ['What', 'How many'],
    [
      ['with a line for adults', totals.adults],
      ['with lines for children and none for adults', totals.onlyChildren],
      ['with lines that only take reports', totals.onlyReports],
      ['with an emergency number and its source', totals.emergency],
      ['with an emergency number and no line', totals.onlyEmergency],
      ['with nothing', totals.nothing],
      ['contacts whose source is at most 2 years old', ages.two],
      ['contacts whose source is at most 5 years old', ages.five],
      ['contacts whose source is older', ages.older],
      ['contacts whose source has no date', ages.undated],
    ].map(([what, number]) => [String(what), String(number)]),
  )}`;

await run(usage, { values: ['today', 'content'], flags: ['all', 'lines', 'published'] }, async ({ values, flags, files }) => {
  if (files.length > 0) throw new UsageError(`"${files[0]}" belongs to no option.`);
  const { siteUrl, base, contentFolder, today: now } = buildSettings(process.env);
  const today = values['today'] ?? now;
  if (!fullDate.safeParse(today).success) throw new UsageError(`--today takes a day such as 2026-11-22, not "${today}".`);
  if (flags.has('published')) {
    const { isFine, told } = await askPublished(siteUrl, base, today);
    console.log(isFine ? told : `${told} Publish the site anew: each build makes one that holds. On GitHub, run the workflow "Publish".`);
    return isFine ? exitCodes.fine : exitCodes.problems;
  }
  const { entries } = await readCatalogue(await existingFolder(values['content'] ?? contentFolder), { today });
  const initiatives = entries.map(({ initiative }) => initiative);
  if (flags.has('lines')) {
    console.log(linesInWords(lineTotals(initiatives, readEmergencyNumbers(contentFolder, today).numbers, today), today));
    return exitCodes.fine;
  }
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
      `\n## Entries to check against their sources: ${reviews.length}\n\nNobody has for ${monthsUntilCheckIsOld} months. Correct what changed, then set \`reviewed\`.\n\n${rows(reviews)}`,
    );
  tellWork();
  return exitCodes.problems;
});
