import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, runCommand, type Outcome } from '../fixtures/run-command.ts';

const answers: Readonly<Record<string, string>> = {
  name: 'Lantern App',
  summary: 'App that lets workers report what a recruiter charged them.',
  focus: 'apps',
  technologies: 'mobile-app, messaging',
  purposes: 'worker-voice',
  pillars: 'prevention',
  exploitation: 'forced-labour',
  users: 'workers',
  countries: 'Norway, NP',
  status: 'active',
  access: 'free',
  organisation: "Lantern's Trust",
  'organisation-type': 'ngo',
  'source-url': 'https://news.example.org/lantern',
  'source-title': 'An app: for workers',
  'source-publisher': 'Example News',
  'source-kind': 'reporting',
  'source-published': '2026-05-04',
};

const run = (folder: string, changes: Readonly<Record<string, string | undefined>> = {}, ...more: string[]): Outcome => {
  const options = Object.entries({ ...answers, ...changes }).flatMap(([flag, value]) => (value === undefined ? [] : [`--${flag}`, value]));
  return runCommand('new', folder, '--content', folder, ...options, ...more);
};

test('writes an entry that lacks nothing but a text of its own', () => {
  const folder = makeFolder();
  expect(run(folder.path)).toMatchObject({
    code: 0,
    output: 'Written: lantern-app.mdx\nAdd what you know, then run "npm run check -- lantern-app.mdx".',
  });
  expect(folder.read('lantern-app.mdx')).toMatchInlineSnapshot(`
    "---
    name: Lantern App
    summary: App that lets workers report what a recruiter charged them.
    focusAreas: [apps]
    technologies: [mobile-app, messaging]
    purposes: [worker-voice]
    pillars: [prevention]
    exploitation: [forced-labour]
    users: [workers]
    countries: ["NO", NP]
    status: active
    access: free
    evidence:
      status: [main]
    organisations:
      - name: Lantern's Trust
        role: lead
        type: ngo
    added: "2026-11-22"
    reviewed: "2026-11-22"
    sources:
      - id: main
        url: https://news.example.org/lantern
        title: "An app: for workers"
        publisher: Example News
        published: "2026-05-04"
        accessed: "2026-11-22"
        kind: reporting
    ---

    ## What it does

    App that lets workers report what a recruiter charged them.[^main]
    "
  `);
  expect(runCommand('check', folder.path, '--content', folder.path, join(folder.path, 'lantern-app.mdx'))).toMatchObject({
    code: 1,
    output: expect.stringMatching(/The text only repeats the summary\.[^]*1 entry checked: 1 error\b[^]*$/),
  });
});

test('refuses an entry that exists, and a name that is close', () => {
  const folder = makeFolder();
  run(folder.path);
  const again = run(folder.path);
  expect([again.code, again.output]).toEqual([1, 'There already is an entry lantern-app.mdx. Correct that one, or give another --id.']);
  const close = run(folder.path, { name: 'Lantern Apps' });
  expect(close.code).toBe(1);
  expect(close.output).toMatchInlineSnapshot(`
    "The new entry warning --name: The name "Lantern Apps" is close to "Lantern App" (lantern-app).
      → Look whether they are the same initiative. If they belong together, say so with "related" in both of them.

    1 entry checked: 0 errors and 1 warning.
    Nothing was written. If it is another initiative, give --force."
  `);
  expect(folder.list()).toEqual(['lantern-app.mdx']);
  expect(run(folder.path, { name: 'Lantern Apps' }, '--force').code).toBe(0);
});

test('keeps of an address what leads to the page, and says what it left out', () => {
  const folder = makeFolder();
  const { code, output } = run(folder.path, {
    url: 'www.lantern.example.org/?utm_source=news&page=2',
    'source-url': 'https://news.example.org/lantern?fbclid=IwAR0',
  });
  expect(code).toBe(0);
  expect(output).toMatch(
    /^Left out of --url, since it only follows readers: utm_source\.\nLeft out of --source-url, .*: fbclid\.\nWritten: /,
  );
  expect(folder.read('lantern-app.mdx')).toMatch(/^url: https:\/\/www\.lantern\.example\.org\/\?page=2$/m);
  expect(folder.read('lantern-app.mdx')).toMatch(/^ {4}url: https:\/\/news\.example\.org\/lantern$/m);
});

test('names the option that is wrong', () => {
  const folder = makeFolder();
  const { code, output } = run(folder.path, { focus: 'aps', countries: 'Atlantis', id: '../escape' });
  expect(code).toBe(1);
  expect(output).toMatchInlineSnapshot(`
    "The new entry error id: Found "../escape". An id is written in lower case with hyphens between the words, like "stop-app".

    1 entry checked: 1 error and 0 warnings."
  `);
  const both = run(folder.path, { focus: 'aps', countries: 'Atlantis' });
  expect(both.output).toMatchInlineSnapshot(`
    "The new entry error --focus: "aps" is not one of the allowed terms.
      → Did you mean "apps"? Allowed: "apps", "hardware", "helplines", "data-tools" or "supply-chain".

    The new entry error --countries: Found "Atlantis". This is not a country code. Use two capital letters (ISO 3166-1), such as NP for Nepal.

    1 entry checked: 2 errors and 0 warnings."
  `);
  expect(folder.list()).toEqual([]);
});

test('says what is missing where it cannot ask', () => {
  const folder = makeFolder();
  const { code, errors } = run(folder.path, { summary: undefined, 'source-published': undefined });
  expect([code, errors.split('\n').at(-1)]).toEqual([2, 'These are missing: --summary, --source-published.']);
});
