import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countries as countryCodes } from '../../src/vocabulary/countries.ts';
import { entryText, makeRecord } from '../fixtures/initiative.ts';
import { commitAll, makeFolder, runCommand } from '../fixtures/run-command.ts';

const start = (files: Readonly<Record<string, string>>) => {
  const folder = makeFolder(Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/${name}`, text])));
  commitAll(folder.path);
  const summary = (...options: string[]) => runCommand('summary', folder.path, '--content', join(folder.path, 'content'), ...options);
  return { folder, summary };
};
const [source] = makeRecord().sources;
const line = {
  kind: 'phone',
  value: '116006',
  display: '116 006',
  countries: ['NP'],
  source: 'lantern',
  checked: { date: '2026-11-20', how: 'read' },
};

test('what was added, changed and removed', () => {
  const { folder, summary } = start({
    'aurora.mdx': entryText({ name: 'Aurora Line', url: 'https://aurora.example.org/' }),
    'boreal.mdx': entryText({ name: 'Boreal' }),
    'cygnus.mdx': entryText({ name: 'Cygnus' }),
  });
  expect(summary()).toMatchObject({ code: 0, output: 'No entry changed.' });
  folder.write('content/aurora.mdx', entryText({ name: 'Aurora Line', url: 'https://aurora.example.org/', status: 'active' }));
  folder.write(
    'content/aurora-lines.mdx',
    entryText({ name: 'Aurora Lines | *new*', url: 'https://aurora.example.org/two', contacts: [line] }),
  );
  rmSync(join(folder.path, 'content/cygnus.mdx'));
  expect(summary('HEAD').output).toMatchInlineSnapshot(`
    "## Entries: 1 added, 1 changed, 1 removed

    ### Added: Aurora Lines \\| \\*new\\* (\`aurora-lines\`)

    | Field | Value |
    | --- | --- |
    | \`name\` | Aurora Lines \\| \\*new\\* |
    | \`summary\` | Helpline that answers workers who were charged for a job and passes their reports on. |
    | \`url\` | https:​//aurora.example.org/two |
    | \`focusAreas\` | helplines |
    | \`technologies\` | telephony |
    | \`purposes\` | worker-voice |
    | \`pillars\` | protection |
    | \`exploitation\` | forced-labour |
    | \`users\` | workers |
    | \`countries\` | NP |
    | \`status\` | unknown |
    | \`access\` | free |
    | \`organisations\` | Lantern Foundation |
    | \`contacts\` | 116 006 |
    | \`added\` | 2026-01-10 |
    | \`reviewed\` | 2026-02-10 |
    | \`sources\` | About us |

    Nearest entries:
    - [Aurora Line](<https://landscape.example.org/initiatives/aurora/>): same site, aurora.example.org

    Pages to look at, in \`npm start\` or once it is published: \`/initiatives/aurora-lines/\`, \`/focus/helplines/\`

    **Newly says that it is of an organisation that others are of:** Lantern Foundation (lead; so far in \`aurora\`, \`boreal\`). A page of that organisation itself has to say so.

    - [ ] The number shown as 116 006, which leads to 116006, is on the page of the source lantern, character by character; it will stand on \`/helplines/NP/\`

    Addresses to open: <https://aurora.example.org/two>, <https://lantern.example.org/about>

    <details><summary>The whole entry</summary>

    \`\`\`mdx
    ---
    name: Aurora Lines | *new*
    summary: Helpline that answers workers who were charged for a job and passes their reports on.
    url: https://aurora.example.org/two
    focusAreas: [helplines]
    technologies: [telephony]
    purposes: [worker-voice]
    pillars: [protection]
    exploitation: [forced-labour]
    users: [workers]
    countries: [NP]
    status: unknown
    access: free
    organisations:
      - name: Lantern Foundation
        role: lead
        type: ngo
        country: NP
    contacts:
      - kind: phone
        value: "116006"
        display: 116 006
        countries: [NP]
        checked:
          date: "2026-11-20"
          how: read
        source: lantern
    added: "2026-01-10"
    reviewed: "2026-02-10"
    sources:
      - id: lantern
        url: https://lantern.example.org/about
        title: About us
        publisher: Lantern Foundation
        published: "2025-11"
        accessed: "2026-01-09"
        kind: own
    ---

    ## What it does

    Workers ring the line.[^lantern]

    \`\`\`

    </details>

    ### Changed: Aurora Line (\`aurora\`)

    | Field | Before | After |
    | --- | --- | --- |
    | \`status\` | unknown | active |
    | \`evidence\` |  | status: lantern |

    Pages to look at, in \`npm start\` or once it is published: \`/initiatives/aurora/\`, \`/focus/helplines/\`

    Addresses to open: <https://aurora.example.org/>, <https://lantern.example.org/about>

    <details><summary>Line by line</summary>

    \`\`\`diff
    @@ line 10 @@
      users: [workers]
      countries: [NP]
    - status: unknown
    + status: active
      access: free
    + evidence:
    +   status: [lantern]
      organisations:
        - name: Lantern Foundation
    \`\`\`

    </details>

    ### Removed: Cygnus (\`cygnus\`)

    Pages that are gone, in every language: \`/initiatives/cygnus/\`

    ## What the check says
    - **error** \`content/cygnus.mdx\`: The entry "cygnus" is gone, and its address leads nowhere.
    - **warning** \`content/aurora-lines.mdx\`, organisations\\[0\\]: It newly says that Lantern Foundation is behind it (lead), which so far stood in aurora, boreal.

    3 entries checked: 1 error and 1 warning."
  `);
});

