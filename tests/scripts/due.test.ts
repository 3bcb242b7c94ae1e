import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { securityText } from '../../src/security/security-text.ts';
import { settings } from '../../src/settings.ts';
import { entryText } from '../fixtures/initiative.ts';
import { makeFolder, runBeside, runCommand } from '../fixtures/run-command.ts';

test('lists what is due on a day, as Markdown that shows names as they are', () => {
  const contacts = [{ kind: 'phone', value: '116006', display: '116 006', countries: ['NP'], source: 'lantern' }];
  const folder = makeFolder({
    'aurora.mdx': entryText({ name: 'Aurora | <b>*line*</b> @all', contacts }),
    'boreal.mdx': entryText({ name: 'Boreal', reviewed: '2026-10-01' }),
  });
  const due = (today: string) => runCommand('due', folder.path, '--content', folder.path, '--today', today);
  const early = due('2026-02-11');
  expect(early.code).toBe(0);
  expect(early.output).toMatch(/^Nothing was due for review on 2026-02-11\.\n\n## Entries with facts without a source: 2\n/);
  const { code, output } = due('2027-03-01');
  expect(code).toBe(1);
  expect(output).toMatchInlineSnapshot(`
    "Due for review on 2027-03-01, longest neglected first.

    ## Numbers to compare with their source: 1

    Nobody has for 90 days. Compare digit by digit, then set \`checked\`.

    | Entry | Last looked at |
    | --- | --- |
    | [Aurora \\| \\<b\\>\\*line\\*\\</b\\> @​all](<https://landscape.example.org/initiatives/aurora/>) | 2026-01-09 |

    ## Entries to check against their sources: 1

    Nobody has for 12 months. Correct what changed, then set \`reviewed\`.

    | Entry | Last looked at |
    | --- | --- |
    | [Aurora \\| \\<b\\>\\*line\\*\\</b\\> @​all](<https://landscape.example.org/initiatives/aurora/>) | 2026-02-10 |

    ## Entries with facts without a source: 2

    Find what says so and name it in \`evidence\`, or at the organisation. What no source says is taken out.

    | Entry | Facts |
    | --- | --- |
    | [Aurora \\| \\<b\\>\\*line\\*\\</b\\> @​all](<https://landscape.example.org/initiatives/aurora/>) | access, countries, organisations |
    | [Boreal](<https://landscape.example.org/initiatives/boreal/>) | access, countries, organisations |

    ## Entries that nobody read a second time: 2

    Hold each sentence and fact against its source, mend what differs, then set \`secondReading\`.

    | Entry | Added |
    | --- | --- |
    | [Aurora \\| \\<b\\>\\*line\\*\\</b\\> @​all](<https://landscape.example.org/initiatives/aurora/>) | 2026-01-10 |
    | [Boreal](<https://landscape.example.org/initiatives/boreal/>) | 2026-01-10 |"
  `);
  expect(runCommand('due', folder.path, '--today', 'never').code).toBe(2);
});

test('lists what would make entries surer, what people call first, and the rest when asked', () => {
  const sourced = {
    evidence: { access: ['lantern'], countries: ['lantern'] },
    organisations: [{ name: 'Lantern Foundation', role: 'lead', type: 'ngo', source: 'lantern' }],
    secondReading: '2026-02-11',
  };
  const contacts = [{ kind: 'phone', value: '116006', display: '116 006', countries: ['NP'], source: 'lantern' }];
  const many = Array.from({ length: 31 }, (_, at) => `tool-${String(at + 10)}`);
  const folder = makeFolder({
    'aurora.mdx': entryText({ name: 'Aurora', ...sourced }),
    'line.mdx': entryText({ name: 'Line', contacts }),
    ...Object.fromEntries(many.map((id) => [`${id}.mdx`, entryText({ name: `Name of ${id}` })])),
  });
  const due = (...more: string[]) => runCommand('due', folder.path, '--content', folder.path, '--today', '2026-02-11', ...more).output;
  const short = due();
  expect(short).toContain('## Entries with facts without a source: 32');
  expect(short).toContain(
    '| [Line](<https://landscape.example.org/initiatives/line/>) | access, countries, organisations |\n| [Name of tool-10]',
  );
  expect(short).toContain('## Entries that nobody read a second time: 32');
  expect(short).toContain('and 2 more: `npm run due -- --all`');
  expect(short).not.toContain('Aurora');
  expect(short).not.toContain('tool-40');
  expect(due('--all')).toContain('tool-40');
});

test('lists states that rest on old evidence with when they were last seen', () => {
  const folder = makeFolder({
    'old.mdx': entryText({ name: 'Old', status: 'active' }),
    'young.mdx': entryText({ name: 'Young', status: 'unknown' }),
  });
  const { output } = runCommand('due', folder.path, '--content', folder.path, '--today', '2028-01-01');
  expect(output).toContain('## States with old evidence: 1');
  expect(output).toContain('| [Old](<https://landscape.example.org/initiatives/old/>) | 2025-11 |');
});

test('counts what countries have, and how old the sources of contacts are', () => {
  const contacts = [{ kind: 'phone', value: '116006', display: '116 006', countries: ['NP'], source: 'lantern' }];
  const folder = makeFolder({ 'aurora.mdx': entryText({ name: 'Aurora', contacts }) });
  const { code, output } = runCommand('due', folder.path, '--content', folder.path, '--today', '2026-02-11', '--lines');
  expect(code).toBe(0);
  expect(output).toMatch(/\| with a line for adults \| 1 \|/);
  const contactCounts = [...output.matchAll(/^\| contacts .*\| (\d+) \|$/gm)].map(([, number]) => Number(number));
  expect(contactCounts.reduce((sum, number) => sum + number, 0)).toBe(1);
});

test('asks the published site how long its security.txt holds', async () => {
  const server = createServer(({ url }, response) => {
    if (url === '/landscape/.well-known/security.txt')
      response.end(securityText({ address: 'https://a.example/', ...settings, today: '2026-11-22' }));
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = (base: string, today: string) => {
    vi.stubEnv('SITE_URL', origin);
    vi.stubEnv('BASE_PATH', base);
    onTestFinished(() => void vi.unstubAllEnvs());
    return runBeside('due', '.', '--published', '--today', today);
  };
  expect(await ask('/landscape/', '2026-12-01')).toMatchObject({
    code: 0,
    output: expect.stringMatching(/security\.txt holds until 2027-11-17\.$/) as string,
  });
  expect(await ask('/landscape/', '2027-11-01')).toMatchObject({
    code: 1,
    output: expect.stringMatching(
      /security\.txt ends on 2027-11-17, in 16 days\. Publish the site anew: .*run the workflow "Publish"\.$/,
    ) as string,
  });
  expect(await ask('/landscape/', '2028-01-01')).toMatchObject({
    code: 1,
    output: expect.stringContaining('ended on 2027-11-17') as string,
  });
  expect(await ask('/', '2026-12-01')).toMatchObject({ code: 1, output: expect.stringContaining('security.txt answered 404.') as string });
  server.close();
  expect(await ask('/landscape/', '2026-12-01')).toMatchObject({
    code: 1,
    output: expect.stringContaining('could not be read: ') as string,
  });
});
