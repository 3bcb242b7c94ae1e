import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createReader } from '../../src/store/read-entries.ts';
import { readReleases } from '../../src/store/releases.ts';
import { entryText } from '../fixtures/initiative.ts';
import { commitAll, git, makeFolder, runCommand } from '../fixtures/run-command.ts';

/** Two lines: of a file that cannot be read, reports show the one that is at fault. */
const secret = 'hidden-first: tok3n\nhidden-second\nhidden-third: [\n';

const project = () =>
  makeFolder({
    'secret/secret.txt': secret,
    'secret/2026.11/initiatives.jsonl': '{"id":"hidden-id"}\n',
    'content/initiatives/aurora.mdx': entryText({ name: 'Aurora' }),
    'content/organisations/example-fund.yaml': 'name: Example Fund\ntype: foundation\n',
  });

const linked = [
  'confirmations.yaml',
  'emergency-numbers.yaml',
  'link-results.json',
  'out-of-scope.yaml',
  'redirects.json',
  'search-log.yaml',
  'withheld-history.yaml',
  'drafts/aurora-two.mdx',
  'initiatives/aurora.fr.mdx',
  'initiatives/linked.mdx',
  'organisations/linked.yaml',
  'releases/2026.11/initiatives.jsonl',
  'drafts',
  'organisations',
  'releases',
];

/** What is there of a file of the machine, in a place that the project reads. */
const put = (folder: string, name: string): void => {
  const path = join(folder, 'content', name);
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { recursive: true, force: true });
  symlinkSync(join(folder, name.includes('.') ? 'secret/secret.txt' : 'secret'), path);
};

test('every file beside the entries is tried', () => {
  const read = globSync('src/store/read-*.ts').flatMap((file) => readFileSync(file, 'utf8').match(/'[a-z-]+\.(?:yaml|json)'/g) ?? []);
  expect(linked).toEqual(expect.arrayContaining(read.map((name) => name.slice(1, -1))));
});

test.each(linked)(
  'a link as %s is refused, and what it leads to stands in no report and no build',
  async (name) => {
    const folder = project();
    commitAll(folder.path);
    put(folder.path, name);
    git(folder.path, 'add', '--all');
    const content = join(folder.path, 'content/initiatives');
    for (const options of [['check'], ['check', '--format', 'github'], ['check', '--changed'], ['summary', 'HEAD']]) {
      const [command = '', ...given] = options;
      const { output, errors } = runCommand(command, folder.path, ...given, '--content', content);
      expect(output).toContain('link to');
      expect(`${output}${errors}`.replaceAll(name, ''), options.join(' ')).not.toMatch(/hidden|tok3n/);
    }
    const { errors, report } = await createReader({ contentFolder: content, today: '2026-11-22', base: '/' })();
    expect(errors.map(({ message }) => message).join()).toContain('link to');
    expect(report(errors).replaceAll(name, '')).not.toMatch(/hidden|tok3n/);
    expect(readReleases(join(folder.path, 'content/releases'))).toEqual([]);
  },
  60_000,
);

test.each(['redirects.json', 'emergency-numbers.yaml', 'initiatives/aurora-pipe.mdx'])(
  'a pipe as %s is refused and not waited for',
  (name) => {
    const folder = project();
    execFileSync('mkfifo', [join(folder.path, 'content', name)]);
    const { code, output } = runCommand('check', folder.path, '--content', join(folder.path, 'content/initiatives'));
    expect(code).toBe(1);
    expect(output).toContain('it is no file');
  },
);

test('what stands in the content folder is read in one way, which no link leads out of', () => {
  const known = ['entries-file.ts', 'fingerprint.ts', 'own-file.ts', 'read-folder.ts', 'read-organisations.ts'];
  const reading = globSync('src/store/*.ts').filter((file) => /\breadFile(?:Sync)?\(/.test(readFileSync(file, 'utf8')));
  expect(reading.map((file) => file.split('/').at(-1)).toSorted()).toEqual(known);
});

test('a new link among the entries is no entry that was there and is gone', () => {
  const folder = project();
  commitAll(folder.path);
  put(folder.path, 'initiatives/linked.mdx');
  const { output } = runCommand('summary', folder.path, 'HEAD', '--content', join(folder.path, 'content/initiatives'));
  expect(output).toContain('it is a link to another file');
  expect(output).not.toMatch(/1 added|1 removed|gone/);
});