test('an entry cannot write into the summary', () => {
  const { folder, summary } = start({ 'aurora.mdx': entryText({ name: 'Aurora' }) });
  const hostile = '</details><img src=x> @everyone #1 https://evil.example.org [a](https://evil.example.org)';
  folder.write('content/aurora.mdx', entryText({ name: 'Aurora', gaps: hostile }, '````\n</details>\n````\n\nSaid.[^lantern]'));
  const { output } = summary();
  const [table = '', ...blocks] = output.split(/^`{5}diff$/m);
  expect(blocks).toHaveLength(1);
  expect(table).not.toMatch(/(?<!\\)<img|[@#](?=\w)|https:\/\/evil|(?<!\\)\[a/);
  expect(table.match(/<\/?details>/g)).toEqual(['<details>']);
});

test('a key, a file name and a control character write nothing either', () => {
  const { folder, summary } = start({ 'aurora.mdx': entryText({ name: 'Aurora' }) });
  const key = 'x` |\n\n# Everything is fine, checked twice by @org/editors\n\n[Approve](https://evil.example)\n\n::error::forged\n';
  folder.write('content/aurora.mdx', entryText({ name: 'Aurora', [key]: 1 }).replace('## What', '\u001b[2J\u001b]0;owned\u0007## What'));
  folder.write('.cache/a\u001b[2J.json', '{}');
  const { output } = summary();
  expect(output.split('\n').filter((line) => /^(?:# |::|\[Approve)/.test(line))).toEqual([]);
  expect(output).not.toMatch(/[\u0007\u001b]/);
  expect(output.split('```')[0]).not.toMatch(/@(?=org)/);
});

test('what is changed beside entries stands first, and what disappears is named', () => {
  const second = { ...line, value: '116000', display: '116 000' };
  const { folder, summary } = start({
    'aurora.mdx': entryText({ name: 'Aurora', contacts: [line, second] }),
    'cygnus.mdx': entryText({ name: 'Cygnus', contacts: [line] }),
  });
  folder.write('.github/workflows/ci.yml', 'on: push');
  folder.write('content/aurora.mdx', entryText({ name: 'Aurora', contacts: [line] }));
  rmSync(join(folder.path, 'content/cygnus.mdx'));
  const { output } = summary();
  expect(output).toMatch(/^## Changed outside of the entries: 1\n- \.github\/workflows\/ci\.yml\n\n## Entries:/);
  expect(output.match(/Will be on no page of lines any more:\*\* .*/g)).toEqual([
    'Will be on no page of lines any more:** 116 000',
    'Will be on no page of lines any more:** 116 006',
  ]);
  expect(output).toContain('Pages that are gone, in every language: `/initiatives/cygnus/`');
});

test('many countries are told by their number', () => {
  const { folder, summary } = start({ 'aurora.mdx': entryText({ name: 'Aurora' }) });
  const countries = Object.keys(countryCodes).filter((code) => code !== 'global');
  folder.write(
    'content/aurora.mdx',
    entryText({ name: 'Aurora', countries, contacts: [{ ...line, value: '+447400123456', display: '+44 7400 123456', countries }] }),
  );
  const { output } = summary();
  expect(output).toContain(`**${countries.length} country pages**`);
  expect(output.length).toBeLessThan(20_000);
});

test('is cut before it is too long for a comment, and names every entry all the same', () => {
  const { folder, summary } = start({ 'aurora.mdx': entryText({ name: 'Aurora' }) });
  for (let number = 0; number < 40; number++)
    folder.write(`content/e${number}.mdx`, entryText({ name: `Entry ${number}`, gaps: 'x '.repeat(1500).trim() }));
  const { output } = summary();
  expect(output.length).toBeLessThan(65_536);
  expect(output.match(/^### Added: /gm)).toHaveLength(40);
  expect(output).toContain('The rest does not fit here.');
  expect(summary('--all').output).not.toContain('does not fit');
});

test('one long entry hides nothing of the others', () => {
  const second = { ...line, value: '116000', display: '116 000' };
  const { folder, summary } = start({ 'boreal.mdx': entryText({ name: 'Boreal', contacts: [line, second] }) });
  folder.write(
    'content/aaa.mdx',
    entryText({ name: 'First of all' }, `## What it does\n\n${'Words said at length.[^lantern] '.repeat(3000)}`),
  );
  folder.write('content/boreal.mdx', entryText({ name: 'Boreal', contacts: [line] }));
  const { output } = summary();
  expect(output).toContain('Will be on no page of lines any more:** 116 000');
  expect(output).toContain('### Added: First of all');
  expect(output).toContain('is on the page of the source lantern');
});

test('a reviewer is told what other pages say of a contact than the one that prints it', () => {
  const sources = [source, { ...source, id: 'ministry', url: 'https://ministry.example.org/' }];
  const { folder, summary } = start({ 'aurora.mdx': entryText({ contacts: [{ ...line, hours: '24/7' }], sources }) });
  folder.write(
    'content/aurora.mdx',
    entryText({ contacts: [{ ...line, hours: '24/7', evidence: { hours: ['ministry'], countries: ['lantern', 'ministry'] } }], sources }),
  );
  const { output } = summary();
  expect(output).toContain(
    'it will stand on `/helplines/NP/`. Not there but on other pages: countries on that of lantern and ministry, hours on that of ministry',
  );
  expect(output).toContain('+     evidence:');
});

test('more entries than fit even in short are told before all others', () => {
  const { folder, summary } = start({ 'aurora.mdx': entryText({ name: 'Aurora' }) });
  for (let number = 0; number < 400; number++)
    folder.write(`content/e${number}.mdx`, entryText({ name: `Entry ${number} ${'long '.repeat(18)}name` }));
  const { output } = summary();
  expect(output.length).toBeLessThan(65_536);
  expect(output).toMatch(/^## Entries: 400 added, 0 changed, 0 removed\n\n\*\*\d+ more entries do not fit here\./);
});

test('a line that ends is on no page of lines any more, and the verdict is that of the check', () => {
  const { folder, summary } = start({ 'aurora.mdx': entryText({ name: 'Aurora', contacts: [line] }) });
  folder.write('content/aurora.mdx', entryText({ name: 'Aurora', contacts: [line], status: 'ended' }));
  const { output } = summary();
  expect(output).toContain('Will be on no page of lines any more:** 116 006');
  expect(output).not.toContain('nothing to mend');
});

test('what is for everybody stands on the page of every country, and on those of its languages', () => {
  const { folder, summary } = start({ 'aurora.mdx': entryText({ name: 'Aurora' }) });
  const everywhere = { ...line, value: '+447400123456', display: '+44 7400 123456', countries: ['global'], languages: ['ne', 'en'] };
  folder.write('content/aurora.mdx', entryText({ name: 'Aurora', countries: ['global'], contacts: [everywhere] }));
  expect(summary().output).toContain(
    'will stand on **the page of every country** and `/helplines/`, `/helplines/language/ne/`, `/helplines/language/en/`',
  );
});

test('a translation is shown as such', () => {
  const { folder, summary } = start({ 'aurora.mdx': entryText({ name: 'Aurora' }) });
  folder.write('content/aurora.fr.mdx', '---\ntranslates: 0123456789ab\n---\n\nAppel.[^lantern]\n');
  expect(summary('HEAD').output).toMatch(
    /^## Entries: 0 added, 0 changed, 0 removed\n\n### Translation added: aurora, fr\n[^]*Appel\.\[\^lantern\][^]*1 entry checked: 1 error/,
  );
});

test('what can run is named, however many texts are changed before it', () => {
  const { folder, summary } = start({ 'aurora.mdx': entryText({ name: 'Aurora Line' }) });
  for (let at = 0; at < 60; at += 1) folder.write(`content/releases/A/${at}.txt`, 'Words.\n');
  for (const path of ['package.json', 'src/evil.ts', '.github/workflows/ci.yml']) folder.write(path, 'x\n');
  const { output } = summary('HEAD');
  for (const path of ['package.json', 'src/evil.ts', 'workflows/ci.yml'])
    expect(output.replaceAll('\u200b', '').replaceAll('\\', '')).toContain(path);
  expect(output).toContain('… and 10 more in content/');
});

test('what is none of the data is named in the content folder too, however much of it comes before', () => {
  const { folder, summary } = start({ 'aurora.mdx': entryText({ name: 'Aurora Line' }) });
  for (let at = 0; at < 60; at += 1) folder.write(`content/releases/A/${at}.txt`, 'Words.\n');
  const strange = ['content/.gitattributes', 'content/zz/.gitattributes', 'content/releases/.x', 'content/drafts/b.sh', 'content/zz.txt'];
  for (const path of strange) folder.write(path, 'x\n');
  const { output } = summary('HEAD');
  for (const path of strange) expect(output).toContain(`- ${path}`);
});
