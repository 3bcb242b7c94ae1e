import { rename, rm, writeFile } from 'node:fs/promises';
import { outsideLinks, webAddresses } from '../src/catalogue/addresses/addresses.ts';
import { readRenderedCatalogue } from '../src/store/read-rendered.ts';
import { linkResultsFile, readLinkResults } from '../src/store/read-link-results.ts';
import type { LinkState } from '../src/schema/link-results.ts';
import { visible } from '../src/problems/visible.ts';
import { buildSettings, settings as site } from '../src/settings.ts';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { existingFolder } from './lib/command/content-folder.ts';
import { say } from './lib/command/say.ts';
import { countOf, linkReport } from './lib/links/link-report.ts';
import { inOrder } from './lib/links/in-order.ts';
import { stateOf } from './lib/links/state-of.ts';
import { copiesOf, unarchivedSources } from './lib/links/unarchived.ts';
import { tryLinks } from './lib/links/try-links.ts';

const usage = `npm run links [-- --only TEXT] [--limit N] [--dry-run] [--delay MS] [--timeout MS] [--retries N] [--content DIR]
npm run links -- --stored [--content DIR]
npm run links -- --unarchived FILE [--only TEXT] [--content DIR]

Tries the addresses that entries give: their pages, organisations, repositories, contacts, sources
and the links in their texts, translated or not. Those that were
tried longest ago come first. Eight hosts at once, one request at a time for each, and a pause in between.

The results are kept in link-results.json beside the folder of the entries, and entry pages show when a link last
worked. They are printed as Markdown: what is broken, what leads elsewhere, and what cannot be told, because a server
may refuse programs (403), be busy (429) or not answer and still serve its readers; and whether a source has an archived
copy.

  --only     only addresses with this text in them, or those of the entry with this id
  --limit    tries at most so many addresses
  --stored   says what the results kept so far show, and asks nobody
  --unarchived  writes the addresses of sources without an archived copy into a file, one a line, as archiving services take
                them, and asks nobody; put the address of the copy into the entry as "archived"
  --local    asks addresses of this machine and of private networks too, which it never does else
  --dry-run  lists what would be tried, asks nobody and writes nothing
  --delay    pause between two requests to one host, in milliseconds; default 2000
  --timeout  time after which a request is given up, in milliseconds; default 20000
  --retries  how often a fault of a server or connection is tried again; default 2
  --content  folder of the entries; default content/initiatives

When nearly no host can be reached, the network is taken to be down: it says so, and no result is kept. When it goes
away meanwhile, what was found before is kept.

Ends with 0 when no address is broken, 1 when one is, 2 when it was called wrongly, there is no network, or with
--stored no result.`;

const whole = (value: string | undefined, name: string, standard: number): number => {
  if (value === undefined) return standard;
  if (!/^\d{1,7}$/.test(value)) throw new UsageError(`--${name} takes a whole number, not "${value}".`);
  return Number(value);
};

/** From so many hosts on their failures say something about this machine, if nearly all fail. */
const fewestHosts = 5;
const mostUnreached = 0.9;
/** So many hosts that cannot be reached, one after the other, say that the network went away meanwhile. */
const mostSilent = 10;
/** Or so many addresses of a few: the hosts that come first have hundreds each, and no other comes before they end. */
const mostSilentAddresses = 20;
/** So often what was found is kept meanwhile, so that a run that is stopped is not lost. */
const keptEvery = 25;

