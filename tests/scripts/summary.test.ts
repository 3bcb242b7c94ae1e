import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entryText } from '../fixtures/initiative.ts';
import { commitAll, makeFolder, runCommand } from '../fixtures/run-command.ts';

const start = (files: Readonly<Record<string, string>>) => {
  const folder = makeFolder(Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/${name}`, text])));
  commitAll(folder.path);
  const summary = (...options: string[]) => runCommand('summary', folder.path, '--content', join(folder.path, 'content'), ...options);
  return { folder, summary };
};
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

    Pages to look at, in \`npm start\` or once it is published: \`/initiatives/aurora-lines/\`, \`/focus/helplines/\`, \`/helplines/NP/\`

    - [ ] The number shown as 116 006 and dialled as 116006 is on the page of the source lantern, digit by digit

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

    ### Removed: cygnus

    3 entries checked, nothing to mend."
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

test('is cut before it is too long for a comment', () => {
  const { folder, summary } = start({ 'aurora.mdx': entryText({ name: 'Aurora' }) });
  for (let number = 0; number < 40; number++)
    folder.write(`content/e${number}.mdx`, entryText({ name: `Entry ${number}`, gaps: 'x '.repeat(1500).trim() }));
  const { output } = summary();
  expect(output.length).toBeLessThan(65_536);
  expect(output).toMatch(/… and \d+ more entries/);
  expect(summary('--all').output).not.toContain('more entries');
});

test('a translation is shown as such', () => {
  const { folder, summary } = start({ 'aurora.mdx': entryText({ name: 'Aurora' }) });
  folder.write('content/aurora.fr.mdx', '---\ntranslates: 0123456789ab\n---\n\nAppel.[^lantern]\n');
  expect(summary('HEAD').output).toMatch(
    /^## Entries: 0 added, 0 changed, 0 removed\n\n### Translation added: aurora, fr\n[^]*Appel\.\[\^lantern\][^]*1 entry checked: 1 error/,
  );
});
