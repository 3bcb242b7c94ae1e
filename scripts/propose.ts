import { existsSync } from 'node:fs';
import { linkResultsFile, readLinkResults } from '../src/store/read-link-results.ts';
import type { LinkState } from '../src/schema/link-results.ts';
import { buildSettings, settings as site } from '../src/settings.ts';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { inOrder } from './lib/links/in-order.ts';
import { keepPullRequest } from './lib/github/pull-request.ts';

const usage = `npm run propose [-- --dry-run]

Proposes what "npm run links" wrote, content/link-results.json, as one pull request on GitHub: opens it, or brings the open
one up to date. Nothing else is in it. When it is merged, entry pages show when their links last worked.

  --dry-run  prints what the pull request would say, and tells GitHub nothing

Takes GITHUB_REPOSITORY and GITHUB_TOKEN from the environment; the token needs the right to write contents and pull requests.
Ends with 0 when the pull request is as it should be, 1 when GitHub refused, 2 when it was called wrongly.`;

/** Where the file stands in the repository, wherever it is read from. */
const path = 'content/link-results.json';
const branch = 'upkeep/link-results';
const title = 'Results of the link check';

await run(usage, { values: [], flags: ['dry-run'] }, async ({ flags, files }) => {
  if (files.length > 0) throw new UsageError(`"${files[0]}" belongs to no option.`);
  const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = process.env;
  if (!flags.has('dry-run') && (repository === undefined || token === undefined))
    throw new UsageError('GITHUB_REPOSITORY and GITHUB_TOKEN are not set. With --dry-run neither is needed.');
  const { contentFolder } = buildSettings(process.env);
  const file = linkResultsFile(contentFolder);
  if (!existsSync(file)) throw new UsageError(`There is no ${file}. Run "npm run links" first.`);

  const results = readLinkResults(contentFolder);
  const states = Object.values(results);
  if (states.length === 0) {
    console.error(`${file} holds no result that can be read.`);
    return exitCodes.problems;
  }
  const count = (result: LinkState['result']): number => states.filter((state) => state.result === result).length;
  const last = states.reduce((latest, { tried }) => (tried > latest ? tried : latest), '');
  const body = [
    `Tries of ${states.length} addresses, the last on ${last}: ${count('works')} worked, ${count('broken')} were broken, ${count('unclear')} could not be told.`,
    `Only \`${path}\` changes. Once it is merged, entry pages show when their links last worked.`,
    'Made by `npm run propose` after `npm run links`, and brought up to date by itself: changes on this branch are overwritten. GitHub starts no checks on a pull request that a workflow opens; close and open it again to start them.',
  ].join('\n\n');
  if (flags.has('dry-run') || repository === undefined || token === undefined) {
    console.log(`# ${title}\n\n${body}`);
    return exitCodes.fine;
  }
  // Only what was read as a result goes on, whatever else the file holds.
  const text = inOrder(results);
  try {
    console.log(await keepPullRequest({ api, repository, token }, { path, text, into: site.repository.branch, branch, title, body }));
    return exitCodes.fine;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return exitCodes.problems;
  }
});
