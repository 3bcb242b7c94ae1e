import { writeFile } from 'node:fs/promises';
import { outsideLinks, webAddresses } from '../src/catalogue/addresses/addresses.ts';
import { readRenderedCatalogue } from '../src/store/read-rendered.ts';
import { linkResultsFile, readLinkResults } from '../src/store/read-link-results.ts';
import type { LinkResults, LinkState } from '../src/schema/link-results.ts';
import { buildSettings, settings as site } from '../src/settings.ts';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { existingFolder } from './lib/command/content-folder.ts';
import { plain } from './lib/text/markdown.ts';
import type { Outcome } from './lib/links/outcome.ts';
import { tryLinks } from './lib/links/try-links.ts';

const usage = `npm run links [-- --only TEXT] [--limit N] [--dry-run] [--delay MS] [--timeout MS] [--retries N] [--content DIR]

Tries the addresses that entries give: their pages, organisations, repositories, contacts, sources
and the links in their texts, translated or not. Those that were
tried longest ago come first. Eight hosts at once, one request at a time for each, and a pause in between.

The results are kept in link-results.json beside the folder of the entries, and entry pages show when a link last
worked. They are printed as Markdown: what is broken, what leads elsewhere, and what cannot be told, because a server
may refuse programs (403), be busy (429) or not answer and still serve its readers.

  --only     only addresses with this text in them, or those of the entry with this id
  --limit    tries at most so many addresses
  --dry-run  lists what would be tried, asks nobody and writes nothing
  --delay    pause between two requests to one host, in milliseconds; default 2000
  --timeout  time after which a request is given up, in milliseconds; default 20000
  --retries  how often a fault of a server or connection is tried again; default 2
  --content  folder of the entries; default content/initiatives

Ends with 0 when no address is broken, 1 when one is, 2 when it was called wrongly.`;

const whole = (value: string | undefined, name: string, standard: number): number => {
  if (value === undefined) return standard;
  if (!/^\d{1,7}$/.test(value)) throw new UsageError(`--${name} takes a whole number, not "${value}".`);
  return Number(value);
};

const stateOf = ({ result, reason, leadsTo }: Outcome, before: LinkState | undefined, today: string): LinkState => {
  const worked = result === 'works' ? today : before?.worked;
  return {
    result,
    tried: today,
    ...(worked === undefined ? {} : { worked }),
    ...(reason === undefined ? {} : { reason }),
    ...(leadsTo === undefined ? {} : { leadsTo }),
  };
};

const inOrder = (results: LinkResults): string => {
  const sorted = Object.fromEntries(Object.entries(results).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify(sorted, null, 2)}\n`;
};

await run(
  usage,
  { values: ['only', 'limit', 'delay', 'timeout', 'retries', 'content'], flags: ['dry-run'] },
  async ({ values, flags, files }) => {
    if (files.length > 0) throw new UsageError(`"${files[0]}" belongs to no option. Give --only to try a part.`);
    const { contentFolder, today } = buildSettings(process.env);
    const limit = whole(values['limit'], 'limit', Infinity);
    const delay = whole(values['delay'], 'delay', 2000);
    const timeout = whole(values['timeout'], 'timeout', 20_000);
    const retries = whole(values['retries'], 'retries', 2);
    const folder = await existingFolder(values['content'] ?? contentFolder);
    const { entries } = await readRenderedCatalogue(folder, today, '/');
    const before = readLinkResults(folder);

    const owners = new Map<string, string[]>();
    for (const { id, initiative, html, translations } of entries) {
      const texts = [html, ...translations.map((text) => text.html)].flatMap(outsideLinks);
      for (const url of new Set([...webAddresses(initiative), ...texts])) owners.set(url, [...(owners.get(url) ?? []), id]);
    }
    const { only } = values;
    const triedOn = (url: string): string => before[url]?.tried ?? '';
    const asked = [...owners.keys()]
      .filter((url) => only === undefined || url.includes(only) || owners.get(url)?.includes(only) === true)
      .toSorted((a, b) => triedOn(a).localeCompare(triedOn(b)) || (a < b ? -1 : 1))
      .slice(0, limit);
    if (only !== undefined && asked.length === 0) throw new UsageError(`No address and no entry is called "${only}".`);
    if (flags.has('dry-run')) {
      console.log([...asked, '', `${asked.length} of ${owners.size} addresses would be tried.`].join('\n'));
      return exitCodes.fine;
    }

    const userAgent = `${site.shortName.replaceAll(' ', '')}LinkCheck (+${site.repository.url}; ${site.contactEmail})`;
    let done = 0;
    const outcomes = await tryLinks(asked, { hosts: 8, delay, timeout, retries, userAgent }, (url, { result }) => {
      if (process.stderr.isTTY) console.error(`${++done}/${asked.length} ${result} ${url}`);
    });

    const kept = Object.entries(before).filter(([url]) => owners.has(url));
    const tried = [...outcomes].map(([url, outcome]) => [url, stateOf(outcome, before[url], today)] as const);
    await writeFile(linkResultsFile(folder), inOrder(Object.fromEntries([...kept, ...tried])));

    const list = (title: string, keep: (outcome: Outcome) => boolean, words: (outcome: Outcome) => string): string[] => {
      const found = asked.filter((url) => keep(outcomes.get(url) ?? { result: 'unclear' }));
      const lines = found.map((url) => {
        const outcome = outcomes.get(url) ?? { result: 'unclear' };
        return `- <${url}>: ${words(outcome)} (${owners.get(url)?.join(', ')})`;
      });
      return found.length === 0 ? [] : [`## ${title}: ${found.length}`, '', ...lines, ''];
    };
    const isHome = (url: string): boolean => new URL(url).pathname === '/';
    const redirect = ({ leadsTo = '' }: Outcome): string =>
      isHome(leadsTo) ? `leads to the home page <${leadsTo}>: look whether the page is gone` : `leads to <${leadsTo}>`;
    const why = ({ reason = '' }: Outcome): string => plain(reason);
    const count = (result: Outcome['result']): number => [...outcomes.values()].filter((outcome) => outcome.result === result).length;
    console.log(
      [
        ...list('Broken', ({ result }) => result === 'broken', why),
        ...list('Leads elsewhere', ({ result, leadsTo }) => result === 'works' && leadsTo !== undefined, redirect),
        ...list('Could not tell', ({ result }) => result === 'unclear', why),
        `${outcomes.size} of ${owners.size} addresses tried on ${today}: ${count('works')} work, ${count('broken')} broken, ${count('unclear')} could not be told.`,
      ].join('\n'),
    );
    return count('broken') > 0 ? exitCodes.problems : exitCodes.fine;
  },
);
