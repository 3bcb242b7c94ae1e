import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { outputFolders } from '../src/history/tracked-output.ts';
import { settings } from '../src/settings.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly if?: string;
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';
const files = readdirSync(folder);
const texts = new Map(files.map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]));
const workflows = new Map([...texts].map(([file, text]) => [file, parse(text) as Workflow]));
const jobs = [...workflows].flatMap(([file, workflow]) => Object.entries(workflow.jobs).map(([name, job]) => ({ file, name, job })));
const runsOf = ({ steps = [] }: Job): string => steps.map(({ run = '' }) => run).join('\n');

describe('workflows', () => {
  test.each(files)('%s gives no right but those that a job names, and pins what it uses', (file) => {
    expect(workflows.get(file)?.permissions).toEqual({});
    const used = texts.get(file)?.match(/^\s*(?:- )?uses: .*$/gm) ?? [];
    expect(used.filter((line) => !/uses: (?:[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/)/.test(line))).toEqual([]);
    // What an event brings is a stranger's text and goes nowhere near a shell.
    for (const job of Object.values(workflows.get(file)?.jobs ?? {})) expect(runsOf(job)).not.toContain('${{');
  });

  test('a job that takes the files begins without what only builds write', () => {
    const taking = jobs.filter(({ job }) => job.steps?.some(({ uses = '' }) => uses.startsWith('actions/checkout@')) === true);
    expect(taking.length).toBeGreaterThan(4);
    for (const { job, name } of taking) {
      const [, guard] = job.steps ?? [];
      for (const output of outputFolders)
        expect(guard?.run?.match(new RegExp(` ${output.replace('.', '\\.')}\\b`, 'g')), name).toHaveLength(2);
      expect(guard?.run).toContain('git ls-files');
    }
  });

  test('of a pull request all that is wrong is in the summary of the job, its form too', () => {
    const asking = (workflows.get('ci.yml')?.jobs['entries']?.steps ?? []).map(({ run = '' }) => run);
    for (const asked of [/run --silent check\b/, /run --silent format -- --check/, /run --silent summary\b/])
      expect(asking.some((run) => asked.test(run) && run.includes('| .ci/step-summary'))).toBe(true);
  });

  test('the summary of a job takes a text whole, and says of one that is longer than GitHub takes how much is left', () => {
    const place = mkdtempSync(join(tmpdir(), 'step-summary-'));
    onTestFinished(() => rmSync(place, { recursive: true }));
    const summaryOf = (text: string, ...title: string[]) => {
      const file = join(place, 'summary.md');
      writeFileSync(file, '');
      const env = { ...process.env, GITHUB_STEP_SUMMARY: file };
      const log = execFileSync(join('.ci', 'step-summary'), title, { input: text, env, encoding: 'utf8', maxBuffer: 1e8 });
      return { log, summary: readFileSync(file, 'utf8') };
    };
    const short = 'é is wrong\n'.repeat(50_000);
    expect(summaryOf(short, 'What is wrong')).toEqual({ log: '', summary: `## What is wrong\n~~~~~~~~~~text\n${short}~~~~~~~~~~\n` });
    expect(summaryOf('| a |\n').summary).toBe('| a |\n');
    const long = Array.from({ length: 200_000 }, (_, at) => `::error ::é ${at}\n`).join('');
    const { log, summary } = summaryOf(long, 'What is wrong');
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    const shown = summary.split('\n').filter((line) => line.startsWith('::error'));
    const left = Number(/^(\d+) more lines/m.exec(summary)?.[1]);
    expect(shown.length + left).toBe(200_000);
    expect(shown.every((line, at) => line === `::error ::é ${at}`)).toBe(true);
    expect(log).toBe(long.replaceAll(/^(?=.)/gm, '| '));
  });

  test('what visits the servers of strangers can write nothing and holds no token', () => {
    const visiting = jobs.filter(({ job }) => /run --silent links/.test(runsOf(job)));
    expect(visiting).toHaveLength(1);
    for (const { job } of visiting) {
      expect(job.permissions).toEqual({ contents: 'read' });
      expect(JSON.stringify(job.steps)).not.toContain('github.token');
    }
  });

  test('nothing is kept from run to run but packages, which the lock file holds to their digests', () => {
    for (const text of texts.values()) {
      expect(text).not.toMatch(/actions\/cache/);
      expect((text.match(/^\s*cache: .*$/gm) ?? []).map((line) => line.trim()).filter((line) => line !== 'cache: npm')).toEqual([]);
      // A pull request of a stranger would run with the rights of the project.
      expect(text).not.toMatch(/pull_request_target|workflow_run/);
    }
  });

  test('publishing waits for the tests, and comes each day', () => {
    const pages = workflows.get('pages.yml');
    expect([pages?.jobs['build']?.needs, pages?.jobs['deploy']?.needs]).toEqual(['test', 'build']);
    expect(pages?.on['schedule']).toHaveLength(1);
  });

  test('the site is published whole: security.txt stands in a folder with a dot', () => {
    const uploads = jobs.flatMap(({ job }) => (job.steps ?? []).filter(({ uses = '' }) => uses.includes('/upload-pages-artifact@')));
    expect(uploads.map(({ with: options }) => options)).toEqual([{ path: 'dist', 'include-hidden-files': true }]);
  });

  test('what runs by the clock does nothing in a fork', () => {
    for (const { file, job, name } of jobs) {
      const isTimed = workflows.get(file)?.on['schedule'] !== undefined;
      if (isTimed && job.needs === undefined) expect(job.if, name).toContain('github.event.repository.fork == false');
    }
  });
});

test.each([
  ['suggest', 'contribute/'],
  ['correct', 'contribute/correct/'],
])('who comes straight to the issue form %s finds the form of the site and the private way', (name, page) => {
  const { body } = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, 'utf8')) as {
    body: { type: string; attributes: { value?: string } }[];
  };
  const [first] = body;
  expect(first?.type).toBe('markdown');
  expect(first?.attributes.value).toContain(`](${settings.siteUrl}${settings.basePath}${page})`);
  expect(first?.attributes.value).toContain(`](${settings.repository.url}/security/advisories/new)`);
});

test('issue forms use labels that exist, and lead to this site and to a private way', () => {
  const made = [...(texts.get('labels.yml') ?? '').matchAll(/gh label create (\w+)/g)].map(([, name]) => name);
  const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');
  const used = forms.flatMap((name) => (parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8')) as { labels: string[] }).labels);
  expect(used.filter((label) => !made.includes(label))).toEqual([]);
  // In a form a name of a file is no link.
  for (const name of forms) {
    const text = readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8');
    const links = [...text.matchAll(/privately\]\(([^)]+)\)/g)].map(([, url]) => url);
    expect(text.match(/privately/g) ?? [], name).toHaveLength(links.length);
    expect(links.filter((url) => url !== `${settings.repository.url}/security/advisories/new`)).toEqual([]);
  }
  const { contact_links: links } = parse(readFileSync('.github/ISSUE_TEMPLATE/config.yml', 'utf8')) as { contact_links: { url: string }[] };
  expect(links.map(({ url }) => url)).toEqual([
    `${settings.repository.url}/security/advisories/new`,
    `${settings.siteUrl}${settings.basePath}contribute/`,
  ]);
});