await run(
  usage,
  { values: ['unarchived', 'only', 'limit', 'delay', 'timeout', 'retries', 'content'], flags: ['dry-run', 'local', 'stored'] },
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
    const { only, unarchived } = values;
    const initiatives = entries.map(({ initiative }) => initiative);
    const copies = copiesOf(initiatives);
    if (unarchived !== undefined) {
      const without = unarchivedSources(initiatives).filter(
        ({ url, entries: ids }) => only === undefined || url.includes(only) || ids.includes(only),
      );
      await writeFile(unarchived, without.map(({ url }) => `${url}\n`).join(''));
      say(`${without.length} of ${copies.size} sources have no archived copy. Their addresses are in ${unarchived}.`);
      return exitCodes.fine;
    }

    const owners = new Map<string, string[]>();
    for (const { id, initiative, html, translations } of entries) {
      const texts = [html, ...translations.map((text) => text.html)].flatMap(outsideLinks);
      for (const url of new Set([...webAddresses(initiative), ...texts])) owners.set(url, [...(owners.get(url) ?? []), id]);
    }
    const triedOn = (url: string): string => before[url]?.tried ?? '';
    const asked = [...owners.keys()]
      .filter((url) => only === undefined || url.includes(only) || owners.get(url)?.includes(only) === true)
      .toSorted((a, b) => triedOn(a).localeCompare(triedOn(b)) || (a < b ? -1 : 1))
      .slice(0, limit);
    if (only !== undefined && asked.length === 0) throw new UsageError(`No address and no entry is called "${only}".`);
    if (flags.has('dry-run')) {
      say([...asked, '', `${asked.length} of ${owners.size} addresses would be tried.`].join('\n'));
      return exitCodes.fine;
    }

    if (flags.has('stored')) {
      // Nothing is known then, and that is another thing than nothing broken.
      if (Object.keys(before).length === 0)
        throw new UsageError(`${linkResultsFile(folder)} is not there, or holds no result as "npm run links" writes it. Run that first.`);
      const states = Object.fromEntries(Object.entries(before).filter(([url]) => owners.has(url)));
      say(linkReport(states, owners, copies, 'so far'));
      return countOf(states, 'broken') > 0 ? exitCodes.problems : exitCodes.fine;
    }

    const userAgent = `${site.shortName.replaceAll(' ', '')}LinkCheck (+${site.repository.url}; ${site.contactEmail})`;
    const local = flags.has('local');
    const kept = Object.fromEntries(Object.entries(before).filter(([url]) => owners.has(url)));
    const tried: Record<string, LinkState> = {};
    const hosts = { all: new Set<string>(), unreached: new Set<string>() };
    // Tried since any host last answered: of these nobody knows yet whether it is they or the network.
    let silent: string[] = [];
    const isCutOff = (): boolean => {
      const { size } = new Set(silent.map((url) => new URL(url).host));
      return size >= mostSilent || (size >= fewestHosts && silent.length >= mostSilentAddresses);
    };
    const isDown = (): boolean => hosts.all.size >= fewestHosts && hosts.unreached.size >= hosts.all.size * mostUnreached;
    const resultsFile = linkResultsFile(folder);
    const write = async (): Promise<void> => {
      const known = Object.entries(tried).filter(([url]) => !silent.includes(url));
      // Renamed into its place, which a link would lead out of.
      await rm(`${resultsFile}.tmp`, { force: true });
      await writeFile(`${resultsFile}.tmp`, inOrder({ ...kept, ...Object.fromEntries(known) }));
      await rename(`${resultsFile}.tmp`, resultsFile);
    };
    await tryLinks(asked, { hosts: 8, delay, timeout, retries, userAgent, local }, async (url, outcome) => {
      tried[url] = stateOf(outcome, before[url], { today, local });
      const { host } = new URL(url);
      hosts.all.add(host);
      if (outcome.isUnreached === true) hosts.unreached.add(host);
      silent = outcome.isUnreached === true ? [...silent, url] : [];
      const done = Object.keys(tried).length;
      if (process.stderr.isTTY) console.error(visible(`${done}/${asked.length} ${outcome.result} ${url}`));
      if (done % keptEvery === 0 && !isDown()) await write();
      return !isCutOff();
    });
    if (isDown()) {
      console.error(
        `${hosts.unreached.size} of ${hosts.all.size} hosts could not be reached, so this machine seems to have no network. Nothing was kept of this run, which ended after ${Object.keys(tried).length} of ${asked.length} addresses.`,
      );
      return exitCodes.usage;
    }
    if (isCutOff()) {
      await write();
      console.error(
        `${silent.length} addresses in a row could not be reached, so the network seems to have gone. What was found before is kept, and nothing of these.`,
      );
      return exitCodes.usage;
    }
    silent = [];
    await write();
    const inOrderOfTries = Object.fromEntries(asked.flatMap((url) => (tried[url] === undefined ? [] : [[url, tried[url]]])));
    say(linkReport(inOrderOfTries, owners, copies, `on ${today}`));
    return countOf(tried, 'broken') > 0 ? exitCodes.problems : exitCodes.fine;
  },
);
