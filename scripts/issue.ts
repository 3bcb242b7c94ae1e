import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { visibleLines } from '../src/problems/visible.ts';
import { say } from './lib/command/say.ts';
import { keepIssue } from './lib/github/github.ts';

const reports = {
  // The tries themselves are another run, which holds no token: they visit the servers of strangers.
  links: { title: 'Links that do not work', options: ['--stored'] },
  due: { title: 'Due for review', options: [] },
} as const;

const usage = `npm run issue -- REPORT [--dry-run]

Runs a report and keeps one open issue about it on GitHub: opens it when something was found, brings it up to date when it
is open already, and closes it when nothing is left. REPORT is ${Object.keys(reports).join(' or ')}.
The report on links is that of the last "npm run links"; nobody is asked again.

  --dry-run  prints what the issue would say, and tells GitHub nothing

Takes GITHUB_REPOSITORY and GITHUB_TOKEN from the environment; the token needs the right to write issues, and nothing else.
Ends with 0 when the issue is as it should be, 1 when the report or GitHub failed, 2 when it was called wrongly.`;

const isReport = (name: string): name is keyof typeof reports => Object.hasOwn(reports, name);

/** GitHub takes at most 65,536 characters. */
const mostCharacters = 65_000;
const cut = (text: string): string => (text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters)}\n\n… and more.`);

await run(usage, { values: [], flags: ['dry-run'] }, async ({ flags, files }) => {
  const [report = ''] = files;
  if (!isReport(report) || files.length > 1) throw new UsageError(`Give one report: ${Object.keys(reports).join(' or ')}.`);
  const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = process.env;
  if (!flags.has('dry-run') && (repository === undefined || token === undefined))
    throw new UsageError('GITHUB_REPOSITORY and GITHUB_TOKEN are not set. With --dry-run neither is needed.');

  const { status, stdout } = spawnSync(process.execPath, [join(import.meta.dirname, `${report}.ts`), ...reports[report].options], {
    encoding: 'utf8',
    env: { ...process.env, GITHUB_TOKEN: undefined },
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 28,
  });
  if (status !== exitCodes.fine && status !== exitCodes.problems) {
    console.error(`The report "${report}" failed.`);
    return exitCodes.problems;
  }
  const isNeeded = status === exitCodes.problems;
  const body = cut(
    `${visibleLines(stdout.trim())}\n\n---\n\nMade by \`npm run ${report}\`. This issue is brought up to date by itself, and closed when nothing is left.`,
  );
  if (flags.has('dry-run') || repository === undefined || token === undefined) {
    say(isNeeded ? `# ${reports[report].title}\n\n${body}` : 'No issue is needed.');
    return exitCodes.fine;
  }
  try {
    console.log(await keepIssue({ api, repository, token }, { title: reports[report].title, body, isNeeded }));
    return exitCodes.fine;
  } catch (error) {
    console.error(visibleLines(error instanceof Error ? error.message : String(error)));
    return exitCodes.problems;
  }
});
